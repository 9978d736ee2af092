package io.sitong.importer;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.codes.WorkbookCodes;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ContinuedTable;
import io.sitong.importer.columns.Header;
import io.sitong.importer.columns.HeaderFinder;
import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.ListsApart;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.columns.NextTable;
import io.sitong.importer.columns.SideBySide;
import io.sitong.importer.columns.TitleBeside;
import io.sitong.importer.forms.Form;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import io.sitong.importer.rows.Duplicates;
import io.sitong.importer.rows.ItemRows;
import io.sitong.importer.rows.RowItem;
import io.sitong.importer.sheet.SheetCursor;
import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one sheet: looks at its first rows, decides on header and columns, then lets the rows stream by. */
final class SheetReading {

    private static final int HEADER_WITHIN = 60;
    private static final int SAMPLE_ROWS = 250;
    /** Lists beside one another are read one after the other, for which their rows are kept. */
    private static final int MOST_ROWS_BESIDE = 20_000;

    private final ReadOptions options;
    private final ValueReader values;
    private final WorkbookCodes codes;
    private final String fileTitles;
    private final List<String> sheets;
    private final Map<FileKind, Duplicates> duplicates = new HashMap<>();
    private final Labels labels = new Labels();
    private String titles = "";
    /** rows above the names of the sheet */
    private List<SheetRow> above = List.of();
    /** columns of the last sheet that was read as a table */
    private @Nullable ColumnMap before;
    /** the last row of it that was of an item */
    private @Nullable SheetRow lastBefore;

    /**
     * For one workbook.
     *
     * @param codes what the workbook says of its codes
     * @param sheets names of all its sheets
     */
    SheetReading(ReadOptions options, ValueReader values, WorkbookCodes codes, String fileTitles, List<String> sheets) {
        this.codes = codes;
        this.sheets = sheets;
        this.options = options;
        this.values = values;
        this.fileTitles = fileTitles;
    }

    /** Either what was read or why the sheet was left out. */
    record Outcome(List<SheetResult> read, @Nullable SkippedSheet skipped, String titles) {

        static Outcome skipped(SkippedSheet sheet, String titles) {
            return new Outcome(List.of(), sheet, titles);
        }
    }

    Outcome read(SheetInfo sheet, SheetCursor cursor) {
        List<SheetRow> first = first(cursor);
        titles = sheet.name();
        Map<String, String> choices = options.choicesFor(sheet.name());
        Optional<Header> header = new HeaderFinder()
                .find(first.subList(0, Math.min(HEADER_WITHIN, first.size())), cursor.merges(), choices);
        String wish = options.columnChoices().get(sheet.name() + "!");
        if (!sheet.hidden() && !"".equals(wish)) {
            List<SideBySide.Block> apart = ListsApart.of(first, cursor.merges(), choices);
            if (!apart.isEmpty()) {
                return apart(sheet, cursor, first, apart, choices);
            }
        }
        boolean wanted = wish == null ? !sheet.hidden() && !SheetRoles.instructs(sheet) : !wish.isEmpty();
        if (first.size() < SAMPLE_ROWS && wanted) {
            FormReading forms = new FormReading(sheet, options, values, duplicates);
            List<SheetRow> said = forms.corrected(first);
            Optional<Form> form = Form.find(said, cursor.merges(), labels);
            if (form.isPresent()) {
                return new Outcome(List.of(forms.read(form.get(), said, cursor, choices, titles)), null, titles);
            }
            if (Form.isBlank(said, cursor.merges(), labels)) {
                return Outcome.skipped(SheetRoles.instructions(sheet), titles);
            }
        }
        if (header.isEmpty()) {
            return withoutHeader(sheet, cursor, first, choices);
        }
        if ("".equals(wish)) {
            return Outcome.skipped(SheetRoles.leftOut(sheet), titles);
        }
        if (sheet.hidden() && wish == null) {
            return Outcome.skipped(SheetRoles.hidden(sheet), titles);
        }
        List<SheetRow> below = below(first, header.get());
        boolean whole = first.size() < SAMPLE_ROWS;
        if (whole && (SheetRoles.explains(sheet, above, below.size()) || SheetRoles.isBlankForm(sheet, below))) {
            return Outcome.skipped(SheetRoles.instructions(sheet), titles);
        }
        ColumnMap map = ListTables.map(
                        header.get(), new NextTable(cursor.merges(), choices).before(below), choices, codes)
                .withUnitOf(titles);
        if (SheetRoles.isCodeTable(sheet, map.known())) {
            return Outcome.skipped(SheetRoles.codeTable(sheet), titles);
        }
        if (whole && wish == null && SheetRoles.isIndex(sheet, others(sheet), map.known(), below)) {
            return Outcome.skipped(SheetRoles.index(sheet.name()), titles);
        }
        return new Outcome(rows(sheet, cursor, map, below, choices), null, titles);
    }

