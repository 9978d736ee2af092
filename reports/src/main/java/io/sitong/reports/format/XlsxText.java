package io.sitong.reports.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be done to text before a spreadsheet may hold it. */
final class XlsxText {

    /** Longest text of a cell. */
    static final int LIMIT = 32767;

    private static final String CUT = "…（超出单元格长度，此处截断）";
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {}

    /**
     * Whether a program could take the text for a formula once it leaves this cell (typed again, saved as CSV). Such
     * cells are text already; they also get the quote prefix that keeps them text.
     */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '﹢', '﹣', '﹦', '﹫' -> true;
            default -> false;
        };
    }

    /** Text as the cell holds it: no carriage returns, no {@code _x0041_} that would be read as an escape, not too long. */
    static String ofCell(String text) {
        String result = text;
        if (result.indexOf('\r') >= 0) {
            result = result.replace("\r\n", "\n").replace('\r', '\n');
        }
        if (result.contains("_x")) {
            result = ESCAPE_LIKE.matcher(result).replaceAll(Matcher.quoteReplacement("_x005F_"));
        }
        if (result.length() > LIMIT) {
            int end = LIMIT - CUT.length();
            if (Character.isHighSurrogate(result.charAt(end - 1))) {
                end--;
            }
            result = result.substring(0, end) + CUT;
        }
        return result;
    }

    /** Text inside a page header or footer, where {@code &} starts a command. */
    static String ofPageLine(String text) {
        String cut = text.length() > 100 ? text.substring(0, 100) : text;
        return cut.replace("&", "&&").replace('\n', ' ');
    }

    /** A name a sheet may have: at most 31 characters, none of the forbidden ones. */
    static String sheetName(String wanted) {
        String name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        while (name.startsWith("'")) {
            name = name.substring(1);
        }
        if (name.length() > 31) {
            name = name.substring(0, Character.isHighSurrogate(name.charAt(30)) ? 30 : 31);
        }
        while (name.endsWith("'")) {
            name = name.substring(0, name.length() - 1);
        }
        name = name.strip();
        return name.isEmpty() ? "表" : name;
    }

    /** Text in runs, those in Mongolian script in a font that has it. */
    static void pieces(XmlSink xml, String text, XlsxStyles.Look look) {
        for (MongolianScript.Piece piece : MongolianScript.pieces(text)) {
            xml.raw("<r>");
            if (piece.mongolian()) {
                xml.raw("<rPr><sz val=\"").raw(Double.toString(look.size())).raw("\"/><rFont val=\"");
                xml.raw(MongolianScript.WINDOWS_FONT).raw("\"/></rPr>");
            }
            xml.raw("<t xml:space=\"preserve\">").text(text, piece.from(), piece.to());
            xml.raw("</t></r>");
        }
    }
}
