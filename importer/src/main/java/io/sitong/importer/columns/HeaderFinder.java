package io.sitong.importer.columns;

import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the one to three rows among the first rows of a sheet that name its columns. */
public final class HeaderFinder {

    private static final int TALLEST = 3;
    private static final int LONGEST_HEADER = 60;
    private static final double BONUS_PER_GROUP_ROW = 0.5;
    private static final Set<String> IDENTITY = Set.of(
            "TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM", "HANDLE_ITEM_NAME", "MAIN_NAME", "SUB_NAME");

    private final HeaderMatcher matcher = new HeaderMatcher();

    /**
     * The header, empty where no row names at least a name or a code.
     *
     * @param choices header text → key, as a person chose
     */
    public Optional<Header> find(List<SheetRow> rows, List<Range> merges, Map<String, String> choices) {
        Header best = null;
        double bestScore = 0;
        for (int i = 0; i < rows.size(); i++) {
            for (int height = 1; height <= TALLEST && i + height <= rows.size(); height++) {
                List<SheetRow> window = rows.subList(i, i + height);
                HeaderGrid grid = new HeaderGrid(window, merges);
                if (!grid.consecutive() || (height > 1 && !grid.grouped())) {
                    break;
                }
                Header header = grid.header();
                double score = score(header, window, choices) + (height - 1) * BONUS_PER_GROUP_ROW;
                if (score > bestScore) {
                    bestScore = score;
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** 0 where the rows cannot be a header. */
    private double score(Header header, List<SheetRow> window, Map<String, String> choices) {
        double score = 0;
        boolean identity = false;
        Set<String> seen = new HashSet<>();
        int named = 0;
        int recognised = 0;
        for (List<String> path : header.paths()) {
            if (path.isEmpty()) {
                continue;
            }
            named++;
            String leaf = path.get(path.size() - 1);
            if (leaf.length() > LONGEST_HEADER || isData(leaf)) {
                score -= 1;
                continue;
            }
            String chosen = choices.get(HeaderText.clean(leaf));
            HeaderMatch match = chosen == null || chosen.isEmpty()
                    ? matcher.match(path)
                    : HeaderMatch.of(List.of(chosen), HeaderMatch.Quality.EXACT);
            if (match.found()) {
                recognised++;
                String what = match.keys().get(0) + match.oneHotCode();
                score += match.quality().weight() * (seen.add(what) ? 1 : 0.3);
                identity |= match.keys().stream().anyMatch(IDENTITY::contains)
                        && match.quality() != HeaderMatch.Quality.WORDING;
                identity |= match.keys().contains("TASK_NAME");
            }
        }
        boolean enough = recognised >= 2 || (recognised == 1 && named == 1);
        return identity && enough && numbersAreFew(window) ? score : 0;
    }

    private static boolean isData(String text) {
        String folded = PlainText.folded(text);
        return folded.matches("[-+0-9.,/:%A-Z]{6,}") || folded.startsWith("《");
    }

    private static boolean numbersAreFew(List<SheetRow> window) {
        SheetRow last = window.get(window.size() - 1);
        int numbers = 0;
        for (int c = 0; c < last.width(); c++) {
            Cell cell = last.cell(c);
            numbers += cell.isNumber() || cell.kind() == Cell.Kind.DATE ? 1 : 0;
        }
        return numbers * 3 <= last.filled();
    }

    /** Row numbers of rows, for messages. */
    static List<Integer> numbers(List<SheetRow> rows) {
        List<Integer> numbers = new ArrayList<>();
        rows.forEach(r -> numbers.add(r.number()));
        return numbers;
    }
}
