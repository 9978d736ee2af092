package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.sample.DefectKind;
import io.sitong.catalog.sample.SampleDefect;
import io.sitong.catalog.sample.SampleRegion;
import io.sitong.catalog.sample.SampleRow;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.standard.StandardItem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The sample region knows what was put into each of its rows. Here every row is compared with its standard in every
 * field, and what the comparison says is held against what was put in: nothing missed, nothing invented, and mere form
 * called form.
 */
class PlantedDifferencesTest {

    private static final long SEED = 20260101;

    /**
     * What each deviation amounts to. A 业务办理项 may add its situation in brackets, an item may not; kinds that are
     * not listed touch nothing the standard decides and are left to the rules.
     */
    private static final String EFFECTS = """
            LEVEL_WORD_IN_NAME          | TASK_NAME           | DIFFERENT    | DIFFERENT
            SITUATION_WORD_IN_NAME      | TASK_NAME           | DIFFERENT    | SAME
            WORDS_ADDED_IN_BRACKETS     | TASK_NAME           | DIFFERENT    | SAME
            HALF_WIDTH_BRACKETS         | TASK_NAME           | FORM_DIFFERS | FORM_DIFFERS
            UNBALANCED_BRACKETS         | TASK_NAME           | FORM_DIFFERS | FORM_DIFFERS
            NAME_TOO_LONG               | TASK_NAME           | DIFFERENT    | SAME
            NAME_REWORDED               | TASK_NAME           | DIFFERENT    | DIFFERENT
            VAGUE_WORD_IN_NAME          | TASK_NAME           | DIFFERENT    | DIFFERENT
            LINE_BREAK_IN_NAME          | TASK_NAME           | FORM_DIFFERS | FORM_DIFFERS
            NAME_SPACED                 | TASK_NAME           | FORM_DIFFERS | FORM_DIFFERS
            LOCAL_CODE                  | TASK_NAME           | DIFFERENT    | DIFFERENT
            LOCAL_CODE                  | CATALOG_CODE        | MISSING      | MISSING
            CATALOG_CODE_DIGITS         | CATALOG_CODE        | DIFFERENT    | DIFFERENT
            PROVINCE_CODE_FOR_NATIONAL  | CATALOG_CODE        | DIFFERENT    | DIFFERENT
            TYPE_CHANGED                | TASK_TYPE           | DIFFERENT    | DIFFERENT
            BASIS_LEADING_SEMICOLON     | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            BASIS_STRAY_QUOTES          | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            BASIS_LINE_BREAKS           | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            BASIS_SHORT_LAW_NAME        | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            ARTICLE_IN_FIGURES          | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            LAW_WITH_VERSION            | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            BASES_IN_OTHER_ORDER        | BY_LAW              | FORM_DIFFERS | FORM_DIFFERS
            BASIS_KIND_CONTRADICTS      | BY_LAW              | DIFFERENT    | DIFFERENT
            BASIS_OLD_LAW               | BY_LAW              | DIFFERENT    | DIFFERENT
            BASIS_WITHOUT_ARTICLE       | BY_LAW              | DIFFERENT    | DIFFERENT
            BASIS_OTHER_ARTICLE         | BY_LAW              | DIFFERENT    | DIFFERENT
            BASIS_MISSING               | BY_LAW              | MISSING      | MISSING
            PROMISE_SHORTER             | PROMISE_DAY         | DIFFERENT    | DIFFERENT
            PROMISE_LONGER              | PROMISE_DAY         | DIFFERENT    | DIFFERENT
            PROMISE_OVER_LEGAL          | PROMISE_DAY         | DIFFERENT    | DIFFERENT
            INSTANT_TAKES_DAYS          | PROMISE_DAY         | DIFFERENT    | DIFFERENT
            UNIT_MISSING                | PROMISE_DAY         | DIFFERENT    | DIFFERENT
            PROMISE_IN_OTHER_UNIT       | PROMISE_DAY         | FORM_DIFFERS | FORM_DIFFERS
            LEGAL_DIFFERS               | ANTICIPATE_DAY      | DIFFERENT    | DIFFERENT
            LEGAL_LIMIT_IN_OTHER_UNIT   | ANTICIPATE_DAY      | FORM_DIFFERS | FORM_DIFFERS
            MATERIAL_SHORT_NAME         | MATERIALS           | FORM_DIFFERS | FORM_DIFFERS
            MATERIAL_COPY_IN_NAME       | MATERIALS           | FORM_DIFFERS | FORM_DIFFERS
            MATERIAL_ORIGINAL_OR_COPY   | MATERIALS           | FORM_DIFFERS | FORM_DIFFERS
            MATERIAL_NUMBERED           | MATERIALS           | FORM_DIFFERS | FORM_DIFFERS
            MATERIALS_IN_OTHER_ORDER    | MATERIALS           | FORM_DIFFERS | FORM_DIFFERS
            MATERIAL_EXTRA              | MATERIALS           | DIFFERENT    | DIFFERENT
            MATERIAL_MISSING            | MATERIALS           | DIFFERENT    | DIFFERENT
            CATCH_ALL_MATERIAL          | MATERIALS           | DIFFERENT    | DIFFERENT
            MATERIALS_JOINED            | MATERIALS           | DIFFERENT    | DIFFERENT
            NECESSITY_MISSING           | MATERIALS           | DIFFERENT    | DIFFERENT
            COPIES_UNUSABLE             | MATERIALS           | DIFFERENT    | DIFFERENT
            ISSUER_MISSING              | MATERIALS           | DIFFERENT    | DIFFERENT
            CONDITION_CATCH_ALL         | ACCEPT_CONDITION    | DIFFERENT    | DIFFERENT
            CONDITION_MISSING           | ACCEPT_CONDITION    | MISSING      | MISSING
            CONDITION_TYPED_OTHERWISE   | ACCEPT_CONDITION    | FORM_DIFFERS | FORM_DIFFERS
            FEE_BASIS_MISSING           | FEE_BASIS           | MISSING      | MISSING
            FEE_ON_FREE_ITEM            | FEES                | DIFFERENT    | DIFFERENT
            FEE_TYPED_OTHERWISE         | FEES                | FORM_DIFFERS | FORM_DIFFERS
            FEES_IN_OTHER_ORDER         | FEES                | FORM_DIFFERS | FORM_DIFFERS
            VISIT_WITHOUT_REASON        | LIMIT_SCENE_EXPLAIN | MISSING      | MISSING
            VISITS_THOUGH_ONLINE        | LIMIT_SCENE_NUM     | DIFFERENT    | DIFFERENT
            VISITS_THOUGH_ONLINE        | HANDLE_TYPE         | DIFFERENT    | DIFFERENT
            CROSS_MODE_MISSING          | CROSS_MODE          | MISSING      | MISSING
            RESULT_NAME_MISSING         | RESULT_NAME         | MISSING      | MISSING
            RESULT_NAME_MISSING         | RESULTS             | MISSING      | MISSING
            """;

