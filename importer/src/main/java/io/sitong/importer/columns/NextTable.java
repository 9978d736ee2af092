package io.sitong.importer.columns;

import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells where another table begins below one, by a row that names other columns than those above. */
public final class NextTable {

    /** How many rows are looked at to see whether the first of them name columns. */
    public static final int HEIGHT = 15;

    private static final int FEWEST_NAMES = 3;
    private static final int FIRST_CELLS = 4;
    private static final int WIDEST = 400;
    private static final int LONGEST_NAME = 12;

    private final Synonyms synonyms = Synonyms.shipped();
    private final HeaderFinder finder = new HeaderFinder();
    private final List<Range> merges;
    private final Map<String, String> choices;

    /** @param choices header text → key, as a person chose */
    public NextTable(List<Range> merges, Map<String, String> choices) {
        this.merges = merges;
        this.choices = choices;
    }

    /**
     * Whether a row is worth a closer look; has to cost next to nothing.
     *
     * @param between whether no item stands right above it
     */
    public boolean mayBegin(SheetRow row, boolean between) {
        int seen = 0;
        int width = Math.min(row.width(), WIDEST);
        for (int c = 0; c < width && seen < FIRST_CELLS; c++) {
            String text = row.text(c);
            if (!text.isEmpty()) {
                seen++;
                if (text.length() <= LONGEST_NAME && synonyms.isName(text)) {
                    return true;
                }
            }
        }
        return between && seen >= FEWEST_NAMES && namesOnly(row);
    }

    private static boolean namesOnly(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.cell(c).isBlank() && (row.cell(c).isNumber() || HeaderScore.isData(row.text(c)))) {
                return false;
            }
        }
        return true;
    }

    /** The header that begins with the first of these rows; empty where it is none, or too little of it is known. */
    public Optional<Header> header(List<SheetRow> rows) {
        return finder.at(rows, merges, choices);
    }

    /** Whether a table with this map below the other is another one: some column means something else. */
    public static boolean differs(ColumnMap above, ColumnMap below) {
        int width = Math.max(above.columns().size(), below.columns().size());
        for (int c = 0; c < width; c++) {
            if (!meaning(above, c).equals(meaning(below, c))) {
                return true;
            }
        }
        return false;
    }

    private static String meaning(ColumnMap map, int column) {
        if (column >= map.columns().size()) {
            return "";
        }
        MappedColumn mapped = map.columns().get(column);
        return mapped.key() == null ? "" : mapped.key() + mapped.oneHotCode();
    }

    /** The rows before another table begins. */
    public List<SheetRow> before(List<SheetRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean gap = i > 0
                    && (rows.get(i - 1).number() < rows.get(i).number() - 1
                            || rows.get(i - 1).filled() < 2);
            if (i > 0
                    && mayBegin(rows.get(i), gap)
                    && header(rows.subList(i, Math.min(rows.size(), i + HEIGHT)))
                            .isPresent()) {
                return rows.subList(0, i);
            }
        }
        return rows;
    }
}
