package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads time limits (办结时限) in all their spellings into a number and a unit. */
public final class TimeLimits {

    private static final String NUMBER = "([0-9]{1,5}(?:\\.0+)?|[零〇一二两三四五六七八九十百廿卅]{1,6})";
    private static final String UNIT = "(个?(?:工作日|工作天|自然日|日历日|日历天|自然天|小时|月|年|天|日|时))?";
    private static final String DONE = "(?:即?办|即?办理|即?办结|即?办完|办好|完成|出证|领证|取证)";
    private static final Pattern INSTANT = Pattern.compile(
            "(?:即时|当场|当日|当天)" + DONE + "?|(?:现场|立即|马上|当面)" + DONE + "|即办|即办件|即时办结件|即来即办|立等可取|立等可办|即收即办|即申即办|马上就办");
    /** From when it counts, and that it is the most: neither changes the number. */
    private static final String FROM =
            "(?:自|从|由)?(?:收到|正式|依法|决定|予以|作出)?(?:受理|申请|收件|收到|材料齐全|受理申请|申请材料|收齐材料|受理通知)?(?:之日|当日|后|之后|次日)?(?:起|起算|开始)?[,，]?";

    private static final String MOST = "(?:不超过|不得超过|不多于|最长|最多|至多|最迟|最晚|在)?(?:不超过)?";
    private static final Pattern SINGLE = Pattern.compile("(?:法定(?:时限|期限|办结时限)?[为:]?|承诺(?:时限|期限|办结时限)?[为:]?)?" + FROM
            + MOST + NUMBER + UNIT + "(?:之内|以内|内)?(?:办结|办理|办完|办好|完成|作出决定|出证)?");
    private static final Pattern LEGAL_IN_TEXT =
            Pattern.compile("(?:法定|法律规定)(?:办结|办理)?(?:时限|期限)?[为:是]?" + NUMBER + UNIT);
    private static final Pattern PROMISE_IN_TEXT =
            Pattern.compile("承诺(?:办结|办理)?(?:时限|期限)?[为:是]?(?:" + NUMBER + UNIT + "|即办|即时办结|当场办结|当日办结)");
    private static final Pattern BOTH_BY_STROKE = Pattern.compile(NUMBER + UNIT + "[/|]" + NUMBER + UNIT);
    /** 20日（工作日）: the bracket says which days are meant. */
    private static final Pattern UNIT_IN_BRACKET = Pattern.compile("个?[天日]?[(](工作日|工作天|自然日|日历日|自然天|日历天)[)]");

    private static final Pattern BARE_WRONG = Pattern.compile("[-+]?[0-9oOlLIi|.]*[0-9oOlLIi][0-9oOlLIi.]*" + UNIT);

    /** What is longer tells a story, not a limit. */
    private static final int LONGEST = 200;

    private TimeLimits() {}

    /** Whether a text says that it is done at once. */
    static boolean isInstant(String folded) {
        return INSTANT.matcher(folded).matches();
    }

    /**
     * The unit that a text names: 工作日, 自然日, 月, 小时 or 年; null for 天 and 日, which may mean either, and for texts
     * without a unit.
     */
    public static @Nullable String unit(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String t = text.startsWith("个") ? text.substring(1) : text;
        return switch (t.toUpperCase(Locale.ROOT)) {
            case "工作日", "工作天", "W" -> "工作日";
            case "自然日", "日历日", "日历天", "自然天", "N" -> "自然日";
            case "月", "月份" -> "月";
            case "小时", "时", "钟头" -> "小时";
            case "年" -> "年";
            default -> null;
        };
    }

    /**
     * Reads one cell.
     *
     * @param key ANTICIPATE_DAY or PROMISE_DAY, the column it stands in
     * @param fallback unit of the header, else of the unit column, for bare numbers and 天
     */
    static void read(String key, String raw, @Nullable String fallback, CellFindings out) {
        String text = UNIT_IN_BRACKET.matcher(PlainText.folded(raw)).replaceAll("$1");
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        if (text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            one(key, Integer.parseInt(text), null, fallback, text, out);
            return;
        }
        if (text.length() > LONGEST) {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, "这段文字不是明确的时限；请填一个数和单位，如 20 个工作日。");
            return;
        }
        if (INSTANT.matcher(text).matches()) {
            put(key, 0, "工作日", out);
            return;
        }
        if (both(text, fallback, out)) {
            return;
        }
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            int amount = Numerals.parse(single.group(1));
            if (amount >= 0) {
                String meant = text.startsWith("法定") ? "ANTICIPATE_DAY" : text.startsWith("承诺") ? "PROMISE_DAY" : key;
                one(meant, amount, single.group(2), fallback, text, out);
                return;
            }
        }
        if (BARE_WRONG.matcher(text).matches() || text.matches("[-+]?[0-9]+\\.[0-9]+" + UNIT)) {
            out.problem(ProblemKind.BAD_NUMBER, "“" + text + "”不是一个整数；请填整数，如 20，并注明单位。");
        } else {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, "“" + text + "”不是明确的时限；请填一个数和单位，如 20 个工作日。");
        }
    }

    private static boolean both(String text, @Nullable String fallback, CellFindings out) {
        Matcher legal = LEGAL_IN_TEXT.matcher(text);
        Matcher promise = PROMISE_IN_TEXT.matcher(text);
        if (legal.find() && promise.find()) {
            boolean instant = promise.group(1) == null;
            return two(
                    Numerals.parse(legal.group(1)),
                    legal.group(2),
                    instant ? 0 : Numerals.parse(promise.group(1)),
                    instant ? "工作日" : promise.group(2),
                    fallback,
                    text,
                    out);
        }
        Matcher stroke = BOTH_BY_STROKE.matcher(text);
        return stroke.matches()
                && two(
                        Numerals.parse(stroke.group(1)),
                        stroke.group(2) == null ? stroke.group(4) : stroke.group(2),
                        Numerals.parse(stroke.group(3)),
                        stroke.group(4),
                        fallback,
                        text,
                        out);
    }

    private static boolean two(
            int legal,
            @Nullable String legalUnit,
            int promise,
            @Nullable String promiseUnit,
            @Nullable String fallback,
            String text,
            CellFindings out) {
        if (legal < 0 || promise < 0) {
            return false;
        }
        String unit1 = unit(legalUnit) == null ? fallback : unit(legalUnit);
        String unit2 = unit(promiseUnit) == null ? fallback : unit(promiseUnit);
        put("ANTICIPATE_DAY", legal, unit1, out);
        put("PROMISE_DAY", promise, unit2, out);
        if (unit1 == null || unit2 == null) {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, noUnit(text));
        }
        return true;
    }

    private static void one(
            String key, int amount, @Nullable String stated, @Nullable String fallback, String text, CellFindings out) {
        String unit = unit(stated) == null ? fallback : unit(stated);
        put(key, amount, unit, out);
        if (unit == null) {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, noUnit(text));
        }
    }

    private static String noUnit(String text) {
        return "“" + text + "”没有说明是工作日还是自然日；请注明单位，如 20 个工作日。";
    }

    private static void put(String key, int amount, @Nullable String unit, CellFindings out) {
        out.value(key, amount);
        if (unit != null) {
            out.value(key.equals("ANTICIPATE_DAY") ? "ANTICIPATE_TYPE" : "PROMISE_TYPE", unit);
        }
    }
}
