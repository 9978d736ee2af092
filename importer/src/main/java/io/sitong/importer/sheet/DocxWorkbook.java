package io.sitong.importer.sheet;

import io.sitong.importer.problem.FileRefused;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Word document: each table is a sheet, text around it is kept as titles. */
final class DocxWorkbook implements Workbook {

    private static final SheetInfo WHOLE = new SheetInfo("正文", false, -1);

    private final SheetLimits limits;
    private final RowBudget budget;
    private final List<RowList> tables = new ArrayList<>();
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private final DocumentText text = new DocumentText();

    DocxWorkbook(ZipParts parts, SheetLimits limits) {
        this.limits = limits;
        this.budget = new RowBudget(limits);
        InputStream in = parts.open("word/document.xml");
        if (in == null) {
            throw FileRefused.damaged("缺少正文");
        }
        try (parts;
                XmlPart xml = new XmlPart(in, limits)) {
            read(xml);
        }
        if (tables.isEmpty() && !text.isWhole()) {
            throw new FileRefused("是 Word 文档，里面没有表格，请上传含有事项表格的文件。");
        }
    }

    private void read(XmlPart xml) {
        StringBuilder paragraph = new StringBuilder();
        while (xml.next()) {
            if (xml.isStart("tbl")) {
                table(xml);
            } else if (xml.isStart("p")) {
                paragraph.setLength(0);
                paragraph(xml, paragraph);
                if (!paragraph.toString().isBlank() && headings.size() < 20) {
                    headings.add(paragraph.toString().strip());
                }
                text.add(paragraph.toString());
            }
        }
    }

    /** Where a vertical merge of a column began. */
    private record Began(int row, int columns) {}

    private void table(XmlPart xml) {
        TableBuilder grid = new TableBuilder(limits, budget);
        Map<Integer, Began> merging = new HashMap<>();
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("tr")) {
                grid.startRow(false);
            } else if (xml.isStart("gridBefore")) {
                grid.skipColumns(number(xml.attribute("val", "0")));
            } else if (xml.isStart("tc")) {
                cell(xml, grid, merging);
            }
        }
        merging.forEach((column, began) -> endMerge(grid, column, began, grid.rowNumber()));
        if (!grid.isEmpty()) {
            if (sheets.size() >= limits.sheets()) {
                throw limits.tooManySheets();
            }
            RowList rows = grid.rows();
            text.add(rows);
            tables.add(rows);
            sheets.add(new SheetInfo("表" + (sheets.size() + 1), false, sheets.size()));
        }
    }

    private static void endMerge(TableBuilder grid, int column, Began began, int lastRow) {
        if (lastRow > began.row()) {
            grid.merge(new Range(began.row(), lastRow, column, column + began.columns() - 1));
        }
    }

    private void cell(XmlPart xml, TableBuilder grid, Map<Integer, Began> merging) {
        StringBuilder text = new StringBuilder();
        int span = 1;
        String merge = "";
        int depth = xml.depth();
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("gridSpan")) {
                span = Math.max(1, Math.min(limits.columns(), number(xml.attribute("val", "1"))));
            } else if (xml.isStart("vMerge")) {
                merge = xml.attribute("val", "continue");
            } else if (xml.isStart("p")) {
                if (!text.isEmpty()) {
                    text.append('\n');
                }
                paragraph(xml, text);
            } else if (xml.isStart("tbl")) {
                xml.skip();
            }
            if (text.length() > limits.hardCellLength()) {
                throw limits.cellTooLong("表格第 " + grid.rowNumber() + " 行");
            }
        }
        int column = grid.column();
        int row = grid.rowNumber();
        Began began = merging.get(column);
        if (began != null && !merge.equals("continue")) {
            endMerge(grid, column, began, row - 1);
            merging.remove(column);
        }
        if (merge.equals("restart")) {
            merging.put(column, new Began(row, span));
        }
        boolean continued = merge.equals("continue") && merging.containsKey(column);
        grid.cell(continued ? Cell.EMPTY : Cell.text(text.toString()), merge.isEmpty() ? span : 1, 1);
        if (!merge.isEmpty() && span > 1) {
            grid.skipColumns(span - 1);
        }
    }

    /** Adds the text of a paragraph, to its end; deleted text is left out. */
    private static void paragraph(XmlPart xml, StringBuilder text) {
        int depth = xml.depth();
        boolean wanted = false;
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("t")) {
                wanted = true;
            } else if (xml.isStart("del") || xml.isStart("AlternateContent") || xml.isStart("pict")) {
                xml.skip();
            } else if (xml.isStart("br") || xml.isStart("cr")) {
                text.append('\n');
            } else if (xml.isStart("tab")) {
                text.append(' ');
            } else if (xml.isEnd()) {
                wanted = false;
            } else if (wanted && xml.isText()) {
                xml.appendText(text);
            }
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public List<SheetInfo> sheets() {
        return sheets;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public List<String> titles() {
        return headings;
    }

    @Override
    public Optional<SheetInfo> whole() {
        return text.isWhole() ? Optional.of(WHOLE) : Optional.empty();
    }

    @Override
    public SheetCursor read(SheetInfo sheet) {
        return sheet.equals(WHOLE) ? text.rows() : tables.get(sheet.number()).again();
    }

    @Override
    public void close() {
        // nothing is held
    }
}
