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

    private static final String MOST = "(?:<=?|≤|≦|不超过|不得超过|不多于|最长|最多|至多|最迟|最晚|在)?(?:不超过)?";
    private static final Pattern SINGLE = Pattern.compile("(?:法定(?:时限|期限|办结时限)?[为:]?|承诺(?:时限|期限|办结时限)?[为:]?)?" + FROM
            + MOST + NUMBER + UNIT + "(?:之内|以内|内)?(?:办结|办理|办完|办好|完成|作出决定|出证)?");
    /** 20日（工作日）: the bracket says which days are meant. */
    private static final Pattern UNIT_IN_BRACKET = Pattern.compile(
            "(?:个?[天日]?(?:以内|之内|内)?[(]|[/,、-])个?(工作日|工作天|自然日|日历日|自然天|日历天)[)]?$|个?[天日][(](工作日|工作天|自然日|日历日|自然天|日历天)[)]");
    /** What a limit leaves out, and the stop behind it. */
    private static final Pattern ASIDE = Pattern.compile("(?:[(](?:(?:不含|不包括|不计|不包含|除|含)[^()]*"
            + "|(?![^()]*(?:工作日|工作天|自然日|自然天|日历|法定|承诺(?!件)))[^()0-9零一二两三四五六七八九十]*)[)])?[。.;；]?$");

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
     * @param key the column it stands in: ANTICIPATE_DAY, PROMISE_DAY, or the limit of a step
     * @param fallback unit of the header, else of the unit column, for bare numbers and 天
     */
    static void read(String key, String raw, @Nullable String fallback, CellFindings out) {
        String text = PlainText.folded(raw);
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
        if (INSTANT.matcher(text).matches()
                || INSTANT.matcher(ASIDE.matcher(text).replaceFirst("")).matches()) {
            put(key, 0, "工作日", out);
            return;
        }
        if (single(key, text, text, fallback, out)
                || ofItem(key) && both(text, fallback, out)
                || single(key, plain(text), text, fallback, out)) {
            return;
        }
        if (BARE_WRONG.matcher(text).matches() || text.matches("[-+]?[0-9]+\\.[0-9]+" + UNIT)) {
            out.problem(ProblemKind.BAD_NUMBER, "“" + text + "”不是一个整数；请填整数，如 20，并注明单位。");
        } else {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, "“" + text + "”不是明确的时限；请填一个数和单位，如 20 个工作日。");
        }
    }

    private static boolean single(String key, String limit, String text, @Nullable String fallback, CellFindings out) {
        Matcher single = SINGLE.matcher(limit);
        int amount = single.matches() ? Numerals.parse(single.group(1)) : -1;
        if (amount >= 0) {
            String said = limit.startsWith("法定") ? "ANTICIPATE_DAY" : limit.startsWith("承诺") ? "PROMISE_DAY" : key;
            String meant = ofItem(key) ? said : key;
            one(meant, amount, single.group(2), fallback, text, out);
        }
        return amount >= 0;
    }

    /** Without what stands aside, the unit behind its number. */
    private static String plain(String text) {
        String limit = ASIDE.matcher(text).replaceFirst("");
        return UNIT_IN_BRACKET.matcher(limit).replaceAll(m -> m.group(1) == null ? m.group(2) : m.group(1));
    }

    private static boolean both(String text, @Nullable String fallback, CellFindings out) {
        TwoLimits both = TwoLimits.of(text);
        if (both == null) {
            return false;
        }
        boolean clear = put("ANTICIPATE_DAY", both.legal(), fallback, out);
        if (!put("PROMISE_DAY", both.promise(), fallback, out) || !clear) {
            out.problem(ProblemKind.AMBIGUOUS_TIME_LIMIT, noUnit(text));
        }
        return true;
    }

    /** False where the limit has no unit. */
    private static boolean put(
            String key, TwoLimits.@Nullable Limit limit, @Nullable String fallback, CellFindings out) {
        if (limit == null) {
            return true;
        }
        String unit = unit(limit.unit()) == null ? fallback : unit(limit.unit());
        put(key, limit.amount(), unit, out);
        return unit != null;
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
            out.value(unitKey(key), unit);
        }
    }

    /** The key of the unit of a limit. */
    public static String unitKey(String amountKey) {
        return switch (amountKey) {
            case "ANTICIPATE_DAY" -> "ANTICIPATE_TYPE";
            case "PROMISE_DAY" -> "PROMISE_TYPE";
            default -> amountKey + "_UNIT";
        };
    }

    /** Whether a limit is of the whole item, not of one step of it. */
    private static boolean ofItem(String key) {
        return key.equals("ANTICIPATE_DAY") || key.equals("PROMISE_DAY");
    }
}
