package io.sitong.importer.columns;

import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells lists apart that stand beside one another below one row of names: with an empty column between them, or with the
 * same names over again.
 */
public final class SideBySide {

    private static final Set<String> IDENTITY = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");
    private static final int FEWEST_COLUMNS = 2;
    private static final int FEWEST_NAMES_AGAIN = 3;

    private SideBySide() {}

    /**
     * One list of several.
     *
     * @param header names of its own columns only
     * @param from 0-based
     * @param to 0-based, the last
     */
    public record Block(Header header, int from, int to) {

        /** Whether other columns stand beside it. */
        public boolean isPart() {
            return from > 0 || to < header.paths().size() - 1;
        }

        /** The cells of a row that are of this list; they stay in their columns. */
        public SheetRow of(SheetRow row) {
            SheetRow own = new SheetRow(row.number(), row.hidden(), to + 1);
            for (int c = from; c <= Math.min(to, row.width() - 1); c++) {
                if (!row.cell(c).isBlank()) {
                    own.set(c, row.cell(c));
                }
            }
            return own;
        }
    }

    /**
     * The lists below a header from left to right; one where the columns are of one list. What only counts the items beside
     * it is none of them.
     *
     * @param rows the first rows below the header
     */
    public static List<Block> split(Header header, List<SheetRow> rows, Map<String, String> choices) {
        int width = header.paths().size();
        List<Integer> starts = starts(header, rows);
        List<Block> lists = new ArrayList<>();
        boolean aside = false;
        for (int i = 0; i < starts.size(); i++) {
            int to = (i + 1 < starts.size() ? starts.get(i + 1) : width) - 1;
            Block block = block(header, starts.get(i), to);
            if (starts.size() > 1 && isAside(block, rows, i > 0)) {
                aside = true;
                continue;
            }
            boolean own = isList(block, rows, choices);
            if (!own && i > 0 && new BoxBeside(block, rows).isOne()) {
                aside = true;
            } else if (own && lists.size() == 1 && !isList(lists.getFirst(), rows, choices)) {
                // what stands before the first empty column is no list by itself
                lists.set(0, block(header, lists.getFirst().from(), to));
            } else if (own || lists.isEmpty()) {
                lists.add(block);
            } else {
                // an empty column in the middle of a list
                lists.add(block(header, lists.removeLast().from(), to));
            }
        }
        return lists.isEmpty() || lists.size() == 1 && !aside ? List.of(block(header, 0, width - 1)) : lists;
    }

    /** Whether columns say of no item of theirs: they count those beside them, or tell how they are filled in. */
    private static boolean isAside(Block block, List<SheetRow> rows, boolean behind) {
        List<SheetRow> own =
                rows.stream().map(block::of).filter(row -> row.filled() > 0).toList();
        return counts(block, own) || behind && Legend.is(block, own);
    }

    /** 部门 | 数量 */
    private static boolean counts(Block block, List<SheetRow> own) {
        List<SheetRow> table = new ArrayList<>(List.of(names(block)));
        table.addAll(own);
        SumTable sums = SumTable.beginsWith(table);
        return sums != null && own.stream().allMatch(sums::holds);
    }

    private static SheetRow names(Block block) {
        SheetRow names = new SheetRow(0, false, block.to() + 1);
        for (int c = block.from(); c <= block.to(); c++) {
            List<String> path = block.header().paths().get(c);
            if (!path.isEmpty()) {
                names.set(c, Cell.text(path.getLast()));
            }
        }
        return names;
    }

    /** Where lists may begin: behind a column that is empty from its name down, and where the first name comes again. */
    private static List<Integer> starts(Header header, List<SheetRow> rows) {
        List<List<String>> paths = header.paths();
        List<Integer> starts = new ArrayList<>();
        boolean gap = true;
        String first = "";
        for (int c = 0; c < paths.size(); c++) {
            String name =
                    paths.get(c).isEmpty() ? "" : PlainText.folded(paths.get(c).getLast());
            if (name.isEmpty()) {
                int column = c;
                gap |= rows.stream().allMatch(row -> row.cell(column).isBlank());
                continue;
            }
            boolean again =
                    name.equals(first) && (ColumnMapper.isSerial(name) || goesOnAgain(paths, starts.getLast(), c));
            if (gap || again) {
                starts.add(c);
                first = name;
            }
            gap = false;
        }
        return starts;
    }

    /** Whether all names from a start up to here come again from here, in their order. */
    private static boolean goesOnAgain(List<List<String>> paths, int start, int again) {
        int names = again - start;
        return names >= FEWEST_NAMES_AGAIN
                && again + names <= paths.size()
                && paths.subList(start, again).equals(paths.subList(again, again + names));
    }

    private static Block block(Header header, int from, int to) {
        List<List<String>> own = new ArrayList<>();
        for (int c = 0; c < header.paths().size(); c++) {
            own.add(c < from || c > to ? List.of() : header.paths().get(c));
        }
        return new Block(new Header(header.rows(), own), from, to);
    }

    /** Whether columns make a list of their own: a name or a code among them, known by its name, and items below. */
    static boolean isList(Block block, List<SheetRow> rows, Map<String, String> choices) {
        List<SheetRow> own =
                rows.stream().map(block::of).filter(row -> row.filled() > 0).toList();
        ColumnMap map = new ColumnMapper().map(block.header(), own, choices);
        boolean named = map.columns().stream()
                .anyMatch(column -> column.key() != null
                        && IDENTITY.contains(column.key())
                        && !column.how().equals("CONTENT"));
        return named && map.known() >= FEWEST_COLUMNS && own.stream().anyMatch(row -> row.filled() >= FEWEST_COLUMNS);
    }
}
