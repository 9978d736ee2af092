package io.sitong.importer.sheet;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one table of an OpenDocument spreadsheet; what it repeats is counted before it is believed. */
final class OdsSheetCursor implements SheetCursor {

    /** More rows than these that only repeat the one above are no table of items. */
    private static final int MOST_REPEATS = 10_000;

    private final XmlPart xml;
    private final List<Range> merges;
    private final List<String> notes;
    private final SheetLimits limits;
    private final RowBudget budget;
    private final OdsCells cells;
    private final BitSet hiddenColumns = new BitSet();
    private final int depth;
    private int rowNumber;
    private long columnNumber;
    private int repeats;
    private @Nullable SheetRow again;
    private int timesAgain;
    private boolean ended;

    /** @param xml on the start of the table */
    OdsSheetCursor(XmlPart xml, List<Range> merges, List<String> notes, SheetLimits limits, RowBudget budget) {
        this.xml = xml;
        this.merges = merges;
        this.notes = notes;
        this.limits = limits;
        this.budget = budget;
        this.cells = new OdsCells(limits);
        this.depth = xml.depth();
    }

    /** How often an element stands for itself; at least once. */
    static long repeated(XmlPart xml, String attribute) {
        String text = xml.attribute(attribute);
        if (text == null || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return text == null || text.length() <= 9 ? 1 : SheetLimits.LAST_ROW;
        }
        return Math.max(1, text.isEmpty() ? 1 : Long.parseLong(text));
    }

    @Override
    public @Nullable SheetRow next() {
        if (again != null && timesAgain > 0) {
            timesAgain--;
            return copy(again);
        }
        while (!ended) {
            if (!xml.next() || xml.depth() < depth) {
                ended = true;
            } else if (xml.isStart("table-row")) {
                SheetRow row = row();
                if (row != null) {
                    return row;
                }
            } else if (xml.isStart("table-column")) {
                columns();
            }
        }
        return null;
    }

    private SheetRow copy(SheetRow row) {
        budget.one();
        SheetRow copy = new SheetRow(++rowNumber, row.hidden(), row.width());
        for (int c = 0; c < row.width(); c++) {
            if (row.cell(c) != Cell.EMPTY) {
                copy.set(c, row.cell(c));
            }
        }
        return copy;
    }

    private void columns() {
        long repeat = repeated(xml, "number-columns-repeated");
        if (isHidden(xml)) {
            long to = Math.min(limits.columns(), columnNumber + repeat);
            if (columnNumber < to) {
                hiddenColumns.set((int) columnNumber, (int) to);
            }
        }
        columnNumber += repeat;
    }

    private static boolean isHidden(XmlPart xml) {
        String visibility = xml.attribute("visibility", "visible");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    /** Reads a row; null where nothing stands in it. */
    private @Nullable SheetRow row() {
        long repeat = repeated(xml, "number-rows-repeated");
        SheetRow row = new SheetRow(rowNumber + 1, isHidden(xml), 16);
        int rowDepth = xml.depth();
        long column = 0;
        while (xml.next() && xml.depth() >= rowDepth) {
            if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                long wide = repeated(xml, "number-columns-repeated");
                boolean covered = xml.isStart("covered-table-cell");
                Cell cell = cells.read(xml);
                if (!cell.isBlank() && !covered) {
                    if (column + wide > limits.columns()) {
                        throw limits.tooManyColumns();
                    }
                    for (long c = column; c < column + wide; c++) {
                        row.set((int) c, cell);
                    }
                }
                column += wide;
            }
        }
        if (row.filled() == 0) {
            rowNumber = (int) Math.min(SheetLimits.LAST_ROW, rowNumber + repeat);
            return null;
        }
        repeats += (int) Math.min(Integer.MAX_VALUE / 2, repeat - 1);
        if (repeats > MOST_REPEATS) {
            throw limits.tooManyRows();
        }
        again = row;
        timesAgain = (int) repeat - 1;
        rowNumber++;
        budget.one();
        return row;
    }

    @Override
    public List<Range> merges() {
        return merges;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return hiddenColumns.stream().boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        // the workbook goes on with the same part
    }
}
