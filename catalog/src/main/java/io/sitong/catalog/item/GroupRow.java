package io.sitong.catalog.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a repeat group as texts by column: what an editor, a paste or a comparison works with, whatever the group.
 *
 * @param cells what stands in the columns of the group, possibly wrong; a column without text is absent
 */
public record GroupRow(ItemGroup group, Map<GroupField, String> cells) {

    public GroupRow {
        EnumMap<GroupField, String> kept = new EnumMap<>(GroupField.class);
        ItemGroup of = group;
        cells.forEach((field, text) -> {
            if (field.group() != of) {
                throw new IllegalArgumentException(field + " is no column of " + of);
            }
            if (!text.isBlank()) {
                kept.put(field, text);
            }
        });
        cells = Collections.unmodifiableMap(kept);
    }

    public static GroupRow empty(ItemGroup group) {
        return new GroupRow(group, Map.of());
    }

    /** The rows of a group of an item. */
    public static List<GroupRow> of(Item item, ItemGroup group) {
        List<GroupRow> rows = new ArrayList<>();
        item.group(group).forEach(row -> rows.add(of(group, row)));
        return List.copyOf(rows);
    }

    private static GroupRow of(ItemGroup group, Object row) {
        Cells c = new Cells();
        switch (row) {
            case LegalBasis b ->
                c.put(GroupField.LAW_NAME, b.lawName())
                        .put(GroupField.LAW_KIND, b.lawKind())
                        .put(GroupField.DOC_NO, b.docNo())
                        .put(GroupField.ARTICLE, b.article())
                        .put(GroupField.ARTICLE_TEXT, b.articleText())
                        .put(GroupField.LAW_RAW, b.raw());
            case Material m -> material(c, m);
            case Fee f ->
                c.put(GroupField.FEE_NAME, f.name())
                        .put(GroupField.FEE_STAND, f.standard())
                        .put(GroupField.FEE_BY_LAW, f.basis())
                        .put(GroupField.IS_DESC, f.reducible())
                        .put(GroupField.DESC_EXPLAIN, f.reductionBasis());
            case Step s ->
                c.put(GroupField.STEP_NAME, s.name())
                        .put(GroupField.STEP_OPERATOR, s.operator())
                        .limit(GroupField.STEP_LIMIT, GroupField.STEP_LIMIT_UNIT, s.limit())
                        .put(GroupField.STEP_STANDARD, s.standard())
                        .put(GroupField.STEP_RESULT, s.result());
            case SpecialStep s ->
                c.put(GroupField.SPECIAL_NAME, s.name())
                        .limit(GroupField.SPECIAL_LIMIT, GroupField.SPECIAL_LIMIT_UNIT, s.limit())
                        .put(GroupField.SPECIAL_BASIS, s.basis())
                        .put(GroupField.COUNTS_IN_LEGAL, s.countsInLegal());
            case ServicePlace p ->
                c.put(GroupField.PLACE_ADDRESS, p.address())
                        .put(GroupField.PLACE_PHONE, p.phone())
                        .put(GroupField.PLACE_HOURS, p.hours())
                        .put(GroupField.PLACE_TRAFFIC, p.traffic());
            case OnlineChannel o ->
                c.put(GroupField.CHANNEL, o.channel())
                        .put(GroupField.CHANNEL_ACCOUNT, o.account())
                        .put(GroupField.MAX_VISITS_NOTE, o.maxVisitsNote());
            case ResultDocument r ->
                c.put(GroupField.RESULT_DOC_NAME, r.name())
                        .put(GroupField.RESULT_DOC_TYPE, r.type())
                        .put(GroupField.RESULT_VALIDITY, r.validity())
                        .put(GroupField.RESULT_DELIVERY, r.delivery())
                        .put(GroupField.RESULT_SAMPLE, r.sample());
            case Faq q -> c.put(GroupField.QUESTION, q.question()).put(GroupField.ANSWER, q.answer());
            case Situation s ->
                c.put(GroupField.SITUATION_NAME, s.name())
                        .put(GroupField.SITUATION_PARENT, s.parent())
                        .put(GroupField.SITUATION_CONDITION, s.condition());
            default -> throw new IllegalArgumentException("not a row of a repeat group: " + row);
        }
        return new GroupRow(group, c.texts);
    }

    private static void material(Cells c, Material m) {
        c.put(GroupField.MATERIAL_NAME, m.name())
                .put(GroupField.IS_NEED, m.necessity())
                .put(GroupField.MATERIAL_TYPE, m.type())
                .put(GroupField.MATERIAL_FORMAT, m.form())
                .put(GroupField.PAGE_NUM, m.copies())
                .put(GroupField.PAGE_FORMAT, m.paperSpec())
                .put(GroupField.SOURCE_TYPE, m.source())
                .put(GroupField.SOURCE_EXPLAIN, m.issuer())
                .put(GroupField.CERT_NAME, m.licence())
                .put(GroupField.MATERIAL_SITUATION, m.situation())
                .put(GroupField.HANDLE_CASE, m.optionalCase())
                .put(GroupField.FILL_EXPLAIN, m.fillNote())
                .put(GroupField.ACCEPT_STAND, m.acceptStandard())
                .put(GroupField.MATERIAL_BY_LAW, m.basis())
                .put(GroupField.FORM_GUID, m.blankForm())
                .put(GroupField.EXAMPLE_GUID, m.sampleForm());
    }

    /** The text of a column, empty where there is none. */
    public String text(GroupField field) {
        return cells.getOrDefault(field, "");
    }

