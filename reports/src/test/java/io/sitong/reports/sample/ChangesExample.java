package io.sitong.reports.sample;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.reports.changes.ChangeDeed;
import io.sitong.reports.changes.ChangedStandard;
import io.sitong.reports.changes.ChangesData;
import io.sitong.reports.changes.Concerned;
import io.sitong.reports.changes.PublishedVersion;
import io.sitong.reports.changes.VersionsData;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ItemChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A quarter in which one item of each kind changed. */
public final class ChangesExample {

    private ChangesExample() {}

    public static ChangesData data() {
        LocalDate day = LocalDate.of(2026, 10, 20);
        return new ChangesData(
                "内蒙古自治区",
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 11, 22),
                512,
                512,
                List.of(
                        item("000131021000", "食品经营许可", day, Set.of(ChangeDeed.CHANGED, ChangeDeed.SUSPENDED), 1, 3)
                                .saying(food())
                                .concerning(new Concerned(114, 7, 100, 2))
                                .make(),
                        item("000131022000", "食品生产许可", day, Set.of(ChangeDeed.SPLIT), 1, 1)
                                .followedBy("000131022001 食品生产许可（新办）", "000131022002 食品生产许可（变更）")
                                .concerning(new Concerned(13, 0, 0, 0))
                                .make(),
                        item("000131022001", "食品生产许可（新办）", day, Set.of(ChangeDeed.NEW), 0, 1)
                                .following("000131022000 食品生产许可")
                                .make(),
                        item("000131022002", "食品生产许可（变更）", day, Set.of(ChangeDeed.NEW), 0, 1)
                                .following("000131022000 食品生产许可")
                                .make(),
                        item("002012001001", "学历公证", day, Set.of(ChangeDeed.CANCELLED), 2, 2)
                                .make()),
                MappingExample.IMPRINT);
    }

    /** The first and the third version of one item. */
    public static VersionsData versions() {
        return new VersionsData(
                "000131021000",
                "食品经营许可",
                List.of(
                        new PublishedVersion(1, LocalDate.of(2025, 12, 1), "王敏", "首次发布"),
                        new PublishedVersion(2, LocalDate.of(2026, 5, 6), "王敏", "更正联系方式"),
                        new PublishedVersion(3, LocalDate.of(2026, 10, 20), "李强", "按规定压缩承诺时限")),
                food(),
                MappingExample.IMPRINT);
    }

    private static List<ChangedField> food() {
        Item before = GuideExample.foodLicence();
        Item after = before.edit()
                .set(ItemField.ACCEPT_CONDITION, "=具有相适应的场所")
                .promiseLimit(new TimeLimit(5, TimeUnit.WORKDAY))
                .materials(List.of(Material.named("食品经营许可申请书"), Material.named("健康证明")))
                .build();
        return ItemChanges.between(before, after);
    }

    private static Draft item(String code, String name, LocalDate day, Set<ChangeDeed> deeds, int before, int after) {
        return new Draft(new ChangedStandard(
                code,
                name,
                code.startsWith("0001") ? "市场监管部门" : "司法行政部门",
                code.startsWith("0001") ? "行政许可" : "公共服务",
                deeds,
                before,
                after,
                day,
                "按国务院文件调整",
                List.of(),
                List.of(),
                List.of(),
                Concerned.NONE));
    }

    private record Draft(ChangedStandard made) {

        Draft saying(List<ChangedField> fields) {
            return with(fields, made.successors(), made.predecessors(), made.concerned());
        }

        Draft followedBy(String... others) {
            return with(made.fields(), List.of(others), made.predecessors(), made.concerned());
        }

        Draft following(String... others) {
            return with(made.fields(), made.successors(), List.of(others), made.concerned());
        }

        Draft concerning(Concerned figures) {
            return with(made.fields(), made.successors(), made.predecessors(), figures);
        }

        private Draft with(
                List<ChangedField> fields, List<String> successors, List<String> predecessors, Concerned concerned) {
            return new Draft(new ChangedStandard(
                    made.code(),
                    made.name(),
                    made.department(),
                    made.type(),
                    made.deeds(),
                    made.before(),
                    made.after(),
                    made.since(),
                    made.reason(),
                    fields,
                    successors,
                    predecessors,
                    concerned));
        }

        ChangedStandard make() {
            return made;
        }
    }
}
