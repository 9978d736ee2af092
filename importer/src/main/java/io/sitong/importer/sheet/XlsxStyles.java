package io.sitong.importer.sheet;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook: which styles show dates, and how the others show numbers. */
final class XlsxStyles {

    private static final int MOST_STYLES = 70_000;

    private final List<String> formats = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private final boolean from1904;

    private XlsxStyles(boolean from1904) {
        this.from1904 = from1904;
    }

    static XlsxStyles read(@Nullable InputStream in, SheetLimits limits, boolean from1904) {
        XlsxStyles styles = new XlsxStyles(from1904);
        if (in != null) {
            try (XmlPart xml = new XmlPart(in, limits)) {
                styles.read(xml);
            }
        }
        return styles;
    }

    private void read(XmlPart xml) {
        Map<Integer, String> own = new HashMap<>();
        Map<String, Boolean> known = new HashMap<>();
        boolean cellStyles = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                own.put(number(xml.attribute("numFmtId", "0")), xml.attribute("formatCode", ""));
            } else if (xml.isStart("cellXfs")) {
                cellStyles = true;
            } else if (xml.isEnd("cellXfs")) {
                return;
            } else if (cellStyles && xml.isStart("xf") && formats.size() < MOST_STYLES) {
                int id = number(xml.attribute("numFmtId", "0"));
                String builtIn = BuiltinFormats.getBuiltinFormat(id);
                String format = own.getOrDefault(id, builtIn == null ? "" : builtIn);
                formats.add(format);
                dates.add(known.computeIfAbsent(id + " " + format, f -> showsDates(id, format)));
            }
        }
    }

    /**
     * Whether a number format shows dates; 27 to 36 and 50 to 58 are those of East Asian programs (ECMA-376, 18.8.30), which
     * need not be written into the workbook.
     */
    static boolean showsDates(int id, String format) {
        boolean eastAsian = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        boolean clock = id >= 32 && id <= 35 || id == 55 || id == 56;
        return DateUtil.isADateFormat(id, format)
                || eastAsian && !clock && (format.isEmpty() || format.startsWith("reserved"));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A number with its style: a date where the style shows dates, else a number. */
    Cell cell(String stored, int style) {
        if (style < 0 || style >= formats.size()) {
            return new Cell(Cell.Kind.NUMBER, NumberText.of(stored), "");
        }
        if (dates.get(style)) {
            LocalDate date = date(stored, from1904);
            if (date != null) {
                return new Cell(Cell.Kind.DATE, date.toString(), "");
            }
        }
        String format = formats.get(style);
        return new Cell(Cell.Kind.NUMBER, NumberText.of(stored), format.equals("General") ? "" : format);
    }

    /** The day of a serial number; null where it is none between 1900 and 9999. */
    static @Nullable LocalDate date(String stored, boolean from1904) {
        try {
            double serial = Double.parseDouble(stored);
            return serial >= 1 && serial < 2_958_466
                    ? DateUtil.getLocalDateTime(serial, from1904).toLocalDate()
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
