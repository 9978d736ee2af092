package io.sitong.importer.values;

/** Whole numbers in digits or Chinese numerals. */
public final class Numerals {

    private static final String ONES = "零一二三四五六七八九";

    private Numerals() {}

    /** The number, -1 where the text is none. */
    public static int parse(String folded) {
        if (folded.isEmpty() || folded.length() > 9) {
            return -1;
        }
        char first = folded.charAt(0);
        return first >= '0' && first <= '9' ? digits(folded) : chinese(folded);
    }

    private static int digits(String text) {
        int number = 0;
        int end = text.length();
        int point = text.indexOf('.');
        if (point > 0) {
            for (int i = point + 1; i < end; i++) {
                if (text.charAt(i) != '0') {
                    return -1;
                }
            }
            if (point == end - 1) {
                return -1;
            }
            end = point;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > 100_000_000) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** 零 to 九百九十九; 两 is 2, 廿 20, 卅 30. */
    private static int chinese(String text) {
        String t = text.replace('两', '二')
                .replace('〇', '零')
                .replace('俩', '二')
                .replace("廿", "二十")
                .replace("卅", "三十");
        int total = 0;
        int current = -1;
        for (int i = 0; i < t.length(); i++) {
            char c = t.charAt(i);
            if (c == '十') {
                total += current < 0 ? 10 : current * 10;
                current = -1;
            } else if (c == '百') {
                if (current < 0) {
                    return -1;
                }
                total += current * 100;
                current = -1;
            } else {
                int one = ONES.indexOf(c);
                if (one < 0 || (current > 0) || (current == 0 && i > 1 && total == 0)) {
                    return -1;
                }
                current = one;
            }
        }
        return current < 0 ? total : total + current;
    }
}
