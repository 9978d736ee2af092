package io.sitong.reports.guide;

import io.sitong.catalog.item.Faq;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.OnlineChannel;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.ServicePlace;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays out the guide of one item. Every section is there in every guide; one without content says so. */
public final class ServiceGuide {

    /** Fields of the first section; absent ones are left out. */
    private static final List<ItemField> BASICS = List.of(
            ItemField.CATALOG_CODE,
            ItemField.TASK_CODE,
            ItemField.TASK_HANDLE_ITEM,
            ItemField.TASK_TYPE,
            ItemField.PROJECT_TYPE,
            ItemField.USE_LEVEL,
            ItemField.SERVER_TYPE,
            ItemField.GUIDE_DEPT,
            ItemField.DEPT_NAME,
            ItemField.DEPT_TYPE,
            ItemField.POWER_SOURCE,
            ItemField.ENTRUST_NAME,
            ItemField.OTHER_DEPT,
            ItemField.HANDLE_TYPE,
            ItemField.LIMIT_SCENE_NUM,
            ItemField.TOPIC,
            ItemField.SERVICE_TYPE,
            ItemField.ANNUAL);

    private static final List<ItemField> BASICS_WIDE =
            List.of(ItemField.HANDLE_ITEM_NAME, ItemField.LIMIT_EXPLAIN, ItemField.LIMIT_SCENE_EXPLAIN);

    private final GuideData data;
    private final Item item;
    private final OutlineBuilder guide;

    private ServiceGuide(GuideData data) {
        this.data = data;
        this.item = data.item();
        this.guide = Outline.titled(item.name().isEmpty() ? "（未命名事项）" : item.name());
    }

    public static Outline outline(GuideData data) {
        return new ServiceGuide(data).build();
    }

    private Outline build() {
        guide.subtitle("办事指南　（" + data.scope() + "　" + data.edition() + "）");
        guide.section("办事指南", Orientation.PORTRAIT);
        String remark = data.remark();
        if (remark != null) {
            guide.warning(remark);
        }
        for (GuideSection section : GuideSection.values()) {
            guide.heading(1, section.title());
            switch (section) {
                case BASICS -> basics();
                case CONDITIONS -> conditions();
                case MATERIALS -> materials();
                case FLOW -> flow();
                case TIMES -> times();
                case FEES -> fees();
                case BASES -> bases();
                case RESULTS -> results();
                case ACROSS -> across();
                case PLACES -> places();
                case CONTACT -> contact();
                case REMEDIES -> remedies();
                case QUESTIONS -> questions();
            }
        }
        return guide.build(data.imprint());
    }

    private void basics() {
        Pairs pairs = new Pairs();
        pairs.wide("事项名称", item.name());
        for (ItemField field : BASICS) {
            pairs.field(field, false);
        }
        for (ItemField field : BASICS_WIDE) {
            pairs.field(field, true);
        }
        pairs.add();
    }

    private void conditions() {
        boolean more = item.has(ItemField.PROHIBIT)
                || item.has(ItemField.PREREQUISITE)
                || item.has(ItemField.REVIEW_POINTS)
                || !item.situations().isEmpty();
        if (more) {
            guide.heading(2, "申请条件");
        }
        textOr(ItemField.ACCEPT_CONDITION, "未设定受理条件，以实施机关公布的为准。");
        headed("禁止性规定", ItemField.PROHIBIT);
        headed("前置环节", ItemField.PREREQUISITE);
        headed("形式审查要点", ItemField.REVIEW_POINTS);
        if (!item.situations().isEmpty()) {
            guide.heading(2, "办理情形");
            List<Row> rows = new ArrayList<>();
            item.situations()
                    .forEach(s -> rows.add(Row.of(number(rows), orDash(s.parent()), s.name(), orDash(s.condition()))));
            guide.add(Table.of(
                    List.of(
                            Column.brief("序号", 3),
                            Column.text("上级情形", 9),
                            Column.text("情形", 12),
                            Column.text("适用条件", 18)),
                    rows));
        }
    }

