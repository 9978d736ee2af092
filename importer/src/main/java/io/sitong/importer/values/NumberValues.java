package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;

/** Reads counts: 到现场次数, 份数. */
final class NumberValues {

    private NumberValues() {}

    static void read(String key, Cell cell, CellFindings out) {
        String text = PlainText.folded(cell.text());
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        String bare = text.endsWith("次") || text.endsWith("份") ? text.substring(0, text.length() - 1) : text;
        int number = Numerals.parse(bare);
        if (number >= 0) {
            out.value(key, number);
        } else {
            out.problem(ProblemKind.BAD_NUMBER, "“" + text + "”不是一个整数；请只填一个数字，如 1。");
        }
    }
}
