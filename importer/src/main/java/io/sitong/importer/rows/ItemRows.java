package io.sitong.importer.rows;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns the rows below a header into items; rows stream in one by one and are not kept. */
public final class ItemRows {

    private static final int MOST_BLANK_ROWS_LISTED = 1000;
    private static final List<String> CODES = List.of("TASK_HANDLE_ITEM", "TASK_CODE", "CATALOG_CODE");

    private final String sheet;
    private final ColumnMap map;
    private final MergedCells merged;
    private final RowClassifier classifier;
    private final CellsOfRow cells;
    private final Ditto ditto;
    private final SectionBody sectionBody;
    private final Duplicates duplicates;
    private final Map<Place, String> corrections;
    private final boolean grouped;

    private final List<RowItem> items = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final TreeMap<Integer, RowKind> ignored = new TreeMap<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final Set<Integer> grandTotals = new HashSet<>();
    private @Nullable RowDraft current;
    private @Nullable SheetRow parent;
    private @Nullable String section;
    private int previousRow;
    private int firstDataRow;
    private int lastItemRow;

    /**
     * For one sheet.
     *
     * @param required keys that must not be blank
     * @param corrections texts a person put in place of cells, by place
     */
    public ItemRows(
            String sheet,
            ColumnMap map,
            List<Range> merges,
            ValueReader reader,
            Set<String> required,
            Map<Place, String> corrections,
            Duplicates duplicates) {
        this.sheet = sheet;
        this.map = map;
        this.merged = new MergedCells(merges);
        this.classifier = new RowClassifier(map, merged);
        this.cells = new CellsOfRow(sheet, map, merged, reader, required);
        this.ditto = new Ditto(map);
        this.sectionBody = new SectionBody(map);
        this.duplicates = duplicates;
        this.corrections = corrections;
        this.previousRow = map.header().lastRow();
        this.grouped = map.columns().stream().anyMatch(c -> map.groupOf(c).isPresent());
    }

    /** Takes what stands over the list, which holds like a section until the first one begins. */
    public ItemRows below(String title) {
        if (!title.isEmpty()) {
            section = RowWords.sectionTitle(title);
        }
        return this;
    }

    /** Takes the next row with content. */
    public void row(SheetRow raw) {
        SheetRow row = corrected(raw);
        blanksBefore(row.number());
        previousRow = row.number();
        if (row.hidden()) {
            hiddenRows.add(row.number());
        }
        merged.at(row);
        if (row.filled() == 0) {
            ignored.put(row.number(), RowKind.BLANK);
            return;
        }
        boolean open = current != null && current.lastRow() == row.number() - 1;
        RowKind kind = belowTitle(row, classifier.kind(row, open));
        if (firstDataRow == 0 && !kind.belongsToHeader()) {
            firstDataRow = row.number();
        }
        switch (kind) {
            case ITEM -> {
                SheetRow meant = sectionBody.meant(ditto.meant(row));
                parent = meant;
                item(row, cells.read(meant, null), open);
            }
            case CHILD -> item(row, cells.read(ditto.meant(row), parent), open);
            case CONTINUATION -> continuation(ditto.meant(row), false);
            case BROKEN -> continuation(row, true);
            default -> {
                flush();
                ignored.put(row.number(), kind);
                if (kind == RowKind.SUBTOTAL && RowWords.isGrandTotal(first(row))) {
                    grandTotals.add(row.number());
                }
                if (kind == RowKind.SECTION && !RowWords.isFooter(first(row))) {
                    section = RowWords.sectionTitle(first(row));
                    sectionBody.begins(row);
                }
            }
        }
    }

    /** 填表单位：… right below the title of a part belongs to the title, though at the end of a table it closes it. */
    private RowKind belowTitle(SheetRow row, RowKind kind) {
        boolean title = ignored.get(row.number() - 1) == RowKind.SECTION;
        return kind == RowKind.FOOTER && title ? RowKind.SECTION : kind;
    }

    /** Takes a row that is known to be of no item, for it counts them. */
    public void sums(SheetRow row) {
        blanksBefore(row.number());
        previousRow = row.number();
        if (row.hidden()) {
            hiddenRows.add(row.number());
        }
        flush();
        ignored.put(row.number(), row.filled() == 0 ? RowKind.BLANK : RowKind.SUBTOTAL);
    }

    /** Whether the row would not follow an item directly. */
    public boolean isBetween(SheetRow row) {
        return current == null || current.lastRow() != row.number() - 1;
    }

    /** Whether the row names the columns once more, word for word. */
    public boolean isHeader(SheetRow row) {
        return classifier.isHeader(row);
    }

