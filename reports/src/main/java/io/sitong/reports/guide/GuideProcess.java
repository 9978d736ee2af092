package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.limit;
import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;
import static io.sitong.reports.guide.GuidePage.yesNo;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How it goes, how long it takes, and what comes out. */
final class GuideProcess {

    private final GuidePage page;
    private final Item item;
    private final OutlineBuilder guide;

    GuideProcess(GuidePage page) {
        this.page = page;
        this.item = page.item();
        this.guide = page.outline();
    }

    void flow() {
        page.textOr(ItemField.HANDLE_FLOW, null);
        if (!item.steps().isEmpty()) {
            guide.add(drawn(item.steps()));
            List<Row> rows = new ArrayList<>();
            for (Step s : item.steps()) {
                rows.add(Row.of(
                        number(rows),
                        s.name(),
                        orDash(s.operator()),
                        limit(s.limit()),
                        orDash(s.standard()),
                        orDash(s.result())));
            }
            guide.add(Table.of(
                    List.of(
                            Column.brief("序号", 3),
                            Column.brief("环节", 5),
                            Column.brief("办理人员", 6),
                            Column.brief("时限", 6),
                            Column.text("审查标准", 14),
                            Column.text("环节结果", 10)),
                    rows));
        } else if (!item.has(ItemField.HANDLE_FLOW)) {
            guide.paragraph("办理流程以实施机关公布的为准。");
        }
        if (!item.specialSteps().isEmpty()) {
            guide.heading(2, "特别程序");
            List<Row> rows = new ArrayList<>();
            for (SpecialStep s : item.specialSteps()) {
                rows.add(Row.of(number(rows), s.name(), limit(s.limit()), yesNo(s.countsInLegal()), orDash(s.basis())));
            }
            guide.add(Table.of(
                    List.of(
                            Column.brief("序号", 3),
                            Column.text("特别程序", 9),
                            Column.brief("时限", 6),
                            Column.brief("计入法定时限", 5),
                            Column.text("依据", 18)),
                    rows));
        } else {
            page.headed("特别程序", ItemField.SPECIAL_PROCEDURE);
        }
    }

    /** The steps as boxes: what is done, how long it takes, who does it. */
    static Flow drawn(List<Step> steps) {
        return new Flow(steps.stream()
                .map(step -> {
                    List<String> notes = new ArrayList<>();
                    Optional.ofNullable(step.limit()).map(GuidePage::words).ifPresent(notes::add);
                    Optional.ofNullable(step.operator()).ifPresent(notes::add);
                    return new Flow.Step(step.name(), notes);
                })
                .toList());
    }

    void times() {
        GuidePage.Pairs pairs = page.pairs();
        Optional<TimeLimit> legal = item.legalLimit();
        Optional<TimeLimit> promise = item.promiseLimit();
        pairs.pair("法定办结时限", legal.map(GuidePage::words).orElse(""));
        pairs.pair("承诺办结时限", promise.map(GuidePage::words).orElse(""));
        if (legal.isPresent() && promise.isPresent()) {
            double full = legal.get().inWorkdays(22);
            double saved = full - promise.get().inWorkdays(22);
            if (full > 0 && saved > 0) {
                pairs.wide("时限压缩", "比法定办结时限压缩" + Wording.share(Math.round(saved * 10), Math.round(full * 10)));
            }
        }
        pairs.field(ItemField.ANTICIPATE_EXPLAIN, true);
        pairs.field(ItemField.PROMISE_EXPLAIN, true);
        pairs.addOr("办理时限以实施机关公布的为准。");
    }

    /** What the applicant gets and how, a line each. */
    static void result(GuidePage.Pairs pairs, Item item) {
        if (item.results().isEmpty()) {
            pairs.field(ItemField.RESULT_NAME, true);
        } else {
            pairs.wide(
                    "办理结果",
                    String.join(
                            "、",
                            item.results().stream().map(ResultDocument::name).toList()));
        }
        pairs.field(ItemField.RESULT_GET, true);
    }

    void results() {
        if (item.results().isEmpty()) {
            GuidePage.Pairs pairs = page.pairs();
            pairs.field(ItemField.RESULT_NAME, true);
            pairs.field(ItemField.RESULT_TYPE, false);
            pairs.field(ItemField.RESULT_GET, false);
            pairs.addOr("审批结果以实施机关公布的为准。");
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (ResultDocument r : item.results()) {
            String delivery = r.delivery() == null ? item.text(ItemField.RESULT_GET) : r.delivery();
            rows.add(Row.of(number(rows), r.name(), orDash(r.type()), orDash(r.validity()), orDash(delivery)));
        }
        guide.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.text("结果名称", 15),
                        Column.brief("类型", 5),
                        Column.text("有效期", 8),
                        Column.text("领取方式", 12)),
                rows));
    }
}
