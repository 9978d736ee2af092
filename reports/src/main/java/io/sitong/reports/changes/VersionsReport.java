package io.sitong.reports.changes;

import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;

/** Lays out how two published versions of one item differ: which they are, then old beside new. */
public final class VersionsReport {

    private VersionsReport() {}

    public static Outline outline(VersionsData data) {
        PublishedVersion earlier = data.versions().getFirst();
        PublishedVersion later = data.versions().getLast();
        OutlineBuilder report = Outline.titled("政务服务事项版本对照表")
                .subtitle(data.code() + "　" + data.name())
                .section("对照的版本", Orientation.PORTRAIT)
                .heading(1, "对照的版本");
        report.paragraph("第" + earlier.number() + "版（" + Wording.date(earlier.effective()) + "生效）与第" + later.number()
                + "版（" + Wording.date(later.effective()) + "生效）相比，"
                + (data.fields().isEmpty()
                        ? "文字没有变化。"
                        : "有变化的要素" + data.fields().size() + "个。")
                + "其间各版本的变化合并列出，改过又改回的不列。");
        report.add(versions(data.versions()));
        report.section("内容变化", Orientation.LANDSCAPE).heading(1, "内容变化");
        if (data.fields().isEmpty()) {
            report.paragraph("没有变化。");
        } else {
            report.add(FieldTables.ofOne(data.fields()));
        }
        return report.build(data.imprint());
    }

    private static Table versions(List<PublishedVersion> versions) {
        List<Row> rows = new ArrayList<>();
        for (PublishedVersion version : versions) {
            rows.add(
                    Row.of("第" + version.number() + "版", version.effective().toString(), version.by(), version.note()));
        }
        return Table.of(
                List.of(Column.brief("版本", 5), Column.brief("生效日期", 7), Column.text("发布人", 8), Column.text("说明", 20)),
                rows);
    }
}