    /**
     * Takes rows that are known to be one item, whatever they look like: the first with all its rest below.
     *
     * @param place where it stands, for what is said of it elsewhere
     */
    public void oneItem(List<SheetRow> rows, Place place) {
        RowDraft draft = cells.read(rows.getFirst(), null);
        rows.stream().skip(1).forEach(row -> cells.readInto(draft, row, false));
        flush();
        current = draft;
        flush(place);
    }

    private SheetRow corrected(SheetRow raw) {
        if (corrections.isEmpty()) {
            return raw;
        }
        SheetRow row = new SheetRow(raw.number(), raw.hidden(), raw.width());
        for (int c = 0; c < Math.max(raw.width(), map.columns().size()); c++) {
            String text = corrections.get(new Place(sheet, raw.number(), c + 1));
            Cell cell = text == null ? raw.cell(c) : Cell.text(text);
            if (!cell.text().isEmpty() || cell.kind() != Cell.Kind.TEXT) {
                row.set(c, cell);
            }
        }
        return row;
    }

    private void blanksBefore(int number) {
        if (number - previousRow <= MOST_BLANK_ROWS_LISTED) {
            for (int blank = previousRow + 1; blank < number; blank++) {
                ignored.put(blank, RowKind.BLANK);
            }
        }
    }

    private static String first(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                return row.text(c);
            }
        }
        return "";
    }

    private void item(SheetRow row, RowDraft draft, boolean open) {
        if (section != null && !section.isEmpty()) {
            draft.values().set("x_section", section);
        }
        lastItemRow = row.number();
        RowDraft before = current;
        if (open && grouped && before != null && repeats(before, draft)) {
            before.absorb(draft);
            return;
        }
        flush();
        current = draft;
    }

    /** The same item again, only its group rows differ. */
    private static boolean repeats(RowDraft before, RowDraft after) {
        if (!after.hasGroupRows() && after.groupProblems().isEmpty()) {
            return false;
        }
        return before.values().equals(after.values()) && (sameCode(before, after) || named(after));
    }

    private static boolean sameCode(RowDraft before, RowDraft after) {
        return CODES.stream()
                .anyMatch(k -> after.values().containsKey(k) && before.values().containsKey(k));
    }

    private static boolean named(RowDraft draft) {
        return draft.values().containsKey("TASK_NAME");
    }

    private void continuation(SheetRow row, boolean broken) {
        RowDraft open = current;
        if (open != null) {
            cells.readInto(open, row, broken);
            open.extendTo(row.number());
            lastItemRow = row.number();
        }
    }

    private void flush() {
        RowDraft draft = current;
        if (draft != null) {
            flush(new Place(sheet, draft.row(), 0));
        }
    }

    private void flush(Place place) {
        RowDraft draft = current;
        if (draft == null) {
            return;
        }
        current = null;
        cells.finish(draft);
        RowItem item = draft.finish();
        items.add(item);
        problems.addAll(draft.itemProblems());
        problems.addAll(draft.groupProblems());
        Duplicates.Again again = duplicates.add(place, item.values());
        if (again != null) {
            int column = cells.columnOf(again.key(), item.values());
            problems.add(new ImportProblem(
                    new Place(sheet, item.row(), column + 1),
                    again.kind(),
                    String.valueOf(item.values().get(again.key())),
                    again.message(),
                    again.first()));
        }
    }

    /** Must be called after the last row. */
    public void end() {
        flush();
        if (lastItemRow > 0) {
            ignored.tailMap(lastItemRow, false)
                    .replaceAll((row, kind) ->
                            kind == RowKind.SECTION || grandTotals.contains(row) ? RowKind.FOOTER : kind);
        }
    }

    public List<RowItem> items() {
        return items;
    }

    public List<ImportProblem> problems() {
        return problems;
    }

    /** Row → why it is no item. */
    public Map<Integer, String> ignored() {
        Map<Integer, String> why = new TreeMap<>();
        ignored.forEach((row, kind) -> why.put(row, kind.why()));
        return why;
    }

    /** Columns of several fields, with the cells of which it was not clear what is of which. */
    public Map<MappedColumn, List<Place>> unclear() {
        return cells.unclear();
    }

    /** Columns of codes that the workbook itself explains, with what those met mean. */
    public Map<MappedColumn, Map<String, String>> explained() {
        return cells.explained();
    }

    public List<Integer> hiddenRows() {
        return hiddenRows;
    }

    public int firstDataRow() {
        return firstDataRow;
    }

    /** Last row of the last item, 0 where there is none. */
    public int lastDataRow() {
        return lastItemRow;
    }
}
