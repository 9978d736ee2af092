package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A workbook in the XML of Excel 2003, which many systems export under the name .xls. */
final class XmlSpreadsheet implements Workbook {

    private static final long LARGEST = 256L << 20;

    private final SheetLimits limits;
    private final RowBudget budget;
    private final List<RowList> tables = new ArrayList<>();
    private final List<SheetInfo> sheets = new ArrayList<>();

    XmlSpreadsheet(Path file, SheetLimits limits) {
        this.limits = limits;
        this.budget = new RowBudget(limits);
        try {
            if (Files.size(file) > LARGEST) {
                throw new FileRefused("是 XML 格式的表格，超过 " + (LARGEST >> 20) + " MB（上限），请用表格软件打开后另存为 .xlsx，再上传。");
            }
            try (XmlPart xml = new XmlPart(Files.newInputStream(file), limits)) {
                while (xml.next()) {
                    if (xml.isStart("Worksheet")) {
                        sheet(xml);
                    }
                }
            }
        } catch (IOException e) {
            throw FileRefused.damaged("文件无法读取");
        }
        if (sheets.isEmpty()) {
            throw FileRefused.damaged("没有工作表");
        }
    }

    private void sheet(XmlPart xml) {
        if (sheets.size() >= limits.sheets()) {
            throw limits.tooManySheets();
        }
        String name = xml.attribute("Name", "表" + (sheets.size() + 1));
        boolean hidden = false;
        List<SheetRow> rows = new ArrayList<>();
        MergedRanges merges = new MergedRanges(limits.columns());
        Set<Integer> hiddenColumns = new TreeSet<>();
        int rowNumber = 0;
        int columnNumber = 0;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("Row")) {
                rowNumber = index(xml, rowNumber);
                SheetRow row = new SheetRow(rowNumber, xml.flag("Hidden"), 16);
                row(xml, row, merges);
                if (row.filled() > 0) {
                    budget.one();
                    rows.add(row);
                }
            } else if (xml.isStart("Column")) {
                columnNumber = index(xml, columnNumber);
                if (xml.flag("Hidden")) {
                    hiddenColumns.add(columnNumber - 1);
                }
            } else if (xml.isStart("Visible")) {
                StringBuilder text = new StringBuilder();
                while (xml.next() && xml.isText()) {
                    xml.appendText(text);
                }
                hidden = text.toString().startsWith("SheetHidden")
                        || text.toString().startsWith("SheetVeryHidden");
            }
        }
        List<String> notes = new ArrayList<>();
        tables.add(new RowList(rows, merges.keep(notes), hiddenColumns, notes));
        sheets.add(new SheetInfo(name, hidden, sheets.size()));
    }

    private static int index(XmlPart xml, int previous) {
        int stated = number(xml.attribute("Index", ""));
        int next = stated > previous && stated <= SheetLimits.LAST_ROW ? stated : previous + 1;
        if (next > SheetLimits.LAST_ROW) {
            throw FileRefused.damaged("行号超出范围");
        }
        return next;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** How many cells more a merge covers; no more than a sheet has. */
    private static int span(String text) {
        return Math.max(0, Math.min(SheetLimits.LAST_ROW, number(text)));
    }

    private void row(XmlPart xml, SheetRow row, MergedRanges merges) {
        int column = 0;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("Cell")) {
                column = index(xml, column);
                int across = span(xml.attribute("MergeAcross", "0"));
                int down = span(xml.attribute("MergeDown", "0"));
                boolean formula = xml.attribute("Formula") != null;
                Cell cell = cell(xml, formula);
                if (column > limits.columns()) {
                    if (!cell.isBlank()) {
                        throw limits.tooManyColumns();
                    }
                } else {
                    if (cell != Cell.EMPTY) {
                        row.set(column - 1, cell);
                    }
                    if (across > 0 || down > 0) {
                        merges.add(new Range(row.number(), row.number() + down, column - 1, column - 1 + across));
                    }
                }
                column += Math.max(0, across);
            }
        }
    }

    private Cell cell(XmlPart xml, boolean formula) {
        StringBuilder text = new StringBuilder();
        String type = "";
        boolean inData = false;
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("Data")) {
                type = xml.attribute("Type", "String");
                inData = true;
            } else if (xml.isStart("Comment") || xml.isStart("PhoneticText")) {
                xml.skip();
            } else if (xml.isEnd("Data")) {
                inData = false;
            } else if (inData && xml.isText()) {
                xml.appendText(text);
                if (text.length() > limits.hardCellLength()) {
                    throw limits.cellTooLong("工作表");
                }
            }
        }
        String value = text.toString();
        return switch (type) {
            case "" -> formula ? new Cell(Cell.Kind.FORMULA_WITHOUT_RESULT, "", "") : Cell.EMPTY;
            case "Number" -> new Cell(Cell.Kind.NUMBER, NumberText.of(value.strip()), "");
            case "DateTime" ->
                value.length() >= 10 ? new Cell(Cell.Kind.DATE, value.substring(0, 10), "") : Cell.text(value);
            case "Boolean" -> new Cell(Cell.Kind.BOOLEAN, value.strip().equals("1") ? "TRUE" : "FALSE", "");
            case "Error" -> new Cell(Cell.Kind.ERROR, value.strip(), "");
            default -> Cell.text(value);
        };
    }

    @Override
    public String format() {
        return "xml";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public List<String> notes() {
        return List.of("这是 Excel 2003 的 XML 表格，已按表格读取。");
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        return tables.get(sheet.number()).again();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
