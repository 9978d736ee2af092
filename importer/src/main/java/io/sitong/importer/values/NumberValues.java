package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.util.regex.Pattern;

/** Reads counts: 到现场次数, 份数. */
final class NumberValues {

    /** 0次（全程网办）: words aside say nothing of the number. */
    private static final Pattern ASIDE = Pattern.compile("(?<=.)[(][^()0-9一二三四五六七八九十两]*[)]$");

    private NumberValues() {}

    static void read(String key, Cell cell, CellFindings out) {
        String text = PlainText.folded(cell.text());
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        String plain = ASIDE.matcher(text).replaceFirst("");
        String bare = plain.endsWith("次") || plain.endsWith("份") ? plain.substring(0, plain.length() - 1) : plain;
        int number = Numerals.parse(bare);
        if (number >= 0) {
            out.value(key, number);
        } else {
            out.problem(ProblemKind.BAD_NUMBER, "“" + text + "”不是一个整数；请只填一个数字，如 1。");
        }
    }
}
