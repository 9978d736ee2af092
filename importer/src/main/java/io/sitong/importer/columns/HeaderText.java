package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Folding of header texts: width, blanks, stars, leading numbers and trailing brackets do not change the meaning. */
final class HeaderText {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");
    private static final Pattern LEADING =
            Pattern.compile("^(?:[*#★●◆■▲]+|\\([0-9一二三四五六七八九十]{1,3}\\)|[0-9]{1,3}[.、)]|[一二三四五六七八九十]{1,3}[、.]|[①-⑳])+");
    private static final Pattern TRAILING_BRACKET = Pattern.compile("[(\\[【〔{][^()\\[\\]【】〔〕{}]*[)\\]】〕}]$");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』《》〈〉]");
    private static final Pattern PUNCTUATION = Pattern.compile("[*#★:;。,、!?<>_~-]+$");

    private HeaderText() {}

    /** As it stands, on one line without blanks at the ends. */
    static String clean(String raw) {
        return PlainText.line(raw);
    }

    /** Half width, no blanks, quotes, stars or leading numbers; brackets stay. */
    static String tight(String raw) {
        String text = QUOTES.matcher(PlainText.folded(raw).replace("\n", "")).replaceAll("");
        String before;
        do {
            before = text;
            text = LEADING.matcher(text).replaceFirst("");
            text = PUNCTUATION.matcher(text).replaceFirst("");
        } while (!text.equals(before));
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@link #tight} without what stands in brackets at the end. */
    static String folded(String raw) {
        String text = tight(raw);
        String before;
        do {
            before = text;
            text = PUNCTUATION
                    .matcher(TRAILING_BRACKET.matcher(text).replaceFirst(""))
                    .replaceFirst("");
        } while (!text.equals(before) && !text.isEmpty());
        return text.isEmpty() ? tight(raw) : text;
    }

    /** Whether a text is the name of a database column: pkbasis, TASK_NAME, legalBasis. */
    static boolean isIdentifier(String raw) {
        return IDENTIFIER.matcher(raw.strip()).matches();
    }

    /** What stands in the last brackets, empty where there are none. */
    static String bracketed(String raw) {
        Matcher matcher = BRACKETED.matcher(PlainText.folded(raw));
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last;
    }

    /** The unit of time a header names in brackets or at its end: {@code 法定时限（工作日）}. */
    static @Nullable String unit(String raw) {
        String text = PlainText.folded(raw);
        String inside = bracketed(raw);
        String unit = unitWord(inside.isEmpty() ? "" : inside);
        if (unit != null) {
            return unit;
        }
        // （以工作日填写）names its unit too, （工作日或自然日）leaves it open
        boolean work = inside.contains("工作日");
        if (work != inside.contains("自然日")) {
            return work ? "工作日" : "自然日";
        }
        return inside.isEmpty() && !text.contains("单位") ? unitAtEnd(text) : null;
    }

    private static @Nullable String unitWord(String text) {
        String word = text.replaceFirst("^(时限)?单位[:为是]?|^按|^以|^个", "").replaceFirst("(计|为单位|算)$", "");
        return switch (word) {
            case "工作日", "个工作日", "工作天" -> "工作日";
            case "自然日", "个自然日", "日历日", "日历天" -> "自然日";
            case "月", "个月" -> "月";
            case "小时", "个小时" -> "小时";
            case "年" -> "年";
            default -> null;
        };
    }

    private static @Nullable String unitAtEnd(String text) {
        for (String unit : new String[] {"工作日", "自然日"}) {
            if (text.endsWith(unit) || text.endsWith(unit + "数")) {
                return unit;
            }
        }
        return null;
    }
}
