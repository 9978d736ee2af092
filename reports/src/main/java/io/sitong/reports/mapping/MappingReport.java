package io.sitong.reports.mapping;

import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Tenths;
import io.sitong.reports.outline.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays out the mapping report that a region sends to its bureau, every figure followed by the rows behind it. */
public final class MappingReport {

    private final MappingData data;

    private MappingReport(MappingData data) {
        this.data = data;
    }

    public static Outline outline(MappingData data) {
        return new MappingReport(data).build();
    }

    private Outline build() {
        OutlineBuilder report = Outline.titled("“跨省通办”清单事项对应情况报告")
                .subtitle(data.region() + "　" + data.listTitle())
                .section("总体情况", Orientation.PORTRAIT);
        if (data.sample()) {
            report.warning("本报告所用清单为示例清单（非官方全文），条目名称和批次的确认程度逐条列示，不得作为正式上报依据。导入正式印发的清单后，" + "已作出的对应决定自动沿用。");
        }
        summary(report);
        report.signOff("填报单位（盖章）", "填报日期", "填报人", "审核人");
        report.section("对应情况明细", Orientation.LANDSCAPE).heading(1, "对应情况明细");
        report.add(details());
        report.section("无对应事项", Orientation.LANDSCAPE).heading(1, "未对应和待确认的清单条目");
        open(report);
        report.section("填报说明", Orientation.PORTRAIT).heading(1, "填报说明");
        explanation(report);
        return report.build(data.imprint());
    }

