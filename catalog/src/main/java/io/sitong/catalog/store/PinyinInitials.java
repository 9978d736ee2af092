package io.sitong.catalog.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The first letters of a name's pinyin (不动产登记 → bdcdj), for people who search by typing them.
 *
 * <p>A character with several readings gets its commonest one, or the one it has in a word listed here.
 */
final class PinyinInitials {

    private static final int LENGTH = 400;
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("银行", "yh"),
            Map.entry("行业", "hy"),
            Map.entry("重新", "cx"),
            Map.entry("重复", "cf"),
            Map.entry("参加", "cj"),
            Map.entry("会计", "kj"),
            Map.entry("调查", "dc"),
            Map.entry("调动", "dd"),
            Map.entry("调解", "tj"),
            Map.entry("长期", "cq"),
            Map.entry("校长", "xz"),
            Map.entry("音乐", "yy"),
            Map.entry("娱乐", "yl"),
            Map.entry("供给", "gj"),
            Map.entry("给付", "jf"),
            Map.entry("发给", "fg"),
            Map.entry("还款", "hk"),
            Map.entry("退还", "th"),
            Map.entry("降解", "jj"),
            Map.entry("朝阳", "cy"),
            Map.entry("种植", "zz"),
            Map.entry("处罚", "cf"),
            Map.entry("处理", "cl"),
            Map.entry("传染", "cr"),
            Map.entry("弹药", "dy"));
    private static final Map<Character, Character> LETTERS = new HashMap<>();

    static {
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            if (readings != null && readings.length > 0) {
                LETTERS.put(c, readings[0].charAt(0));
            }
        }
    }

    private PinyinInitials() {}

    static String of(String name) {
        StringBuilder initials = new StringBuilder(name.length());
        int i = 0;
        while (i < name.length()) {
            String word = i + 2 <= name.length() ? WORDS.get(name.substring(i, i + 2)) : null;
            if (word == null) {
                append(initials, name.charAt(i));
                i++;
            } else {
                initials.append(word);
                i += 2;
            }
        }
        return ColumnText.cut(initials.toString(), LENGTH);
    }

    private static void append(StringBuilder initials, char c) {
        Character letter = LETTERS.get(c);
        if (letter != null) {
            initials.append(letter.charValue());
        } else if (c < 128 && Character.isLetterOrDigit(c)) {
            initials.append(String.valueOf(c).toLowerCase(Locale.ROOT));
        }
    }
}