    /** Lists beside one another whose names stand in different rows. */
    private Outcome apart(
            SheetInfo sheet,
            SheetCursor cursor,
            List<SheetRow> first,
            List<SideBySide.Block> lists,
            Map<String, String> choices) {
        Header top = lists.stream()
                .map(SideBySide.Block::header)
                .min(Comparator.comparing(header -> header.rows().getFirst()))
                .orElseThrow();
        List<SheetRow> all = new ArrayList<>(below(first, top));
        if (!takeAll(cursor, all)) {
            return new Outcome(
                    lists(
                            sheet,
                            cursor,
                            ListTables.map(lists.getFirst().header(), all, choices, codes),
                            new RowStream(all, cursor),
                            choices,
                            null,
                            ""),
                    null,
                    titles);
        }
        return new Outcome(beside(sheet, cursor, lists, all, choices), null, titles);
    }

    /** Takes the rest of the rows; false where they are too many to keep. */
    private static boolean takeAll(SheetCursor cursor, List<SheetRow> rows) {
        SheetRow row;
        while (rows.size() < MOST_ROWS_BESIDE && (row = cursor.next()) != null) {
            rows.add(row);
        }
        return rows.size() < MOST_ROWS_BESIDE;
    }

    /** A sheet without a header may go on with the table of the sheet before. */
    private Outcome withoutHeader(
            SheetInfo sheet, SheetCursor cursor, List<SheetRow> first, Map<String, String> choices) {
        if (before != null && !sheet.hidden()) {
            Optional<ColumnMap> goesOn = ContinuedTable.of(before, lastBefore, first, choices);
            if (goesOn.isPresent()) {
                List<SheetResult> read = rows(sheet, cursor, goesOn.get(), first, choices);
                read.getFirst().notes().add("没有表头，各列内容与前一张工作表一致，已按前一张工作表的列读取。");
                return new Outcome(read, null, titles);
            }
        }
        if (first.size() < SAMPLE_ROWS && !sheet.hidden() && !SheetRoles.instructs(sheet)) {
            FormReading forms = new FormReading(sheet, options, values, duplicates);
            List<SheetRow> said = forms.corrected(first);
            Optional<Form> form = Form.findByCells(said, labels);
            if (form.isPresent()) {
                return new Outcome(List.of(forms.read(form.get(), said, cursor, choices, titles)), null, titles);
            }
        }
        return Outcome.skipped(
                SheetRoles.withoutHeader(sheet, first, others(sheet), Form.namesFields(first, labels)), titles);
    }

    private List<String> others(SheetInfo sheet) {
        return sheets.stream().filter(s -> !s.equals(sheet.name())).toList();
    }

    private static List<SheetRow> first(SheetCursor cursor) {
        List<SheetRow> rows = new ArrayList<>();
        SheetRow row;
        while (rows.size() < SAMPLE_ROWS && (row = cursor.next()) != null) {
            rows.add(row);
        }
        return rows;
    }

