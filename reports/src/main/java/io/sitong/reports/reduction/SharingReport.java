package io.sitong.reports.reduction;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.reduce.SharingDemand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the data-sharing demand list: per issuing department the papers it would have to share, and how many ask. */
public final class SharingReport {

    private static final String NOBODY_SAYS = "出具单位未填写";

    private SharingReport() {}

    public static Outline outline(SharingData data) {
        OutlineBuilder report = Outline.titled("政务服务数据共享需求清单")
                .subtitle(data.scope())
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况");
        Map<String, List<SharingDemand>> byIssuer = byIssuer(data.demands());
        report.paragraph("截至" + Wording.date(data.imprint().date()) + "，实施清单事项共要求材料"
                + data.total().papers() + "份，其中"
                + data.total().byLicence() + "份标注了可以替代的电子证照，另有" + data.total().bySharing()
                + "份由政府部门核发、可通过数据共享取得，涉及出具单位"
                + byIssuer.keySet().stream().filter(issuer -> !issuer.isEmpty()).count() + "个、材料"
                + data.demands().size() + "种。");
        report.paragraph("份数按实施清单计：一个地方的一个事项要求一次，计一份；不是办件量。出具单位、来源渠道、电子证照以当地填报为准，当地未填写的取目录标准。来源渠道双方都未填写的"
                + data.total().sourceUnknown() + "份材料没有列入，是否可共享尚不能判断。");
        if (data.unlisted() > 0) {
            report.warning("材料种类过多，另有" + data.unlisted() + "份未能列出，请按地区分别导出。");
        }
        if (data.demands().isEmpty()) {
            return report.paragraph("没有可共享的材料。").build(data.imprint());
        }
        report.heading(2, "各出具单位").add(issuers(byIssuer));
        report.section("需求清单", Orientation.LANDSCAPE).heading(1, "需求清单").add(list(data.demands()));
        return report.build(data.imprint());
    }

    private static Map<String, List<SharingDemand>> byIssuer(List<SharingDemand> demands) {
        Map<String, List<SharingDemand>> byIssuer = new LinkedHashMap<>();
        demands.forEach(demand -> byIssuer.computeIfAbsent(demand.issuer(), issuer -> new ArrayList<>())
                .add(demand));
        return byIssuer;
    }

    private static Table issuers(Map<String, List<SharingDemand>> byIssuer) {
        List<Row> rows = new ArrayList<>();
        byIssuer.forEach((issuer, demands) -> rows.add(Row.of(
                issuer.isEmpty() ? Cell.marked(NOBODY_SAYS, Mark.MISSING) : Cell.of(issuer),
                Cell.of(demands.size()),
                Cell.of(sum(demands)),
                Cell.of(sum(demands.stream().filter(d -> !d.licence().isEmpty()).toList())),
                Cell.of(sum(demands.stream().filter(d -> d.licence().isEmpty()).toList())))));
        List<SharingDemand> all =
                byIssuer.values().stream().flatMap(List::stream).toList();
        rows.add(Row.of(
                Cell.marked("合计", Mark.STRONG),
                Cell.marked(Integer.toString(all.size()), Mark.STRONG),
                Cell.marked(Long.toString(sum(all)), Mark.STRONG),
                Cell.marked(
                        Long.toString(sum(
                                all.stream().filter(d -> !d.licence().isEmpty()).toList())),
                        Mark.STRONG),
                Cell.marked(
                        Long.toString(sum(
                                all.stream().filter(d -> d.licence().isEmpty()).toList())),
                        Mark.STRONG)));
        return Table.of(
                List.of(
                        Column.text("出具单位", 14),
                        Column.number("材料种数", 5),
                        Column.number("要求份数", 5),
                        Column.number("证照可替代", 5.5),
                        Column.number("共享可取得", 5.5)),
                rows);
    }

    private static long sum(List<SharingDemand> demands) {
        return demands.stream().mapToLong(SharingDemand::implementations).sum();
    }

    private static Table list(List<SharingDemand> demands) {
        return Table.of(
                List.of(
                        Column.brief("序号", 3.4),
                        Column.text("出具单位", 11),
                        Column.text("材料名称", 14),
                        Column.text("可替代的电子证照", 12),
                        Column.brief("取得方式", 6),
                        Column.number("要求份数", 5),
                        Column.number("涉及目录事项", 5.4),
                        Column.number("涉及地区", 5)),
                receiver -> {
                    int number = 0;
                    for (SharingDemand demand : demands) {
                        number++;
                        receiver.accept(Row.of(
                                Cell.of(number),
                                demand.issuer().isEmpty()
                                        ? Cell.marked(NOBODY_SAYS, Mark.MISSING)
                                        : Cell.of(demand.issuer()),
                                Cell.of(demand.material()),
                                Cell.of(Wording.orNone(demand.licence())),
                                Cell.of(demand.licence().isEmpty() ? "数据共享" : "电子证照"),
                                Cell.of(demand.implementations()),
                                Cell.of(demand.standards()),
                                Cell.of(demand.places())));
                    }
                });
    }
}
