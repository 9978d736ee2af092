package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days in all their spellings. */
final class DateValues {

    private static final Pattern SEPARATED =
            Pattern.compile("([0-9]{4})\\s*(?:[-–—/.]|年)\\s*([0-9]{1,2})\\s*(?:[-–—/.]|月)\\s*([0-9]{1,2})\\s*[日号]?"
                    + "(?:[T\\s]\\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?Z?)?");
    private static final Pattern EIGHT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:\\.0)?");
    private static final Pattern SERIAL = Pattern.compile("[2-5][0-9]{4}(?:\\.[0-9]+)?|60000");
    private static final Pattern CHINESE =
            Pattern.compile("([零〇○Oo一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十廿卅]{1,3})[日号]");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate SERIAL_ZERO_OF_1904 = LocalDate.of(1904, 1, 1);

    private DateValues() {}

    /** @param from1904 whether the numbers of this workbook count days from 1904; digits written as text never do */
    static void read(String key, Cell cell, boolean from1904, CellFindings out) {
        if (cell.kind() == Cell.Kind.DATE) {
            out.value(key, cell.text());
            return;
        }
        String text = PlainText.folded(cell.text());
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        LocalDate date = dayOf(cell.text());
        if (date != null) {
            out.value(key, date.toString());
        } else if (SERIAL.matcher(text).matches()) {
            LocalDate zero = from1904 && cell.isNumber() ? SERIAL_ZERO_OF_1904 : SERIAL_ZERO;
            String day = zero.plusDays((long) Double.parseDouble(text)).toString();
            out.value(key, day);
            out.problem(ProblemKind.DATE_AS_NUMBER, "日期存成了数字“" + text + "”，已按 " + day + " 处理；请把该列设为日期格式。");
        } else {
            out.problem(ProblemKind.UNPARSABLE_DATE, "“" + text + "”不是完整有效的日期；请按 2024-03-15 的形式填写。");
        }
    }

    /** The day a text names. */
    static @Nullable LocalDate dayOf(String text) {
        return day(Normalizer.normalize(PlainText.line(text), Normalizer.Form.NFKC));
    }

    /** The day of a line in half width; blanks stay, because they part a day from an hour. */
    private static @Nullable LocalDate day(String line) {
        Matcher separated = SEPARATED.matcher(line);
        if (separated.matches()) {
            return valid(number(separated, 1), number(separated, 2), number(separated, 3));
        }
        String folded = PlainText.folded(line);
        Matcher eight = EIGHT.matcher(folded);
        if (eight.matches()) {
            return valid(number(eight, 1), number(eight, 2), number(eight, 3));
        }
        Matcher chinese = CHINESE.matcher(folded);
        if (chinese.matches()) {
            int year = 0;
            for (char c : chinese.group(1).toCharArray()) {
                year = year * 10 + Math.max(0, "零一二三四五六七八九".indexOf(c));
            }
            return valid(year, Numerals.parse(chinese.group(2)), Numerals.parse(chinese.group(3)));
        }
        return null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        try {
            return year < 1900 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
