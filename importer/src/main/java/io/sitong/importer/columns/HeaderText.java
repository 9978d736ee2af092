package io.sitong.importer.columns;

import io.sitong.importer.values.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Folding of header texts: width, blanks, stars, leading numbers and trailing brackets do not change the meaning. */
final class HeaderText {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*");
    /** Words without a single Chinese character: English, Russian, Mongolian in either of its scripts. */
    private static final Pattern OTHER_SCRIPT = Pattern.compile(
            "[A-Za-z\\u0400-\\u04ff\\u1800-\\u18af][A-Za-z\\u0400-\\u04ff\\u1800-\\u18af\\u202f\\u200b-\\u200f\\s,./&'’()（）、。·-]*");

    private static final Pattern LEADING = Pattern.compile(
            "^(?:[*#★☆●○◎◆◇■□▲△▼※]+|[(\\[【<〈《]?(?:必填|选填|必录|必选|可选|非必填|必报|选报|必填项|选填项)[)\\]】>〉》:]|第[0-9]{1,3}[列栏]|[A-Za-z][.、](?=[\\u4e00-\\u9fff])|\\([0-9一二三四五六七八九十]{1,3}\\)|[0-9]{1,3}[.、)]|[一二三四五六七八九十]{1,3}[、.]|[①-⑳])+");
    private static final String OPENING = "([【〔{";
    private static final String CLOSING = ")]】〕}";
    private static final Pattern CIRCLED = Pattern.compile("^[①-⑳⑴-⒇]+");
    private static final Pattern UNIT_BEHIND = Pattern.compile("[,;/、-]?(计量)?单位[:为是][^:]{1,6}$|[,;]个?(工作日|自然日)$");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔]([^()\\[\\]【】〔〕]*)[)\\]】〕]");
    private static final Pattern QUOTES = Pattern.compile("[\"'“”‘’「」『』《》〈〉]");
    private static final Pattern UNIT_SAID = Pattern.compile("单位[:为是]?个?(工作日|自然日|日历日|月|小时|年)(?![或/、和])");
    private static final Pattern TITLE_UNIT = Pattern.compile(
            "单位[:为是](?:[项个件条][、,/;])?个?(工作日|自然日)(?![或/、和])|(?:时限|期限|天数)[^。;,]{0,6}[均都]?(?:以|按|为|是|指)个?(工作日|自然日)(?![或/、和])");
    private static final Pattern UNIT_ONLY = Pattern.compile(
            "[(\\[【]?((计量)?单位[:为]?)?(个?(工作日|自然日|工作天|日历日|小时|月|天|日)|年|次|份|件|元|万元|项|张|人|%|是[/、或]否|有[/、或]无|√)[)\\]】]?");
    /** The name again in another language, Mongolian in its own letters too. */
    private static final Pattern TRANSLATION = Pattern.compile(
            "(^|[\\s/|()（）:：])[A-Za-z\\u0400-\\u04ff\\u1800-\\u18af][-A-Za-z\\u0400-\\u04ff\\u1800-\\u18af\\u202f'’.,/& ()（）\\s]{2,}$"
                    + "|^[A-Za-z\\u0400-\\u04ff\\u1800-\\u18af][-A-Za-z\\u0400-\\u04ff\\u1800-\\u18af\\u202f'’.,& ]{2,}[\\s/|(（:：]+(?=[\\u4e00-\\u9fff])");

    private static final Pattern PUNCTUATION = Pattern.compile("[*#★:;。,、!?<>_~-]+$");

    private static final NameMemo<String, String> TIGHT = NameMemo.ofTexts();
    private static final NameMemo<String, String> FOLDED = NameMemo.ofTexts();

    private HeaderText() {}

    /** As it stands, on one line without blanks at the ends. */
    static String clean(String raw) {
        return PlainText.line(raw);
    }

    /** Half width, no blanks, quotes, stars or leading numbers; brackets stay. */
    static String tight(String raw) {
        return TIGHT.get(raw, HeaderText::tightened);
    }

    private static String tightened(String raw) {
        String uncircled = CIRCLED.matcher(PlainText.visible(raw).strip()).replaceFirst("");
        String text = QUOTES.matcher(PlainText.folded(uncircled)).replaceAll("");
        String before;
        do {
            before = text;
            text = LEADING.matcher(text).replaceFirst("");
            text = PUNCTUATION.matcher(text).replaceFirst("");
        } while (!text.equals(before));
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@link #tight} without what stands in brackets at the end, and without a unit named there. */
    static String folded(String raw) {
        return FOLDED.get(raw, HeaderText::fold);
    }

    private static String fold(String raw) {
        String text = tight(raw);
        String before;
        do {
            before = text;
            text = UNIT_BEHIND.matcher(withoutBracket(text)).replaceFirst("");
            text = PUNCTUATION.matcher(text).replaceFirst("");
        } while (!text.equals(before) && !text.isEmpty());
        return text.isEmpty() ? tight(raw) : text;
    }

    /** Without the last bracket and all brackets in it; also without one that is never closed. */
    private static String withoutBracket(String text) {
        if (text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
            int open = text.lastIndexOf('(');
            return open > 0 && text.indexOf(')', open) < 0 ? text.substring(0, open) : text;
        }
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += CLOSING.indexOf(c) >= 0 ? 1 : 0;
            if (OPENING.indexOf(c) >= 0 && --depth == 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    /** Whether a text only says in what a column counts or how it is answered: （工作日）, 次, 是/否. */
    static boolean isUnit(String raw) {
        return UNIT_ONLY.matcher(PlainText.folded(raw)).matches();
    }

    /** Whether a text is the name of a database column: pkbasis, TASK_NAME, legalBasis. */
    private static boolean isIdentifier(String raw) {
        return IDENTIFIER.matcher(raw.strip()).matches();
    }

    /** Whether a text names a column for machines, or in another script, beside its Chinese name. */
    static boolean isOtherName(String raw) {
        return isIdentifier(raw) || OTHER_SCRIPT.matcher(raw.strip()).matches();
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

    /** Without the same name in letters behind or before it: 办理流程⏎Process. */
    static String withoutTranslation(String raw) {
        String plain = TRANSLATION.matcher(raw.strip()).replaceAll("").strip();
        return plain.codePoints().filter(Character::isIdeographic).count() < 2 ? raw : plain;
    }

    /** The unit of time a header names in brackets or at its end: {@code 法定时限（工作日）}. */
    static @Nullable String unit(String raw) {
        String text = PlainText.folded(raw);
        Matcher said = UNIT_SAID.matcher(text);
        if (said.find()) {
            return unitWord(said.group(1));
        }
        String inside = bracketed(raw);
        String unit = unitWord(inside);
        if (unit != null) {
            return unit;
        }
        // （以工作日填写）names its unit too, （工作日或自然日）leaves it open
        String aside = inside.isEmpty() ? "" : text.substring(firstBracket(text));
        boolean work = aside.contains("工作日");
        if (work != aside.contains("自然日")) {
            return work ? "工作日" : "自然日";
        }
        return inside.isEmpty() && !text.contains("单位") ? unitAtEnd(text) : null;
    }

    /** The unit of time a title states outright: 时限单位：工作日. */
    static @Nullable String unitSaid(String titles) {
        Matcher said = TITLE_UNIT.matcher(PlainText.folded(titles));
        return said.find() ? unitWord(said.group(said.group(1) == null ? 2 : 1)) : null;
    }

    private static int firstBracket(String text) {
        int at = 0;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
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