    private List<SheetRow> below(List<SheetRow> first, Header header) {
        List<SheetRow> below = new ArrayList<>();
        StringBuilder said = new StringBuilder(titles);
        above = first.stream()
                .filter(row -> row.number() < header.rows().getFirst())
                .toList();
        for (SheetRow row : first) {
            if (row.number() > header.lastRow()) {
                below.add(row);
            } else if (row.number() < header.rows().get(0)) {
                for (int c = 0; c < row.width(); c++) {
                    if (!row.text(c).isBlank()) {
                        said.append(' ').append(row.text(c));
                    }
                }
            }
        }
        titles = said.toString();
        return below;
    }

    private List<SheetResult> rows(
            SheetInfo sheet, SheetCursor cursor, ColumnMap map, List<SheetRow> below, Map<String, String> choices) {
        if (PointRows.are(map)) {
            return List.of(points(sheet, cursor, map, below));
        }
        List<SideBySide.Block> blocks = SideBySide.split(map.header(), below, choices);
        if (blocks.getFirst().isPart()) {
            List<SheetRow> all = new ArrayList<>(below);
            if (takeAll(cursor, all)) {
                return beside(sheet, cursor, blocks, all, choices);
            }
            return lists(sheet, cursor, map, new RowStream(all, cursor), choices, null, "");
        }
        return lists(sheet, cursor, map, new RowStream(below, cursor), choices, null, "");
    }

    /** Lists beside one another, each with all that stands below it. */
    private List<SheetResult> beside(
            SheetInfo sheet,
            SheetCursor cursor,
            List<SideBySide.Block> blocks,
            List<SheetRow> all,
            Map<String, String> choices) {
        List<SheetResult> results = new ArrayList<>();
        for (SideBySide.Block block : blocks) {
            Map<String, String> ownChoices = new HashMap<>(choices);
            ownChoices.keySet().removeIf(name -> {
                int column = ColumnLetters.column(name.replaceFirst("#[0-9]+$", ""));
                return column > 0 && (column <= block.from() || column > block.to() + 1);
            });
            List<SheetRow> own = all.stream()
                    .filter(row -> row.number() > block.header().lastRow())
                    .map(block::of)
                    .toList();
            List<SheetRow> sample = own.stream().limit(SAMPLE_ROWS).toList();
            ColumnMap map = ListTables.map(
                            block.header(),
                            new NextTable(cursor.merges(), ownChoices).before(sample),
                            ownChoices,
                            codes)
                    .withUnitOf(titles);
            String title = blocks.size() > 1 ? TitleBeside.of(block, above) : "";
            results.addAll(lists(sheet, cursor, map, new RowStream(own), ownChoices, block, title));
        }
        if (blocks.size() > 1) {
            results.getFirst().notes().add("这张工作表左右并排有 " + blocks.size() + " 张表，已分别读取。");
        } else {
            results.getFirst().notes().add("表的旁边有只作统计或说明的小表，没有作为事项读取。");
        }
        return results;
    }

    private List<SheetResult> lists(
            SheetInfo sheet,
            SheetCursor cursor,
            ColumnMap map,
            RowStream rows,
            Map<String, String> choices,
            SideBySide.@Nullable Block block,
            String title) {
        ListTables lists = new ListTables(
                cursor,
                choices,
                codes,
                columns -> itemRows(sheet, cursor, columns).below(title));
        List<ListTables.Table> tables = lists.read(map, rows);
        before = tables.getLast().map();
        lastBefore = lists.last();
        List<SheetResult> results = new ArrayList<>();
        for (ListTables.Table table : tables) {
            results.add(result(sheet, cursor, table, tables.size(), block));
        }
        if (lists.summed()) {
            results.getFirst().notes().add("表中有只作数量统计的小表，没有作为事项读取。");
        }
        if (tables.size() > 1) {
            results.getFirst().notes().add("这张工作表上下有 " + tables.size() + " 张列不同的表，已分别读取。");
        }
        return results;
    }