    private void summary(OutlineBuilder report) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        data.entries().forEach(e -> counts.merge(e.standing(), 1, Integer::sum));
        int total = data.entries().size();
        int confirmed = counts.getOrDefault(Standing.CONFIRMED, 0);
        int proposed = counts.getOrDefault(Standing.PROPOSED, 0);
        int without = counts.getOrDefault(Standing.WITHOUT, 0);
        report.heading(1, "总体情况");
        report.paragraph("截至" + Wording.date(data.imprint().date()) + "，清单共" + total + "项。目录中已确认有对应事项的" + confirmed
                + "项，占"
                + Wording.share(confirmed, total) + "；已提出对应意见、尚待确认的" + proposed + "项，占" + Wording.share(proposed, total)
                + "；没有对应事项的" + without + "项，占" + Wording.share(without, total)
                + "。没有对应事项的条目均注明原因和下一步工作，见第三部分。下表图示每格为十分之一：●已确认，◎待确认，○没有对应事项。");
        report.heading(2, "分批次情况");
        report.add(figures("完成批次", MappedEntry::batch));
        report.heading(2, "分牵头部门情况");
        report.add(figures("牵头部门", MappedEntry::leadDepartment));
        report.heading(2, "对应关系和决定方式");
        report.add(relations());
        acceptance(report);
        report.heading(2, "盟市覆盖情况");
        coverage(report);
    }

    private Table figures(String title, Function<MappedEntry, String> key) {
        Map<String, List<MappedEntry>> groups = new LinkedHashMap<>();
        for (MappedEntry entry : data.entries()) {
            groups.computeIfAbsent(key.apply(entry), k -> new ArrayList<>()).add(entry);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, entries) -> rows.add(figureRow(name, entries, Mark.NONE)));
        rows.add(figureRow("合计", data.entries(), Mark.STRONG));
        return Table.of(
                List.of(
                        Column.text(title, 11),
                        Column.number("清单条目", 5),
                        Column.number(Standing.CONFIRMED.label(), 6),
                        Column.number(Standing.PROPOSED.label(), 5),
                        Column.number(Standing.WITHOUT.label(), 6),
                        Column.number("确认率", 5),
                        Column.brief("图示", 10)),
                rows);
    }

    private static Row figureRow(String name, List<MappedEntry> entries, Mark mark) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        entries.forEach(e -> counts.merge(e.standing(), 1, Integer::sum));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.marked(name, mark));
        cells.add(Cell.marked(Integer.toString(entries.size()), mark));
        for (Standing standing : Standing.values()) {
            cells.add(Cell.marked(Integer.toString(counts.getOrDefault(standing, 0)), mark));
        }
        cells.add(Cell.marked(Wording.share(counts.getOrDefault(Standing.CONFIRMED, 0), entries.size()), mark));
        cells.add(Cell.of(Tenths.of(
                counts.getOrDefault(Standing.CONFIRMED, 0),
                counts.getOrDefault(Standing.PROPOSED, 0),
                counts.getOrDefault(Standing.WITHOUT, 0))));
        return new Row(cells);
    }

    private Table relations() {
        List<Row> rows = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            int machine = 0;
            int person = 0;
            int waiting = 0;
            for (MappedEntry entry : data.entries()) {
                for (MatchedItem item : entry.items()) {
                    if (item.relation() != relation) {
                        continue;
                    }
                    if (!item.confirmed()) {
                        waiting++;
                    } else if ("机器".equals(item.author())) {
                        machine++;
                    } else {
                        person++;
                    }
                }
            }
            if (machine + person + waiting > 0) {
                rows.add(Row.of(
                        Cell.of(relation.label()),
                        Cell.of(machine + person + waiting),
                        Cell.of(machine),
                        Cell.of(person),
                        Cell.of(waiting)));
            }
        }
        return Table.of(
                List.of(
                        Column.text("对应关系", 13),
                        Column.number("对应数", 5),
                        Column.number("机器判定", 6),
                        Column.number("人工确认", 6),
                        Column.number("待确认", 5)),
                rows);
    }

    private void acceptance(OutlineBuilder report) {
        JudgedSample sample = data.acceptance();
        if (sample == null) {
            return;
        }
        int judged = sample.pairs().judged();
        String unfinished = judged < sample.drawn() ? "（已判断" + judged + "对）" : "";
        report.heading(2, "自动确认抽样验收");
        report.paragraph("对机器自动确认的" + sample.pairs().population() + "对，于" + Wording.date(sample.drawnOn())
                + "按关系、得分段和牵头部门均匀抽取"
                + sample.drawn() + "对" + unfinished + "，由人在不看机器结论的情况下判断。对应正确的"
                + sample.pairs().right() + "对，估计准确率"
                + sample.pairs().words() + "；关系也正确的" + sample.relations().right() + "对，估计"
                + sample.relations().words()
                + "。括号内为95%置信区间。");
    }

    private void coverage(OutlineBuilder report) {
        int all = 0;
        int some = 0;
        int none = 0;
        for (MappedEntry entry : data.entries()) {
            if (entry.items().isEmpty()) {
                continue;
            }
            int best = best(entry);
            if (best >= data.leagues()) {
                all++;
            } else if (best > 0) {
                some++;
            } else {
                none++;
            }
        }
        report.paragraph("有对应事项（含待确认）的" + (all + some + none) + "项中，" + data.leagues() + "个盟市全部实施的" + all + "项，部分盟市实施的"
                + some + "项，尚无盟市实施的" + none + "项。");
    }

    private static int best(MappedEntry entry) {
        return entry.items().stream()
                .mapToInt(MatchedItem::coveredLeagues)
                .max()
                .orElse(0);
    }

    private Table details() {
        List<Column> columns = List.of(
                Column.brief("序号", 2.6),
                Column.text("名称", 13).under("清单条目"),
                Column.brief("批次", 4.4).under("清单条目"),
                Column.text("牵头部门", 6).under("清单条目"),
                Column.brief("确认程度", 5).under("清单条目"),
                Column.code("基本编码", 7.4).under("目录事项"),
                Column.text("事项名称", 13).under("目录事项"),
                Column.brief("对应关系", 5.4),
                Column.brief("状态", 4),
                Column.number("相似度", 3.6),
                Column.brief("提出", 4.2).under("经办"),
                Column.brief("复核", 4.2).under("经办"),
                Column.brief("覆盖盟市", 4));
        return Table.of(columns, receiver -> {
            for (MappedEntry entry : data.entries()) {
                boolean first = true;
                if (entry.items().isEmpty()) {
                    receiver.accept(detail(entry, null, true));
                }
                for (MatchedItem item : entry.items()) {
                    receiver.accept(detail(entry, item, first));
                    first = false;
                }
            }
        });
    }

    private Row detail(MappedEntry entry, @Nullable MatchedItem item, boolean first) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(entry.number()),
                Cell.of(entry.name()),
                Cell.of(entry.batch()),
                Cell.of(entry.leadDepartment()),
                confirmation(entry.confirmation())));
        if (!first) {
            cells.replaceAll(Cell::asJoined);
        }
        if (item == null) {
            cells.add(Cell.marked(Wording.NONE, Mark.MUTED));
            cells.add(Cell.marked("目录中无对应事项", Mark.MISSING));
            cells.add(Cell.marked(Relation.NO_COUNTERPART.label(), Mark.MUTED));
            for (int i = 0; i < 5; i++) {
                cells.add(Cell.marked(Wording.NONE, Mark.MUTED));
            }
            return new Row(cells);
        }
        cells.add(Cell.of(item.code()));
        cells.add(Cell.of(item.name()));
        cells.add(Cell.of(item.relation().label()));
        cells.add(state(item.state()));
        Double score = item.score();
        cells.add(
                score == null
                        ? Cell.marked(Wording.NONE, Mark.MUTED)
                        : Cell.of(String.format(Locale.ROOT, "%.2f", score)));
        cells.add(Cell.of(Wording.orNone(item.author())));
        cells.add(Cell.of(Wording.orNone(item.reviewer())));
        String covered = item.coveredLeagues() + "/" + data.leagues();
        cells.add(item.coveredLeagues() >= data.leagues() ? Cell.of(covered) : Cell.marked(covered, Mark.STRONG));
        return new Row(cells);
    }

    private static Cell confirmation(Confirmation confirmation) {
        return switch (confirmation) {
            case OFFICIAL, TWO_SOURCES, ONE_SOURCE -> Cell.of(confirmation.label());
            case NAME_OR_BATCH_UNCONFIRMED, UNCONFIRMED -> Cell.marked(confirmation.label(), Mark.MUTED);
        };
    }

    private static Cell state(MatchState state) {
        return state == MatchState.ACCEPTED ? Cell.of(state.label()) : Cell.marked(state.label(), Mark.STRONG);
    }

    private void open(OutlineBuilder report) {
        List<Row> rows = new ArrayList<>();
        for (MappedEntry entry : data.entries()) {
            if (entry.standing() == Standing.CONFIRMED && entry.cause() == null) {
                continue;
            }
            var cause = entry.cause();
            LocalDate deadline = entry.deadline();
            rows.add(Row.of(
                    Cell.of(entry.number()),
                    Cell.of(entry.name()),
                    Cell.of(entry.batch()),
                    Cell.of(entry.leadDepartment()),
                    Cell.marked(
                            entry.standing().label(),
                            entry.standing() == Standing.WITHOUT ? Mark.MISSING : Mark.STRONG),
                    Cell.of(cause == null ? Wording.NONE : cause.label()),
                    Cell.of(cause == null ? Wording.NONE : cause.nextStep()),
                    Cell.of(Wording.orNone(entry.owner())),
                    Cell.of(Wording.orNone(deadline)),
                    Cell.of(entry.note() == null ? "" : entry.note())));
        }
        if (rows.isEmpty()) {
            report.paragraph("清单条目均已确认有对应事项。");
            return;
        }
        report.add(Table.of(
                List.of(
                        Column.brief("序号", 2.6),
                        Column.text("清单条目", 14),
                        Column.brief("批次", 4.6),
                        Column.text("牵头部门", 7),
                        Column.brief("情况", 5),
                        Column.text("原因", 8),
                        Column.text("下一步工作", 10),
                        Column.text("责任单位", 7),
                        Column.brief("完成时限", 5.4),
                        Column.text("备注", 8)),
                rows));
    }

    private void explanation(OutlineBuilder report) {
        List<String> entries = new ArrayList<>(List.of(
                "“清单条目”为国家清单中列明的事项；“目录事项”为本地区政务服务事项基本目录中的事项，以基本编码和名称标识。一个条目可以对应多个目录事项，分行列出。",
                "对应关系：" + relationWords() + "。对应关系只说明两者是否相当，不说明是否已经确认。",
                "状态：“" + MatchState.MAPPED.label() + "”为经办人已提出意见，“" + MatchState.IN_REVIEW.label() + "”为已提交他人复核，“"
                        + MatchState.ACCEPTED.label() + "”为复核人同意或机器判定高于自动确认线。提出人与复核人不是同一人。",
                "相似度为机器给出的0至1之间的数值，用于排列候选事项；人工直接指定的没有相似度。",
                "覆盖盟市为目录事项已编制实施清单的盟市数与盟市总数之比，由“条目—目录事项—实施清单”逐级推算。",
                "确认程度说明清单条目本身的来源是否可靠：只有导入正式印发的清单，才显示“" + Confirmation.OFFICIAL.label() + "”。",
                "确认率为已确认对应的条目数占清单条目数的比例；数据取自" + data.imprint().source() + "，时间为"
                        + Wording.date(data.imprint().date()) + "。"));
        report.numbered(entries);
    }

    private static String relationWords() {
        StringBuilder words = new StringBuilder();
        for (Relation relation : Relation.values()) {
            words.append(words.isEmpty() ? "" : "、")
                    .append('“')
                    .append(relation.label())
                    .append('”');
        }
        return words.toString();
    }
}
