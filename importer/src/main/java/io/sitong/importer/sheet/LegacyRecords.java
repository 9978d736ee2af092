package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Gathers the records of an .xls into sheets of rows. */
final class LegacyRecords implements HSSFListener {

    private final SheetLimits limits;
    private final RowBudget budget;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final List<OneSheet> inOrder = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final TreeMap<Integer, String> formats = new TreeMap<>();
    private @Nullable SSTRecord strings;
    private boolean from1904;
    private int depth;
    private @Nullable OneSheet sheet;
    private @Nullable FormulaRecord awaitingString;

    LegacyRecords(SheetLimits limits) {
        this.limits = limits;
        this.budget = new RowBudget(limits);
    }

    /** What belongs to one sheet. */
    private static final class OneSheet {

        private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
        private final Set<Integer> hiddenRows = new HashSet<>();
        private final Set<Integer> hiddenColumns = new TreeSet<>();
        private final MergedRanges merges;
        private boolean worksheet = true;

        OneSheet(SheetLimits limits) {
            this.merges = new MergedRanges(limits.columns());
        }
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord bof) {
            begin(bof);
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (sheet == null) {
            workbookRecord(record);
        } else if (depth == 1) {
            sheetRecord(sheet, record);
        }
    }

    private void begin(BOFRecord bof) {
        depth++;
        if (depth == 1 && bof.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet = new OneSheet(limits);
            sheet.worksheet = bof.getType() == BOFRecord.TYPE_WORKSHEET;
            inOrder.add(sheet);
        }
    }

    private void workbookRecord(Record record) {
        switch (record) {
            case BoundSheetRecord b -> {
                if (bound.size() >= limits.sheets()) {
                    throw limits.tooManySheets();
                }
                bound.add(b);
            }
            case SSTRecord s -> strings = s;
            case FormatRecord f -> formats.put(f.getIndexCode(), f.getFormatString());
            case ExtendedFormatRecord x -> styles.add(x);
            case DateWindow1904Record d -> from1904 = d.getWindowing() == 1;
            default -> {
                // nothing of interest
            }
        }
    }

    private void sheetRecord(OneSheet to, Record record) {
        switch (record) {
            case LabelSSTRecord l -> put(to, l, label(l));
            case LabelRecord l -> put(to, l, Cell.text(l.getValue()));
            case NumberRecord n -> put(to, n, number(n.getValue(), n.getXFIndex()));
            case RKRecord n -> put(to, n, number(n.getRKNumber(), n.getXFIndex()));
            case BoolErrRecord b -> put(to, b, b.isBoolean() ? bool(b.getBooleanValue()) : error(b.getErrorValue()));
            case FormulaRecord f -> formula(to, f);
            case StringRecord s -> {
                if (awaitingString != null) {
                    put(to, awaitingString, Cell.text(s.getString()));
                    awaitingString = null;
                }
            }
            case RowRecord r -> {
                if (r.getZeroHeight()) {
                    to.hiddenRows.add(r.getRowNumber() + 1);
                }
            }
            case ColumnInfoRecord c -> {
                if (c.getHidden()) {
                    for (int i = c.getFirstColumn(); i <= Math.min(c.getLastColumn(), limits.columns()); i++) {
                        to.hiddenColumns.add(i);
                    }
                }
            }
            case MergeCellsRecord m -> {
                for (int i = 0; i < m.getNumAreas(); i++) {
                    CellRangeAddress a = m.getAreaAt(i);
                    to.merges.add(
                            new Range(a.getFirstRow() + 1, a.getLastRow() + 1, a.getFirstColumn(), a.getLastColumn()));
                }
            }
            default -> {
                // nothing of interest
            }
        }
    }

    private Cell label(LabelSSTRecord record) {
        SSTRecord table = strings;
        int index = record.getSSTIndex();
        return table == null || index < 0 || index >= table.getNumUniqueStrings()
                ? new Cell(Cell.Kind.ERROR, "#文字缺失", "")
                : Cell.text(table.getString(index).getString());
    }

    private void formula(OneSheet to, FormulaRecord f) {
        awaitingString = null;
        if (f.hasCachedResultString()) {
            awaitingString = f;
            return;
        }
        put(
                to,
                f,
                switch (f.getCachedResultTypeEnum()) {
                    case BOOLEAN -> bool(f.getCachedBooleanValue());
                    case ERROR -> error(f.getCachedErrorValue());
                    case NUMERIC -> number(f.getValue(), f.getXFIndex());
                    default -> Cell.EMPTY;
                });
    }

    private static Cell bool(boolean value) {
        return new Cell(Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", "");
    }

    private static Cell error(int code) {
        return new Cell(
                Cell.Kind.ERROR,
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!",
                "");
    }

    private Cell number(double value, int style) {
        String stored = Double.toString(value);
        String format = "";
        if (style >= 0 && style < styles.size()) {
            int id = styles.get(style).getFormatIndex();
            String builtIn = BuiltinFormats.getBuiltinFormat(id);
            format = formats.getOrDefault(id, builtIn == null ? "" : builtIn);
            if (XlsxStyles.showsDates(id, format)) {
                var date = XlsxStyles.date(stored, from1904);
                if (date != null) {
                    return new Cell(Cell.Kind.DATE, date.toString(), "");
                }
            }
        }
        return new Cell(Cell.Kind.NUMBER, NumberText.of(value, stored), format.equals("General") ? "" : format);
    }

    private void put(OneSheet to, CellValueRecordInterface at, Cell cell) {
        if (cell == Cell.EMPTY || (cell.isBlank() && !to.rows.containsKey(at.getRow() + 1))) {
            return;
        }
        if (cell.text().length() > limits.hardCellLength()) {
            throw limits.cellTooLong("第 " + (at.getRow() + 1) + " 行");
        }
        SheetRow row = to.rows.get(at.getRow() + 1);
        if (row == null) {
            budget.one();
            row = new SheetRow(at.getRow() + 1, to.hiddenRows.contains(at.getRow() + 1), 16);
            to.rows.put(at.getRow() + 1, row);
        }
        row.set(at.getColumn(), cell);
    }

    /** Called after the last record: brings the sheets into the order of the workbook. */
    void finish() {
        strings = null;
    }

    boolean from1904() {
        return from1904;
    }

    List<SheetInfo> sheets() {
        List<SheetInfo> infos = new ArrayList<>();
        List<BoundSheetRecord> ordered = List.of(BoundSheetRecord.orderByBofPosition(bound));
        for (BoundSheetRecord b : bound) {
            int at = ordered.indexOf(b);
            if (at >= 0 && at < inOrder.size() && inOrder.get(at).worksheet) {
                infos.add(new SheetInfo(b.getSheetname(), b.isHidden() || b.isVeryHidden(), at));
            }
        }
        return infos;
    }

    RowList rows(SheetInfo info) {
        OneSheet one = inOrder.get(info.number());
        List<String> notes = new ArrayList<>();
        return new RowList(new ArrayList<>(one.rows.values()), one.merges.keep(notes), one.hiddenColumns, notes);
    }
}
