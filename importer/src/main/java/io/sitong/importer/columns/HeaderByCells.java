package io.sitong.importer.columns;

import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CellLooks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a header none of whose names is known by what stands below it: rows that name columns of codes, types and bodies
 * are a header, whatever their words are.
 */
final class HeaderByCells {

    private static final int WITHIN = 20;
    private static final int TALLEST = 3;
    private static final int WIDEST = 200;
    private static final int FEWEST_COLUMNS = 3;
    private static final int CLEARLY = 2;
    private static final int FEWEST_BELOW_ANOTHER = 4;
    private static final Set<String> IDENTITY = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");

    private final ColumnMapper mapper = new ColumnMapper();

    /**
     * The header.
     *
     * @param found the one found by its names, which has to be clearly worse to be given up
     */
    Optional<Header> find(
            List<SheetRow> rows, List<Range> merges, Map<String, String> choices, @Nullable Header found) {
        Header best = found;
        int most = FEWEST_COLUMNS - 1;
        if (found != null) {
            List<SheetRow> below =
                    rows.stream().filter(r -> r.number() > found.lastRow()).toList();
            most = Math.max(most, understood(found, below, choices) + CLEARLY);
        }
        for (int i = 0; i < Math.min(WITHIN, rows.size() - 1); i++) {
            for (int height = 1; height <= TALLEST && i + height < rows.size(); height++) {
                HeaderGrid grid = new HeaderGrid(rows.subList(i, i + height), merges);
                if (rows.get(i).width() > WIDEST || !grid.consecutive() || (height > 1 && !grid.grouped())) {
                    break;
                }
                if (height < TALLEST && i + height + 1 < rows.size() && grid.unfinished(rows.get(i + height))) {
                    continue;
                }
                Header header = grid.header();
                int understood = understood(header, rows.subList(i + height, rows.size()), choices);
                if (understood > most) {
                    most = understood;
                    best = header;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The header that begins with the first of these rows, where a name or two of it are known and the cells below tell the
     * rest; empty where they do not.
     */
    Optional<Header> at(List<SheetRow> rows, List<Range> merges, Map<String, String> choices, HeaderMatcher matcher) {
        Header best = null;
        int most = FEWEST_BELOW_ANOTHER - 1;
        for (int height = 1; height <= TALLEST && height < rows.size(); height++) {
            HeaderGrid grid = new HeaderGrid(rows.subList(0, height), merges);
            if (rows.getFirst().width() > WIDEST || !grid.consecutive() || (height > 1 && !grid.grouped())) {
                break;
            }
            if (height < TALLEST && height + 1 < rows.size() && grid.unfinished(rows.get(height))) {
                continue;
            }
            Header header = grid.header();
            long known = header.paths().stream()
                    .filter(path -> !path.isEmpty()
                            && (ColumnMapper.isSerial(path.getLast())
                                    || matcher.match(path).found()))
                    .count();
            int understood = known < 2 ? 0 : understood(header, rows.subList(height, rows.size()), choices);
            if (understood > most && understood * 2 > named(header)) {
                most = understood;
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long named(Header header) {
        return header.paths().stream().filter(path -> !path.isEmpty()).count();
    }

    /** How many columns the cells below bear out; 0 where the rows hold values themselves or are a title over all. */
    private int understood(Header header, List<SheetRow> below, Map<String, String> choices) {
        Set<String> leaves = new HashSet<>();
        int named = 0;
        for (List<String> path : header.paths()) {
            if (!path.isEmpty()) {
                named++;
                leaves.add(path.get(path.size() - 1));
                if (HeaderScore.isData(path.get(path.size() - 1))) {
                    return 0;
                }
            }
        }
        if (named < FEWEST_COLUMNS || leaves.size() * 10 < named * 7) {
            return 0;
        }
        ColumnMap map = mapper.map(header, below, choices);
        int understood = 0;
        for (MappedColumn column : map.columns()) {
            if (column.key() != null && !column.path().isEmpty()) {
                String leaf = column.path().get(column.path().size() - 1);
                if (!IDENTITY.contains(column.key()) && isValue(column, leaf)) {
                    return 0;
                }
                understood++;
            }
        }
        return IDENTITY.stream().anyMatch(map::has) ? understood : 0;
    }

    private static boolean isValue(MappedColumn column, String leaf) {
        return switch (String.valueOf(column.key())) {
            case "TASK_TYPE",
                    "PROJECT_TYPE",
                    "USE_LEVEL",
                    "SERVER_TYPE",
                    "HANDLE_TYPE",
                    "IS_FEE",
                    "IS_ONLINE",
                    "PROMISE_DAY" -> column.oneHotCode() == null && CellLooks.like(String.valueOf(column.key()), leaf);
            default -> false;
        };
    }
}
