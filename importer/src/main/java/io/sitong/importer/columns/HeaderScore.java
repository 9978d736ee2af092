package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.HashSet;
import java.util.Set;

/** How much a row looks like the header of a table of items. */
final class HeaderScore {

    private static final int LONGEST_HEADER = 60;
    /** with what stands in brackets */
    private static final int LONGEST_EXPLAINED = 400;

    private static final Set<String> IDENTITY = Set.of(
            "TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM", "HANDLE_ITEM_NAME", "MAIN_NAME", "SUB_NAME");

    private static final Set<String> ITEM_COLUMNS = Set.of(
            "TASK_TYPE",
            "BY_LAW",
            "USE_LEVEL",
            "POWER_SOURCE",
            "PROJECT_TYPE",
            "ANTICIPATE_DAY",
            "PROMISE_DAY",
            "MATERIALS",
            "MATERIAL_NAME",
            "ACCEPT_CONDITION",
            "HANDLE_FLOW",
            "RESULT_NAME",
            "IS_FEE",
            "HANDLE_TYPE",
            "LIMIT_SCENE_NUM");

    private final Set<String> seen = new HashSet<>();
    private double sum;
    private boolean identity;
    private int named;
    private int recognised;
    /** a column of numbers or remarks, as only headers have */
    private boolean furniture;

    /** Takes one column: the lowest text above it and what its names mean. */
    void add(String leaf, HeaderMatch match) {
        named++;
        if (isData(leaf)) {
            sum -= 1;
            return;
        }
        furniture |= ColumnMapper.isSerial(leaf) || HeaderText.folded(leaf).equals("备注");
        if (match.found()) {
            recognised++;
            String what = match.keys().get(0) + (match.oneHotCode() == null ? "" : match.oneHotCode());
            sum += match.quality().weight() * (seen.add(what) ? 1 : 0.3);
            identity |= match.keys().stream().anyMatch(IDENTITY::contains)
                    && match.quality() != HeaderMatch.Quality.WORDING;
            identity |= match.keys().contains("TASK_NAME");
        }
    }

    /** How long a text is without what only explains it. */
    static int length(String text) {
        return ExplainedHeader.heads(text).stream()
                .mapToInt(String::length)
                .min()
                .orElseGet(() -> HeaderText.folded(text).length());
    }

    /** Whether a text is too long for a header, or a number, a code or the name of a law. */
    static boolean isData(String text) {
        if (text.length() > LONGEST_EXPLAINED || length(text) > LONGEST_HEADER) {
            return true;
        }
        String folded = PlainText.folded(text);
        return folded.matches("[-+0-9.,/:%A-Z]{6,}") || folded.startsWith("《");
    }

    /** 0 where the row cannot be a header. */
    double total() {
        boolean sure = recognised == 1 && furniture && sum >= HeaderMatch.Quality.EXACT.weight();
        if (identity && (recognised >= 2 || (recognised == 1 && named == 1) || sure)) {
            return sum;
        }
        // a table of items whose name column nobody understood: a person can map it, once it is shown
        boolean items = seen.stream().filter(ITEM_COLUMNS::contains).count() >= 2;
        return recognised >= 4 && items ? sum / 2 : 0;
    }
}