    private void materials() {
        if (item.materials().isEmpty()) {
            guide.paragraph("无需提交申请材料。");
            return;
        }
        boolean situations = item.materials().stream().anyMatch(m -> m.situation() != null);
        guide.add(GuideMaterials.table(item.materials(), situations));
        guide.paragraph("注：标注“容缺后补”的材料，在其他材料齐全时可先行受理，于规定时限内补齐。凡能通过数据共享核验的材料，不再要求申请人提交。");
    }

    private void flow() {
        textOr(ItemField.HANDLE_FLOW, null);
        if (!item.steps().isEmpty()) {
            if (!item.has(ItemField.HANDLE_FLOW)) {
                guide.add(new Paragraph(
                        "流程："
                                + String.join(
                                        " → ",
                                        item.steps().stream().map(Step::name).toList()),
                        Paragraph.Kind.FLUSH));
            }
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
            headed("特别程序", ItemField.SPECIAL_PROCEDURE);
        }
    }

    private void times() {
        Pairs pairs = new Pairs();
        Optional<TimeLimit> legal = item.legalLimit();
        Optional<TimeLimit> promise = item.promiseLimit();
        pairs.pair("法定办结时限", legal.map(ServiceGuide::words).orElse(""));
        pairs.pair("承诺办结时限", promise.map(ServiceGuide::words).orElse(""));
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

    private void fees() {
        if (item.fees().isEmpty()) {
            String answer = item.has(ItemField.IS_FEE) && item.isYes(ItemField.IS_FEE)
                    ? "收费，收费项目和标准以实施机关公布的为准。"
                    : item.has(ItemField.IS_FEE) ? "不收费。" : "是否收费以实施机关公布的为准。";
            guide.paragraph(answer);
            headed("收费依据", ItemField.FEE_BASIS);
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Fee fee : item.fees()) {
            String reduction = fee.reductionBasis() == null ? yesNo(fee.reducible()) : "可减免：" + fee.reductionBasis();
            rows.add(Row.of(number(rows), fee.name(), orDash(fee.standard()), orDash(fee.basis()), reduction));
        }
        guide.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.text("收费项目", 9),
                        Column.text("收费标准", 9),
                        Column.text("收费依据", 14),
                        Column.text("减免", 8)),
                rows));
    }

    private void bases() {
        if (item.bases().isEmpty()) {
            guide.paragraph("未填写设定依据。");
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (LegalBasis basis : item.bases()) {
            boolean taken = !basis.lawName().isEmpty();
            String law = taken ? "《" + basis.lawName() + "》" : basis.raw();
            String number = basis.docNo();
            rows.add(Row.of(
                    number(rows),
                    number == null ? law : law + "（" + number + "）",
                    orDash(basis.lawKind()),
                    orDash(basis.article()),
                    taken ? orDash(basis.articleText()) : Wording.NONE));
        }
        guide.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.text("法律法规和文件名称", 13),
                        Column.brief("类别", 5),
                        Column.brief("条款", 6),
                        Column.text("内容", 17)),
                rows));
    }

    private void results() {
        if (item.results().isEmpty()) {
            Pairs pairs = new Pairs();
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

    private void across() {
        Pairs pairs = new Pairs();
        pairs.field(ItemField.IS_NATIONAL_CROSS, false);
        pairs.field(ItemField.CROSS_MODE, false);
        pairs.field(ItemField.HANDLE_AREA, false);
        pairs.field(ItemField.CROSS_AREAS, true);
        pairs.field(ItemField.HANDLE_AREA_NOTE, true);
        if (!data.lists().isEmpty()) {
            pairs.wide("对应清单条目", String.join("\n", data.lists()));
        }
        pairs.addOr("本事项未列入跨省通办清单。");
    }

    private void places() {
        Pairs pairs = new Pairs();
        if (item.places().isEmpty()) {
            pairs.field(ItemField.TRANSACT_ADDR, true);
            pairs.field(ItemField.TRANSACT_TIME, true);
            pairs.field(ItemField.TRAFFIC_GUIDE, true);
        } else {
            List<Row> rows = new ArrayList<>();
            for (ServicePlace p : item.places()) {
                rows.add(Row.of(number(rows), p.address(), orDash(p.hours()), orDash(p.phone()), orDash(p.traffic())));
            }
            guide.add(Table.of(
                    List.of(
                            Column.brief("序号", 3),
                            Column.text("办理地点", 15),
                            Column.text("办理时间", 11),
                            Column.text("联系电话", 7),
                            Column.text("交通指引", 8)),
                    rows));
        }
        for (OnlineChannel channel : item.channels()) {
            String note = channel.account() == null ? "" : "（账号：" + channel.account() + "）";
            pairs.wide("网上申请", channel.channel() + note);
        }
        pairs.field(ItemField.ONLINE_URL, true);
        pairs.field(ItemField.MOBILE_URL, true);
        pairs.field(ItemField.ONLINE_HANDLE_DEPTH, true);
        pairs.field(ItemField.IS_ENTRY_CENTER, false);
        pairs.field(ItemField.IS_SCHEDULE, false);
        pairs.field(ItemField.IS_PAY_ONLINE, false);
        pairs.field(ItemField.IS_EXPRESS, false);
        pairs.field(ItemField.IS_SERVICE_TERMINALS, false);
        if (item.places().isEmpty()) {
            pairs.addOr("办理地点和时间由各实施机关公布，可在当地政务服务大厅或政务服务网查询。");
        } else {
            pairs.add();
        }
    }

    private void contact() {
        Pairs pairs = new Pairs();
        pairs.field(ItemField.LINK_WAY, true);
        pairs.field(ItemField.SUPERVISE_WAY, true);
        pairs.addOr("咨询和监督投诉方式由各实施机关公布，也可拨打12345政务服务便民热线。");
    }

    private void remedies() {
        Pairs pairs = new Pairs();
        pairs.field(ItemField.RIGHTS, true);
        pairs.field(ItemField.DUTIES, true);
        pairs.field(ItemField.REVIEW_BODY, true);
        pairs.field(ItemField.LITIGATION_BODY, true);
        pairs.addOr("申请人对办理结果不服的，可以依法申请行政复议或者提起行政诉讼。");
    }

    private void questions() {
        if (item.faqs().isEmpty()) {
            textOr(ItemField.FAQ, "暂无。");
            return;
        }
        int n = 0;
        for (Faq faq : item.faqs()) {
            n++;
            guide.add(new Paragraph("问" + n + "：" + faq.question() + "\n答：" + faq.answer(), Paragraph.Kind.FLUSH));
        }
    }

    private void headed(String heading, ItemField field) {
        if (item.has(field)) {
            guide.heading(2, heading);
            textOr(field, null);
        }
    }

    private void textOr(ItemField field, @Nullable String otherwise) {
        if (item.has(field)) {
            for (String line : item.text(field).split("\\R", -1)) {
                if (!line.isBlank()) {
                    guide.paragraph(line.strip());
                }
            }
        } else if (otherwise != null) {
            guide.paragraph(otherwise);
        }
    }

    private static String words(TimeLimit limit) {
        return limit.amount() == 0 ? "即时办结" : limit.text();
    }

    private static String limit(@Nullable TimeLimit limit) {
        return limit == null ? Wording.NONE : words(limit);
    }

    private static String yesNo(@Nullable String flag) {
        return "1".equals(flag) ? "是" : "0".equals(flag) ? "否" : Wording.NONE;
    }

    private static String orDash(@Nullable String text) {
        return Wording.orNone(text);
    }

    private static String number(List<?> before) {
        return Integer.toString(before.size() + 1);
    }

    /** Labels with values, of which empty ones never come up. */
    private final class Pairs {

        private final List<KeyValues.Pair> pairs = new ArrayList<>();

        void field(ItemField field, boolean wide) {
            String value = field.display(item.text(field));
            if (field == ItemField.LIMIT_SCENE_NUM && value.matches("[0-9]+")) {
                value += "次";
            }
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(field.label(), value, wide || value.length() > 34));
            }
        }

        void pair(String label, String value) {
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(label, value, false));
            }
        }

        void wide(String label, String value) {
            if (!value.isBlank()) {
                pairs.add(new KeyValues.Pair(label, value, true));
            }
        }

        void add() {
            if (!pairs.isEmpty()) {
                guide.add(new KeyValues(pairs));
            }
        }

        void addOr(String otherwise) {
            if (pairs.isEmpty()) {
                guide.paragraph(otherwise);
            } else {
                add();
            }
        }
    }
}
