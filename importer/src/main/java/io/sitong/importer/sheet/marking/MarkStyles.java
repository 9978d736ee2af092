package io.sitong.importer.sheet.marking;

import io.sitong.importer.problem.ProblemKind;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The styles of one workbook: each cell keeps its own look and gets the colour of the worst remark at it. */
final class MarkStyles {

    private record Look(int style, ProblemKind.Weight weight) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> marked = new HashMap<>();
    private final CellStyle text;
    private final CellStyle head;
    private final CellStyle link;

    MarkStyles(Workbook workbook) {
        this.workbook = workbook;
        this.text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        text.setQuotePrefixed(true);
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.head = workbook.createCellStyle();
        head.setFont(bold);
        head.setBorderBottom(BorderStyle.THIN);
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        Font blue = workbook.createFont();
        blue.setColor(IndexedColors.BLUE.getIndex());
        blue.setUnderline(Font.U_SINGLE);
        this.link = workbook.createCellStyle();
        link.setFont(blue);
        link.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** Text that stays text whatever it begins with. */
    CellStyle text() {
        return text;
    }

    CellStyle head() {
        return head;
    }

    CellStyle link() {
        return link;
    }

    /** The given style with the colour of a severity. */
    CellStyle marked(CellStyle own, ProblemKind.Weight weight) {
        return marked.computeIfAbsent(new Look(own.getIndex(), weight), look -> {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(own);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            ((XSSFCellStyle) style).setFillForegroundColor(colour(weight));
            return style;
        });
    }

    static XSSFColor colour(ProblemKind.Weight weight) {
        return new XSSFColor(
                switch (weight) {
                    case ERROR -> new byte[] {(byte) 0xFF, (byte) 0xC7, (byte) 0xCE};
                    case WARN -> new byte[] {(byte) 0xFF, (byte) 0xEB, (byte) 0x9C};
                    case INFO -> new byte[] {(byte) 0xDD, (byte) 0xEB, (byte) 0xF7};
                });
    }
}
