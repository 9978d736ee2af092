package io.sitong.rules.compare;

/** Whole numbers as law texts write them: 三十八, 38, ３８, ①. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CHARACTERS = "〇零一二三四五六七八九十百千两廿卅";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

    private ChineseNumerals() {}

    /** Where the number that starts at {@code from} ends; {@code from} itself where none starts there. */
    static int end(String text, int from) {
        int at = from;
        if (at < text.length() && CIRCLED.indexOf(text.charAt(at)) >= 0) {
            return at + 1;
        }
        while (at < text.length() && arabic(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > from) {
            return at;
        }
        while (at < text.length() && CHARACTERS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The number a text that {@link #end} accepted stands for; at most 9999. */
    static int parse(String number) {
        int circled = CIRCLED.indexOf(number.charAt(0));
        if (circled >= 0) {
            return circled + 1;
        }
        if (arabic(number.charAt(0)) >= 0) {
            int value = 0;
            for (int i = 0; i < number.length() && value <= 999; i++) {
                value = value * 10 + arabic(number.charAt(i));
            }
            return value;
        }
        return fromChinese(number);
    }

    private static int fromChinese(String number) {
        int total = 0;
        int pending = 0;
        boolean units = false;
        int spelled = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            switch (c) {
                case '千', '百', '十' -> {
                    total += Math.max(pending, 1) * (c == '千' ? 1000 : c == '百' ? 100 : 10);
                    pending = 0;
                    units = true;
                }
                case '廿', '卅' -> {
                    total += c == '廿' ? 20 : 30;
                    units = true;
                }
                default -> {
                    pending = c == '〇' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
                    spelled = Math.min(spelled * 10 + pending, 9999);
                }
            }
        }
        // 二〇二一 is spelled digit by digit
        return units ? total + pending : spelled;
    }

    /** 38 as 三十八. */
    static String format(int number) {
        StringBuilder text = new StringBuilder();
        int rest = number;
        boolean gap = false;
        for (int unit = 1000; unit >= 1; unit /= 10) {
            int digit = rest / unit;
            rest %= unit;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append('零');
                gap = false;
            }
            if (digit != 1 || unit != 10 || !text.isEmpty()) {
                text.append(DIGITS.charAt(digit));
            }
            text.append(unit == 1000 ? "千" : unit == 100 ? "百" : unit == 10 ? "十" : "");
        }
        return text.isEmpty() ? "零" : text.toString();
    }

    private static int arabic(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        return c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
