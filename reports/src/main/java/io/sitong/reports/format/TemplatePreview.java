package io.sitong.reports.format;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import java.time.LocalDate;
import java.util.List;

/** What a template looks like with a report in it: one of everything reports consist of, with made-up figures. */
public final class TemplatePreview {

    private TemplatePreview() {}

    public static Outline outline(String author, LocalDate today) {
        return Outline.titled("模板预览")
                .subtitle("样例数字")
                .section("总体情况", Orientation.PORTRAIT)
                .heading(1, "总体情况")
                .paragraph("本页用样例数字显示模板套用后的样子：标题、正文段落、表格、说明和签字栏各一处。清单条目共100项，已对应85项，占85.0%。")
                .info("说明文字的样子。")
                .heading(2, "分部门情况")
                .add(Table.of(
                                List.of(
                                        Column.text("部门", 10),
                                        Column.number("条目", 5),
                                        Column.number("已对应", 5),
                                        Column.number("对应率", 5)),
                                List.of(Row.of("公安", "60", "55", "91.7%"), Row.of("人力资源和社会保障", "40", "30", "75.0%")))
                        .summed(List.of(Row.of(
                                Cell.marked("合计", Mark.STRONG),
                                Cell.marked("100", Mark.STRONG),
                                Cell.marked("85", Mark.STRONG),
                                Cell.marked("85.0%", Mark.STRONG)))))
                .signOff("填报单位（盖章）", "填报日期")
                .section("明细", Orientation.LANDSCAPE)
                .heading(1, "明细")
                .add(Table.of(
                        List.of(
                                Column.brief("序号", 3.4),
                                Column.text("清单条目", 16),
                                Column.brief("情况", 6),
                                Column.text("说明", 20)),
                        List.of(
                                Row.of(
                                        Cell.of(1),
                                        Cell.of("样例条目一"),
                                        Cell.marked("已对应", Mark.DONE),
                                        Cell.of("宽表横排，沿用模板的页眉页脚")),
                                Row.of(Cell.of(2), Cell.of("样例条目二"), Cell.marked("缺口", Mark.ALERT), Cell.of("")))))
                .build(new Imprint(author, today, "", "样例数字，仅供预览"));
    }
}
