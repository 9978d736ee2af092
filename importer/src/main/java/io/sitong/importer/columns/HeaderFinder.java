package io.sitong.importer.columns;

import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the one to three rows among the first rows of a sheet that name its columns. */
public final class HeaderFinder {

    static final int TALLEST = 3;
    private static final int FEWEST_KNOWN = 3;
    private static final double BONUS_PER_GROUP_ROW = 0.5;

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
                // one text alone below names no columns: it is the first section
                boolean lonely = window.getLast().filled() < 2;
                if (!grid.consecutive() || (height > 1 && (lonely || !grid.grouped()))) {
                    break;
                }
                if (height < TALLEST && i + height < rows.size() && grid.unfinished(rows.get(i + height))) {
                    continue;
                }
                Header header = grid.header();
                if (height > 1 && onlyTitled(grid, header, window, merges)) {
                    continue;
                }
                double score = score(header, window, choices);
                if (score > 0 && score + (height - 1) * BONUS_PER_GROUP_ROW > bestScore) {
                    bestScore = score + (height - 1) * BONUS_PER_GROUP_ROW;
                    best = header;
                }
            }
        }
        return (best != null && isKnown(best)
                        ? Optional.of(best)
                        : new HeaderByCells().find(rows, merges, choices, best))
                .map(found -> earlier(rows, merges, choices, found))
                .map(found -> withUnits(found, rows, merges));
    }

    /** Whether the first row says no more of the columns than whose they are: 服务事项 | 通讯录 over two lists. */
    private boolean onlyTitled(HeaderGrid grid, Header header, List<SheetRow> window, List<Range> merges) {
        return grid.titlesApart()
                && known(header) <= known(new HeaderGrid(window.subList(1, window.size()), merges).header());
    }

    /** A table above the one whose names are clearest comes first, where the rows between them are its own. */
    private Header earlier(List<SheetRow> rows, List<Range> merges, Map<String, String> choices, Header best) {
        int first = best.rows().get(0);
        for (int i = 0; i < rows.size() && rows.get(i).number() < first; i++) {
            List<SheetRow> from = rows.subList(i, rows.size()).stream()
                    .filter(r -> r.number() < first)
                    .toList();
            Optional<Header> above = from.size() < 2 || from.getFirst().filled() < FEWEST_KNOWN
                    ? Optional.empty()
                    : at(from, merges, choices);
            if (above.isPresent()) {
                List<SheetRow> between = from.stream()
                        .filter(r -> r.number() > above.get().lastRow())
                        .toList();
                if (ContinuedTable.bearsOut(new ColumnMapper().map(above.get(), between, choices), between)) {
                    return above.get();
                }
            }
        }
        return best;
    }

    /** The header that begins with the first of these rows, where most of it is known, or the cells below tell it. */
    Optional<Header> at(List<SheetRow> rows, List<Range> merges, Map<String, String> choices) {
        Optional<Header> known = byNames(rows, merges, choices);
        return known.isPresent() ? known : new HeaderByCells().at(rows, merges, choices, matcher);
    }

    private Optional<Header> byNames(List<SheetRow> rows, List<Range> merges, Map<String, String> choices) {
        Header best = null;
        double bestScore = 0;
        for (int height = 1; height <= Math.min(TALLEST, rows.size()); height++) {
            List<SheetRow> window = rows.subList(0, height);
            HeaderGrid grid = new HeaderGrid(window, merges);
            boolean lonely = window.getLast().filled() < 2;
            if (!grid.consecutive() || (height > 1 && (lonely || !grid.grouped()))) {
                break;
            }
            if (height < Math.min(TALLEST, rows.size()) && grid.unfinished(rows.get(height))) {
                continue;
            }
            Header header = grid.header();
            double score = score(header, window, choices) + (height - 1) * BONUS_PER_GROUP_ROW;
            boolean data = header.paths().stream().anyMatch(p -> !p.isEmpty() && HeaderScore.isData(p.getLast()));
            if (!data && score > bestScore && known(header) >= FEWEST_KNOWN && isKnown(header)) {
                bestScore = score;
                best = header;
            }
        }
        return Optional.ofNullable(best).map(found -> withUnits(found, rows, merges));
    }

    /** A row right below the names that only says in what they count belongs to the header. */
    private static Header withUnits(Header header, List<SheetRow> rows, List<Range> merges) {
        List<SheetRow> all = rows.stream()
                .filter(r -> r.number() >= header.rows().get(0) && r.number() <= header.lastRow() + 1)
                .toList();
        SheetRow last = all.getLast();
        if (last.number() == header.lastRow()) {
            return header;
        }
        int units = 0;
        for (int c = 0; c < last.width(); c++) {
            if (!last.text(c).isBlank()) {
                if (!HeaderText.isUnit(last.text(c))
                        || c >= header.paths().size()
                        || header.paths().get(c).isEmpty()) {
                    return header;
                }
                units++;
            }
        }
        return units == 0 ? header : new HeaderGrid(all, merges).header();
    }

    /** Whether most names of a header are known, so that no better one can be expected. */
    private boolean isKnown(Header header) {
        long named = header.paths().stream().filter(path -> !path.isEmpty()).count();
        return known(header) * 2 >= named;
    }

    private long known(Header header) {
        return header.paths().stream()
                .filter(path -> !path.isEmpty() && named(path).found())
                .count();
    }

    /** 0 where the rows cannot be a header. */
    private double score(Header header, List<SheetRow> window, Map<String, String> choices) {
        if (!numbersAreFew(window)) {
            return 0;
        }
        HeaderScore score = new HeaderScore();
        for (List<String> path : header.paths()) {
            if (!path.isEmpty()) {
                String leaf = path.get(path.size() - 1);
                score.add(leaf, HeaderScore.isData(leaf) ? HeaderMatch.NONE : match(path, leaf, choices));
            }
        }
        return score.total();
    }

    private HeaderMatch match(List<String> path, String leaf, Map<String, String> choices) {
        String chosen = choices.get(HeaderText.clean(leaf));
        return chosen == null || chosen.isEmpty()
                ? named(path)
                : HeaderMatch.of(List.of(chosen), HeaderMatch.Quality.EXACT);
    }

    /** A group that takes its columns away from the item, such as 中介服务, is a part of the header all the same. */
    private HeaderMatch named(List<String> path) {
        HeaderMatch match = matcher.match(path);
        return match.found() || path.size() == 1 ? match : matcher.match(List.of(path.getLast()));
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
