package io.sitong.reports.mapping;

import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lays out the mapping report that a region sends to its bureau, every figure followed by the rows behind it. */
public final class MappingReport {

    /** Such as 国办发〔2020〕35号. */
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[\\p{IsHan}]{2,8}〔[0-9]{4}〕[0-9]{1,5}号");

    private static final int MOST_NUMBERS = 3;

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
                .cover(cover())
                .section("总体情况", Orientation.PORTRAIT);
        if (data.sample()) {
            report.warning("本报告所用清单为示例清单（非官方全文），条目名称和批次的确认程度逐条列示，不得作为正式上报依据。导入正式印发的清单后，" + "已作出的对应决定自动沿用。");
        }
        summary(report);
        report.signOff("填报单位（盖章）", "填报日期", "填报人", "审核人");
        report.section("对应情况明细", Orientation.LANDSCAPE).heading(1, "对应情况明细");
        report.add(MappingDetails.table(data));
        report.section("无对应事项", Orientation.LANDSCAPE).heading(1, "未对应和待确认的清单条目");
        OpenEntries.add(report, data);
        report.section("填报说明", Orientation.PORTRAIT).heading(1, "填报说明");
        report.numbered(MappingNotes.of(data));
        return report.build(data.imprint());
    }

    /** What a bureau that gets many of them sorts them by: where from, about which list, of which edition. */
    private Cover cover() {
        List<String> lines = new ArrayList<>(List.of(data.region(), data.listTitle()));
        Set<String> numbers = new LinkedHashSet<>();
        for (MappedEntry entry : data.entries()) {
            DOCUMENT_NUMBER
                    .matcher(entry.source())
                    .results()
                    .map(MatchResult::group)
                    .forEach(numbers::add);
        }
        // a list put together from more papers than that has no number of its own
        if (!numbers.isEmpty() && numbers.size() <= MOST_NUMBERS) {
            lines.add("文号：" + String.join("、", numbers));
        }
        if (data.listVersion() > 0) {
            lines.add("清单版本：第" + data.listVersion() + "版");
        }
        return new Cover(lines, "填报单位：" + data.region());
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
                + Wording.share(confirmed, total) + "；对应关系尚待确认的" + proposed + "项，占" + Wording.share(proposed, total)
                + "；没有对应事项的" + without + "项，占" + Wording.share(without, total)
                + amongThem()
                + "。尚待确认和没有对应事项的条目均注明原因和下一步工作，见第三部分。下表图示每格为十分之一：●已确认，◎待确认，○没有对应事项。");
        report.heading(2, "分批次情况");
        report.add(MappingTallies.byKey("完成批次", data.entries(), MappedEntry::batch));
        report.heading(2, "分牵头部门情况");
        report.add(MappingTallies.byKey("牵头部门", data.entries(), MappedEntry::leadDepartment));
        report.heading(2, "对应关系和决定方式");
        report.add(MappingTallies.byRelation(data.entries()));
        acceptance(report);
        DoubleReviewSection.write(data.doubleReviews(), report);
        report.heading(2, data.unit() + "覆盖情况");
        coverage(report);
    }

    /** Of the entries without an item, those of which somebody knows more. */
    private String amongThem() {
        long drafted = data.entries().stream().filter(MappedEntry::drafted).count();
        long closed = data.entries().stream().filter(MappedEntry::closed).count();
        List<String> parts = new ArrayList<>();
        if (drafted > 0) {
            parts.add("已起草新事项、尚未发布的" + drafted + "项");
        }
        if (closed > 0) {
            parts.add("原对应事项已取消或暂停的" + closed + "项");
        }
        return parts.isEmpty() ? "" : "（其中" + String.join("，", parts) + "）";
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
            if (!entry.served()) {
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
        report.paragraph("有对应事项（含待确认）的" + (all + some + none) + "项中，" + data.leagues() + "个" + data.unit()
                + "全部实施的" + all + "项，部分" + data.unit() + "实施的" + some + "项，尚无" + data.unit() + "实施的" + none
                + "项。");
    }

    private static int best(MappedEntry entry) {
        return entry.items().stream()
                .mapToInt(MatchedItem::coveredLeagues)
                .max()
                .orElse(0);
    }
}