    /** What the row is called: its leading column, or the citation of a basis that was not taken apart. */
    public String title() {
        String leading = text(GroupField.leading(group));
        return leading.isEmpty() ? text(GroupField.LAW_RAW) : leading;
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** The same row with another text; a basis edited here is cited anew, so that its old wording does not stay. */
    public GroupRow with(GroupField field, @Nullable String text) {
        Map<GroupField, String> changed = new EnumMap<>(GroupField.class);
        changed.putAll(cells);
        String wanted = text == null ? "" : text;
        if (wanted.equals(text(field))) {
            return this;
        }
        changed.put(field, wanted);
        if (group == ItemGroup.BY_LAW
                && field != GroupField.LAW_RAW
                && !lawName(changed).isEmpty()) {
            changed.remove(GroupField.LAW_RAW);
        }
        return new GroupRow(group, changed);
    }

    private static String lawName(Map<GroupField, String> cells) {
        return cells.getOrDefault(GroupField.LAW_NAME, "").strip();
    }

    /**
     * The row as the item holds it. A limit that is no number, or has no unit, is left out; the check of drafts tells of
     * it before.
     */
    public Object record() {
        return switch (group) {
            case BY_LAW -> basis();
            case MATERIALS ->
                new Material(
                        text(GroupField.MATERIAL_NAME),
                        find(GroupField.MATERIAL_TYPE),
                        find(GroupField.MATERIAL_FORMAT),
                        find(GroupField.IS_NEED),
                        find(GroupField.SOURCE_TYPE),
                        find(GroupField.SOURCE_EXPLAIN),
                        find(GroupField.PAGE_NUM),
                        find(GroupField.PAGE_FORMAT),
                        find(GroupField.FILL_EXPLAIN),
                        find(GroupField.ACCEPT_STAND),
                        find(GroupField.MATERIAL_BY_LAW),
                        find(GroupField.FORM_GUID),
                        find(GroupField.EXAMPLE_GUID),
                        find(GroupField.HANDLE_CASE),
                        find(GroupField.CERT_NAME),
                        find(GroupField.MATERIAL_SITUATION));
            case FEES ->
                new Fee(
                        text(GroupField.FEE_NAME),
                        find(GroupField.FEE_STAND),
                        find(GroupField.FEE_BY_LAW),
                        find(GroupField.IS_DESC),
                        find(GroupField.DESC_EXPLAIN));
            case STEPS ->
                new Step(
                        text(GroupField.STEP_NAME),
                        find(GroupField.STEP_OPERATOR),
                        limit(GroupField.STEP_LIMIT, GroupField.STEP_LIMIT_UNIT),
                        find(GroupField.STEP_STANDARD),
                        find(GroupField.STEP_RESULT));
            case SPECIAL_STEPS ->
                new SpecialStep(
                        text(GroupField.SPECIAL_NAME),
                        limit(GroupField.SPECIAL_LIMIT, GroupField.SPECIAL_LIMIT_UNIT),
                        find(GroupField.SPECIAL_BASIS),
                        find(GroupField.COUNTS_IN_LEGAL));
            case PLACES ->
                new ServicePlace(
                        text(GroupField.PLACE_ADDRESS),
                        find(GroupField.PLACE_PHONE),
                        find(GroupField.PLACE_HOURS),
                        find(GroupField.PLACE_TRAFFIC));
            case CHANNELS ->
                new OnlineChannel(
                        text(GroupField.CHANNEL), find(GroupField.CHANNEL_ACCOUNT), find(GroupField.MAX_VISITS_NOTE));
            case RESULTS ->
                new ResultDocument(
                        text(GroupField.RESULT_DOC_NAME),
                        find(GroupField.RESULT_DOC_TYPE),
                        find(GroupField.RESULT_VALIDITY),
                        find(GroupField.RESULT_DELIVERY),
                        find(GroupField.RESULT_SAMPLE));
            case FAQS -> new Faq(text(GroupField.QUESTION), text(GroupField.ANSWER));
            case SITUATIONS ->
                new Situation(
                        text(GroupField.SITUATION_NAME),
                        find(GroupField.SITUATION_PARENT),
                        find(GroupField.SITUATION_CONDITION));
        };
    }

    private LegalBasis basis() {
        String law = text(GroupField.LAW_NAME);
        String raw = text(GroupField.LAW_RAW);
        if (law.isEmpty() || !raw.isEmpty()) {
            return new LegalBasis(
                    law,
                    find(GroupField.LAW_KIND),
                    find(GroupField.DOC_NO),
                    find(GroupField.ARTICLE),
                    find(GroupField.ARTICLE_TEXT),
                    raw);
        }
        LegalBasis cited = LegalBasis.of(
                law,
                text(GroupField.LAW_KIND),
                find(GroupField.DOC_NO),
                text(GroupField.ARTICLE),
                text(GroupField.ARTICLE_TEXT));
        return new LegalBasis(
                law,
                find(GroupField.LAW_KIND),
                find(GroupField.DOC_NO),
                find(GroupField.ARTICLE),
                find(GroupField.ARTICLE_TEXT),
                cited.raw());
    }

    private @Nullable String find(GroupField field) {
        return cells.get(field);
    }

    private @Nullable TimeLimit limit(GroupField amount, GroupField unit) {
        String digits = text(amount);
        Optional<TimeUnit> known = TimeUnit.findByLabel(text(unit));
        return digits.matches("[0-9]{1,6}") && known.isPresent()
                ? new TimeLimit(Integer.parseInt(digits), known.get())
                : null;
    }

    private static final class Cells {

        private final Map<GroupField, String> texts = new EnumMap<>(GroupField.class);

        Cells put(GroupField field, @Nullable String text) {
            if (text != null) {
                texts.put(field, text);
            }
            return this;
        }

        Cells limit(GroupField amount, GroupField unit, @Nullable TimeLimit limit) {
            return limit == null
                    ? this
                    : put(amount, Integer.toString(limit.amount()))
                            .put(unit, limit.unit().label());
        }
    }
}
