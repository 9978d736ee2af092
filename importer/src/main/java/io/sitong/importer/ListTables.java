package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.children.ChildColumns;
import io.sitong.importer.codes.WorkbookCodes;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnMapper;
import io.sitong.importer.columns.Header;
import io.sitong.importer.columns.NextTable;
import io.sitong.importer.columns.SumTable;
import io.sitong.importer.rows.ItemRows;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the list of a sheet, and the lists with other columns that may stand below it. */
final class ListTables {

    private static final int SAMPLE_ROWS = 250;

    private final NextTable next;
    private final Map<String, String> choices;
    private final WorkbookCodes codes;
    private final Function<ColumnMap, ItemRows> reader;
    private final List<Table> tables = new ArrayList<>();

    private @Nullable SheetRow last;
    private boolean summed;

    /** One list: its columns and what was read by them. */
    record Table(ColumnMap map, ItemRows rows) {}

    /**
     * For one sheet.
     *
     * @param choices column letter or header text → key; a letter holds for the first list, with {@code #2} for the second
     * @param codes what the workbook says of its codes
     * @param reader makes what reads the rows below the columns of a list
     */
    ListTables(
            SheetCursor cursor,
            Map<String, String> choices,
            WorkbookCodes codes,
            Function<ColumnMap, ItemRows> reader) {
        this.choices = choices;
        this.codes = codes;
        this.next = new NextTable(cursor.merges(), choices(choices, 0));
        this.reader = reader;
    }

    /** @return at least one, top to bottom */
    List<Table> read(ColumnMap first, RowStream stream) {
        Table open = begin(first);
        SheetRow row;
        SumTable sums = null;
        while ((row = stream.next()) != null) {
            SumTable counts = sums(row, stream);
            if (counts != null) {
                sums = counts;
            }
            if (sums != null && sums.holds(row)) {
                open.rows().sums(row);
                summed = true;
                continue;
            }
            sums = null;
            Optional<ColumnMap> another = another(open, row, stream);
            if (another.isPresent()) {
                open.rows().end();
                open = begin(another.get());
                for (int more = 1; more < another.get().header().rows().size(); more++) {
                    stream.next();
                }
            } else {
                open.rows().row(row);
                if (open.rows().lastDataRow() == row.number()) {
                    last = row;
                }
            }
        }
        open.rows().end();
        return tables;
    }

    /** The last row that was of an item; absent where there is none. */
    @Nullable
    SheetRow last() {
        return last;
    }

    /** Whether small tables that only count the items were left aside. */
    boolean summed() {
        return summed;
    }

    private Table begin(ColumnMap map) {
        Table table = new Table(map, reader.apply(map));
        tables.add(table);
        return table;
    }

    private static @Nullable SumTable sums(SheetRow row, RowStream stream) {
        if (!SumTable.mayBegin(row)) {
            return null;
        }
        List<SheetRow> window = new ArrayList<>(List.of(row));
        window.addAll(stream.peek(SumTable.LOOK_AHEAD));
        return SumTable.beginsWith(window);
    }

    /** The columns of the list that begins with a row; empty where none does, or the one above only goes on. */
    private Optional<ColumnMap> another(Table open, SheetRow row, RowStream stream) {
        if (!next.mayBegin(row, open.rows().isBetween(row)) || open.rows().isHeader(row)) {
            return Optional.empty();
        }
        List<SheetRow> window = new ArrayList<>(List.of(row));
        window.addAll(stream.peek(NextTable.HEIGHT - 1));
        Optional<Header> header = next.header(window);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        int last = header.get().lastRow();
        List<SheetRow> below = next.before(
                stream.peek(SAMPLE_ROWS).stream().filter(r -> r.number() > last).toList());
        ColumnMap map = map(header.get(), below, choices(choices, tables.size() + 1), codes);
        return NextTable.differs(open.map(), map) ? Optional.of(map) : Optional.empty();
    }

    /** The choices that hold for a list; {@code number} 0 is none in particular. */
    private static Map<String, String> choices(Map<String, String> all, int number) {
        Map<String, String> own = new HashMap<>(all);
        own.keySet().removeIf(name -> ColumnLetters.column(name) > 0);
        String behind = "#" + number;
        all.forEach((name, key) -> {
            String letters = name.endsWith(behind) ? name.substring(0, name.length() - behind.length()) : "";
            if (ColumnLetters.column(letters) > 0) {
                own.put(letters, key);
            }
        });
        return own;
    }

    /** What the columns of a list mean, those of small tables in it among them. */
    static ColumnMap map(Header header, List<SheetRow> below, Map<String, String> choices, WorkbookCodes codes) {
        Map<Integer, String> told = ChildColumns.of(header, below);
        ColumnMap map = new ColumnMapper().map(header, below, choices, told);
        Map<Integer, String> explained = codes.columns(map, below);
        if (explained.isEmpty()) {
            return map;
        }
        Map<Integer, String> all = new HashMap<>(told);
        all.putAll(explained);
        return new ColumnMapper().map(header, below, choices, all);
    }
}
