package io.sitong.rules.times;

import io.sitong.catalog.item.TimeUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The unit an explanation (时限说明) gives a bare number: “自受理之日起二十个工作日内” says it of 20. */
final class UnitInWords {

    private static final Pattern AMOUNT =
            Pattern.compile("([0-9０-９]+|[〇零一二三四五六七八九十百两]+)\\s*(个?\\s*工作日|个?自然日|个?日历日|个?小时|个?月|周?年|天|日)(?!以?后)");

    /** At most five characters: longer ones are no amount of time. */
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９〇零一二三四五六七八九十百两]{1,5}");

    private static final int NONE = -1;

    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    private UnitInWords() {}

    /**
     * The unit where the words leave no doubt: every mention of the number has the same one, and no other time is
     * mentioned. A bare 天 or 日 leaves doubt.
     */
    static Optional<TimeUnit> of(String amount, String words) {
        int wanted = number(amount.strip());
        Set<TimeUnit> units = EnumSet.noneOf(TimeUnit.class);
        Matcher mention = AMOUNT.matcher(words);
        while (mention.find()) {
            Optional<TimeUnit> unit = unit(mention.group(2));
            if (unit.isEmpty() || wanted == NONE || number(mention.group(1)) != wanted) {
                return Optional.empty();
            }
            units.add(unit.get());
        }
        return units.size() == 1 ? units.stream().findFirst() : Optional.empty();
    }

    private static Optional<TimeUnit> unit(String word) {
        if (word.endsWith("工作日")) {
            return Optional.of(TimeUnit.WORKDAY);
        }
        if (word.endsWith("自然日") || word.endsWith("日历日")) {
            return Optional.of(TimeUnit.DAY);
        }
        return switch (word.charAt(word.length() - 1)) {
            case '时' -> Optional.of(TimeUnit.HOUR);
            case '月' -> Optional.of(TimeUnit.MONTH);
            case '年' -> Optional.of(TimeUnit.YEAR);
            default -> Optional.empty();
        };
    }

    private static int number(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return NONE;
        }
        int total = 0;
        int digit = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            switch (c) {
                case '百', '十' -> {
                    total += (digit == 0 ? 1 : digit) * (c == '百' ? 100 : 10);
                    digit = 0;
                }
                case '〇' -> digit *= 10;
                case '两' -> digit = digit * 10 + 2;
                default -> {
                    int chinese = CHINESE_DIGITS.indexOf(c);
                    digit = digit * 10 + (chinese >= 0 ? chinese : Character.digit(c, 10));
                }
            }
        }
        return total + digit;
    }
}
