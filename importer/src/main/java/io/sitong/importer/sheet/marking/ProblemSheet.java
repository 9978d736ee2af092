package io.sitong.importer.sheet.marking;

import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** The added sheet: one line per remark, with a link to its cell. */
final class ProblemSheet {

    private static final List<String> HEADS = List.of("序号", "工作表", "单元格", "级别", "类别", "原值", "问题", "处理办法");
    private static final int[] WIDTHS = {6, 18, 9, 7, 16, 28, 60, 40};

    /** More links than this make a workbook slow to open; the cell is still named. */
    private static final int MOST_LINKS = 20_000;

    private final Workbook workbook;
    private final MarkStyles styles;
    private final Map<String, String> sheetNames;

    /** @param sheetNames name of the sheet in the workbook, by the name it had in the file */
    ProblemSheet(Workbook workbook, MarkStyles styles, Map<String, String> sheetNames) {
        this.workbook = workbook;
        this.styles = styles;
        this.sheetNames = sheetNames;
    }

    Sheet add(List<Mark> marks, List<String> notes) {
        Sheet sheet = workbook.createSheet(freeName());
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        int at = 0;
        text(sheet.createRow(at++), 0, MarkText.LIST_NOTE, styles.text()).setCellStyle(styles.link());
        for (String note : notes) {
            text(sheet.createRow(at++), 0, note, styles.link());
        }
        Row head = sheet.createRow(at++);
        for (int i = 0; i < HEADS.size(); i++) {
            text(head, i, HEADS.get(i), styles.head());
        }
        sheet.createFreezePane(0, at);
        int first = at;
        for (Mark mark : marks) {
            line(sheet.createRow(at), at - first + 1, mark);
            at++;
        }
        if (at > first) {
            sheet.setAutoFilter(new CellRangeAddress(first - 1, at - 1, 0, HEADS.size() - 1));
        }
        return sheet;
    }

    private void line(Row row, int number, Mark mark) {
        row.createCell(0).setCellValue(number);
        text(row, 1, mark.place().sheet(), styles.text());
        Cell cell = text(row, 2, mark.place().cell(), styles.text());
        if (number <= MOST_LINKS && mark.place().row() > 0) {
            cell.setHyperlink(link(mark.place()));
            cell.setCellStyle(styles.link());
        }
        CellStyle plain = styles.text();
        text(row, 3, mark.weight().label(), styles.marked(plain, mark.weight()));
        text(row, 4, mark.kind(), plain);
        text(row, 5, mark.found(), plain);
        text(row, 6, mark.message(), plain);
        text(row, 7, mark.fix(), plain);
    }

    private Hyperlink link(Place place) {
        String sheet = sheetNames.getOrDefault(place.sheet(), place.sheet());
        String cell = (place.column() > 0 ? ColumnLetters.of(place.column()) : "A") + place.row();
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!" + cell);
        return link;
    }

    private static Cell text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(MarkText.cell(text));
        cell.setCellStyle(style);
        return cell;
    }

    private String freeName() {
        String name = MarkText.LIST_SHEET;
        for (int i = 2; exists(name); i++) {
            name = MarkText.LIST_SHEET + i;
        }
        return name;
    }

    private boolean exists(String name) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetName(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
