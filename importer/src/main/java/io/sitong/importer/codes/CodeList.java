package io.sitong.importer.codes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes and what they mean, as a page of a workbook lists them.
 *
 * @param name what the page calls the list; may be empty
 * @param labels code → meaning, in the order of the page
 */
record CodeList(String name, Map<String, String> labels) {

    private static final Pattern CODE =
            Pattern.compile("[0-9A-Za-z]{1,6}|[A-Za-z]{1,4}[-_]?[0-9]{1,4}|[甲乙丙丁戊己庚辛壬癸]|[一二三四五六七八九十]{1,2}|[①-⑳]");
    private static final Pattern LABEL = Pattern.compile("(?=.*[\\p{IsHan}√×]).{1,30}");

    CodeList {
        labels = new LinkedHashMap<>(labels);
    }

    /** Whether a folded text may stand for something. */
    static boolean isCode(String folded) {
        return CODE.matcher(folded).matches();
    }

    /** Whether a folded text may be what a code means. */
    static boolean isLabel(String folded) {
        return LABEL.matcher(folded).matches() && !isCode(folded);
    }
}