    /** Deviations inside one row or in fields where each place has its own value: nothing of the standard is touched. */
    private static final Set<DefectKind> LEFT_TO_RULES = EnumSet.of(
            DefectKind.ORGANISATION_CODE_NOT_18,
            DefectKind.ORGANISATION_PLACEHOLDER,
            DefectKind.CREDIT_CHECK_DIGIT,
            DefectKind.CREDIT_LOWER_CASE,
            DefectKind.IMPL_CODE_OF_OTHER_ITEM,
            DefectKind.LEVEL_DIGIT,
            DefectKind.DUPLICATE,
            DefectKind.UNLISTED_LEVEL,
            DefectKind.STEPS_OVER_PROMISE,
            DefectKind.FORM_WITHOUT_BLANK,
            DefectKind.ONLINE_WITHOUT_DEPTH,
            DefectKind.CONSULT_MISSING,
            DefectKind.PHONE_MALFORMED,
            DefectKind.PHONE_PLACEHOLDER,
            DefectKind.SAME_NUMBERS,
            DefectKind.ADDRESS_VAGUE,
            DefectKind.HOURS_VAGUE,
            DefectKind.QUESTIONS_MISSING);

    private final SampleRegion region = SampleRegion.of(SEED, SampleSize.small(), BuiltInData.divisions());
    private final Map<Long, Item> standards =
            region.standards().stream().collect(Collectors.toMap(StandardItem::id, StandardItem::item));
    private final Map<DefectKind, Map<String, Effect>> effects = effects();

    private record Effect(Sameness item, Sameness handleItem) {

        Sameness of(Item local) {
            return local.has(ItemField.TASK_HANDLE_ITEM) ? handleItem : item;
        }
    }

    /** What the comparison made of the rows; prints as a table for whoever has to find out. */
    private static final class Tally {
        private final Map<DefectKind, int[]> plantedAndFound = new EnumMap<>(DefectKind.class);
        private final Map<String, List<String>> wrong = new TreeMap<>();