    private ItemRows itemRows(SheetInfo sheet, SheetCursor cursor, ColumnMap map) {
        FileKind kind = kind(map);
        return new ItemRows(
                sheet.name(),
                map,
                cursor.merges(),
                values,
                KindOfSheet.required(kind),
                options.corrections(),
                duplicates.computeIfAbsent(kind, k -> new Duplicates(k == FileKind.CATALOG)));
    }

    private FileKind kind(ColumnMap map) {
        return options.kind() == null ? KindOfSheet.of(map, fileTitles + " " + titles) : options.kind();
    }

    private SheetResult points(SheetInfo sheet, SheetCursor cursor, ColumnMap map, List<SheetRow> below) {
        PointRows points = new PointRows(sheet.name(), map, options.corrections(), values);
        List<ReadItem> items = new ArrayList<>();
        below.forEach(row -> items.add(points.read(row)));
        SheetRow row;
        while ((row = cursor.next()) != null) {
            items.add(points.read(row));
        }
        items.removeIf(item -> item.values().keySet().stream().allMatch(PointRows.ALTERED::equals));
        return new SheetResult(
                sheet.name(),
                FileKind.RETURN_PACKET,
                map.header().rows(),
                items.isEmpty() ? 0 : items.getFirst().row(),
                items.isEmpty() ? 0 : items.getLast().row(),
                map.columns().stream().map(PointRows::reading).toList(),
                items,
                List.copyOf(points.problems()),
                Map.of(),
                List.of(),
                cursor.hiddenColumns().stream().map(c -> c + 1).toList(),
                List.of());
    }

    private SheetResult result(
            SheetInfo sheet, SheetCursor cursor, ListTables.Table table, int tables, SideBySide.@Nullable Block block) {
        ColumnMap map = table.map();
        FileKind kind = kind(map);
        ItemRows rows = table.rows();
        List<ReadItem> items = new ArrayList<>(rows.items().size());
        for (RowItem item : rows.items()) {
            // a column of the sheet has another meaning in each of its tables
            OwnCells own = tables == 1 && block == null ? null : cells(sheet, map, item, block);
            items.add(new ReadItem(item.row(), item.lastRow(), item.values(), item.exported(), own));
        }
        List<ImportProblem> problems = new ArrayList<>(rows.problems());
        problems.sort((a, b) -> a.place().compareTo(b.place()));
        List<Integer> hiddenColumns =
                cursor.hiddenColumns().stream().map(c -> c + 1).toList();
        List<String> notes = new ArrayList<>(cursor.notes());
        SheetNotes.say(map, kind, rows, hiddenColumns, notes);
        return new SheetResult(
                sheet.name(),
                kind,
                map.header().rows(),
                rows.firstDataRow(),
                rows.lastDataRow(),
                map.columns().stream()
                        .filter(c -> block == null || c.column() >= block.from() && c.column() <= block.to())
                        .map(SheetNotes::reading)
                        .toList(),
                items,
                problems,
                rows.ignored(),
                rows.hiddenRows(),
                hiddenColumns,
                notes);
    }

    private static OwnCells cells(SheetInfo sheet, ColumnMap map, RowItem item, SideBySide.@Nullable Block block) {
        Map<String, Place> cells = new HashMap<>();
        for (MappedColumn column : map.ownFirst()) {
            String key = column.key();
            if (key != null) {
                Place place = new Place(sheet.name(), item.row(), column.column() + 1);
                cells.putIfAbsent(key, place);
                column.fields().forEach(field -> cells.putIfAbsent(field, place));
            }
        }
        return block == null ? new OwnCells(cells, 0) : OwnCells.inList(cells, block.from() + 1, block.to() + 1);
    }
}
