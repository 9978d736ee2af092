package io.sitong.importer.sheet;

import io.sitong.catalog.ColumnLetters;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Streams the rows of one sheet part; never allocates by what the sheet says of its size. */
final class XlsxSheetCursor implements SheetCursor {

    private final XmlPart xml;
    private final XlsxCells cells;
    private final List<Range> merges;
    private final List<String> notes;
    private final SheetLimits limits;
    private final RowBudget budget;
    private final BitSet hiddenColumns = new BitSet();
    private int previousRow;
    private int width;
    private int outsideCells;
    private @Nullable String firstOutside;
    private boolean ended;

    XlsxSheetCursor(
            XmlPart xml,
            XlsxCells cells,
            List<Range> merges,
            List<String> notes,
            SheetLimits limits,
            RowBudget budget) {
        this.xml = xml;
        this.cells = cells;
        this.merges = merges;
        this.notes = notes;
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public @Nullable SheetRow next() {
        while (!ended && xml.next()) {
            if (xml.isStart("row")) {
                SheetRow row = row();
                if (row != null && row.filled() > 0) {
                    budget.one();
                    width = Math.max(width, row.width());
                    return row;
                }
            } else if (xml.isStart("col")) {
                column();
            } else if (xml.isEnd("sheetData")) {
                ended = true;
            }
        }
        finish();
        return null;
    }

    private void finish() {
        ended = true;
        if (firstOutside != null) {
            notes.add("有 " + outsideCells + " 个单元格在表格范围之外（如 " + firstOutside + "），已忽略。");
            firstOutside = null;
        }
    }

    private void column() {
        if (xml.flag("hidden")) {
            int from = Math.max(1, number(xml.attribute("min"), 1));
            int to = Math.min(limits.columns(), number(xml.attribute("max"), from));
            if (from <= to) {
                hiddenColumns.set(from - 1, to);
            }
        }
    }

    private static int number(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Reads a whole row; null where its number cannot be. */
    private @Nullable SheetRow row() {
        int number = number(xml.attribute("r"), previousRow + 1);
        boolean valid = number > 0 && number <= SheetLimits.LAST_ROW;
        if (valid) {
            previousRow = number;
        }
        SheetRow row = new SheetRow(number, xml.flag("hidden"), width);
        int depth = xml.depth();
        int column = -1;
        int inside = 0;
        while (xml.next()) {
            if (xml.isStart("c")) {
                String address = xml.attribute("r");
                long at = address == null ? -1 : Range.address(address);
                column = at >= 0 ? (int) (at & 0xFFFFF) : column + 1;
                Cell cell = cells.read(xml, address == null ? ColumnLetters.of(column + 1) + number : address);
                if (cell == Cell.EMPTY) {
                    continue;
                }
                if (column >= limits.columns() || !valid) {
                    if (cell.isBlank()) {
                        continue;
                    }
                    outside(valid ? ColumnLetters.of(column + 1) + number : "第 " + number + " 行");
                    inside++;
                    if (inside > limits.columns()) {
                        throw limits.tooManyColumns();
                    }
                } else {
                    inside++;
                    row.set(column, cell);
                }
            } else if (xml.isEnd() && xml.depth() < depth) {
                break;
            }
        }
        return valid ? row : null;
    }

    private void outside(String place) {
        outsideCells++;
        if (firstOutside == null) {
            firstOutside = place;
        }
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
        xml.close();
    }
}