        void count(DefectKind kind, boolean found) {
            int[] counts = plantedAndFound.computeIfAbsent(kind, k -> new int[2]);
            counts[0]++;
            counts[1] += found ? 1 : 0;
        }

        void wrong(String what, String where) {
            wrong.computeIfAbsent(what, w -> new ArrayList<>()).add(where);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            plantedAndFound.forEach((kind, counts) ->
                    text.append("%-28s planted %4d found %4d%n".formatted(kind, counts[0], counts[1])));
            wrong.forEach((what, where) ->
                    text.append("%s: %d, such as %s%n".formatted(what, where.size(), where.getFirst())));
            return text.toString();
        }
    }

    @Test
    void everyPlantedDifferenceIsFoundAndNothingElse() {
        Tally tally = compared(UnaryOperator.identity());
        assertThat(tally.wrong).as(tally.text()).isEmpty();
        Set<DefectKind> compared = EnumSet.complementOf(EnumSet.copyOf(LEFT_TO_RULES));
        assertThat(tally.plantedAndFound.keySet()).as(tally.text()).isEqualTo(compared);
        assertThat(tally.plantedAndFound)
                .as(tally.text())
                .allSatisfy((kind, counts) -> assertThat(counts[1]).isEqualTo(counts[0]));
    }

    @Test
    void theSameIsFoundWhereBasesCameAsFreeText() {
        Tally tally = compared(item -> item.edit()
                .bases(item.bases().stream()
                        .map(basis -> LegalBasis.ofText(basis.raw()))
                        .toList())
                .build());
        assertThat(tally.wrong).as(tally.text()).isEmpty();
    }

    @Test
    void theQuickComparisonOfTheFourSaysTheSame() {
        region.rows().forEach(row -> {
            Item local = row.implementation().item();
            Item standard = standards.get(row.standardId());
            FourSame.Result four = FourSame.of(standard).compare(local);
            Map<String, Sameness> fields = fields(standard, local);
            assertThat(List.of(four.name(), four.code(), four.basis(), four.type()))
                    .as(row.toString())
                    .containsExactly(
                            fields.get("TASK_NAME"),
                            fields.get("CATALOG_CODE"),
                            fields.get("BY_LAW"),
                            fields.get("TASK_TYPE"));
        });
    }

    private Tally compared(UnaryOperator<Item> asReceived) {
        Tally tally = new Tally();
        region.rows()
                .forEach(row ->
                        compare(row, asReceived.apply(row.implementation().item()), tally));
        return tally;
    }

    private void compare(SampleRow row, Item local, Tally tally) {
        Map<String, Sameness> actual = fields(standards.get(row.standardId()), local);
        Map<String, Sameness> expected = new HashMap<>();
        for (SampleDefect defect : row.defects()) {
            effects.getOrDefault(defect.kind(), Map.of()).forEach((field, effect) -> {
                if (actual.containsKey(field)) {
                    expected.merge(field, effect.of(local), Sameness::worse);
                    boolean found = effect.of(local) == Sameness.SAME
                            || actual.get(field) != Sameness.SAME
                                    && actual.get(field).compareTo(effect.of(local)) >= 0;
                    tally.count(defect.kind(), found);
                }
            });
        }
        actual.forEach((field, sameness) -> {
            Sameness wanted = expected.getOrDefault(field, Sameness.SAME);
            if (sameness != wanted) {
                tally.wrong(
                        field + " " + wanted + " reported as " + sameness + " after "
                                + row.defects().stream()
                                        .map(SampleDefect::kind)
                                        .filter(kind -> effects.getOrDefault(kind, Map.of())
                                                .containsKey(field))
                                        .toList(),
                        row.standardId() + " " + standards.get(row.standardId()).name() + " | "
                                + Consensus.text(field, local) + " | " + row.defects());
            }
        });
    }

    private static Map<String, Sameness> fields(Item standard, Item local) {
        Map<String, Sameness> fields = new HashMap<>();
        ItemComparison.of(standard, local).forEach(field -> fields.put(field.key(), field.sameness()));
        return fields;
    }

    private static Map<DefectKind, Map<String, Effect>> effects() {
        Map<DefectKind, Map<String, Effect>> effects = new EnumMap<>(DefectKind.class);
        for (String line : EFFECTS.lines().toList()) {
            String[] cells = line.split("\\s*\\|\\s*", -1);
            effects.computeIfAbsent(DefectKind.valueOf(cells[0]), kind -> new HashMap<>())
                    .put(cells[1], new Effect(Sameness.valueOf(cells[2]), Sameness.valueOf(cells[3])));
        }
        return effects;
    }
}
