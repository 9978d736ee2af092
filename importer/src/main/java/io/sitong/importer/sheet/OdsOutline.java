package io.sitong.importer.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has to be known of an OpenDocument spreadsheet before its rows: its sheets, which are hidden, what is merged. */
final class OdsOutline {

    private final SheetLimits limits;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<MergedRanges> merges = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private int cells;

    private OdsOutline(SheetLimits limits) {
        this.limits = limits;
    }

    static OdsOutline read(XmlPart xml, SheetLimits limits) {
        OdsOutline outline = new OdsOutline(limits);
        String style = "";
        while (xml.next()) {
            if (xml.isStart("style")) {
                style = xml.attribute("name", "");
            } else if (xml.isStart("table-properties")
                    && xml.attribute("display", "").equals("false")) {
                outline.hiddenStyles.add(style);
            } else if (xml.isStart("table")) {
                outline.table(xml);
            }
        }
        return outline;
    }

    private void table(XmlPart xml) {
        if (sheets.size() >= limits.sheets()) {
            throw limits.tooManySheets();
        }
        int number = sheets.size();
        sheets.add(new SheetInfo(
                xml.attribute("name", "表" + (number + 1)),
                hiddenStyles.contains(xml.attribute("style-name", "")),
                number));
        MergedRanges merged = new MergedRanges(limits.columns());
        merges.add(merged);
        int depth = xml.depth();
        long row = 0;
        long column = 0;
        while (xml.next() && xml.depth() >= depth) {
            if (xml.isStart("table-row")) {
                row += OdsSheetCursor.repeated(xml, "number-rows-repeated");
                column = 0;
            } else if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                cells++;
                int across = number(xml.attribute("number-columns-spanned", "1"));
                int down = number(xml.attribute("number-rows-spanned", "1"));
                if ((across > 1 || down > 1) && column < limits.columns() && row <= SheetLimits.LAST_ROW) {
                    int from = (int) column;
                    merged.add(new Range(
                            (int) row, (int) Math.min(row + down - 1L, Integer.MAX_VALUE), from, from + across - 1));
                }
                column += OdsSheetCursor.repeated(xml, "number-columns-repeated");
            }
        }
    }

    private static int number(String text) {
        try {
            return Math.max(1, Math.min(SheetLimits.LAST_ROW * 2, Integer.parseInt(text)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** How many cells are written down. */
    int cells() {
        return cells;
    }

    List<SheetInfo> sheets() {
        return sheets;
    }

    MergedRanges merges(int sheet) {
        return merges.get(sheet);
    }
}
