package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a cell apart that tells both limits at once: 法定20个工作日，承诺5个工作日, 20/5工作日, 5个工作日（法定20个工作日）. What a limit is
 * says the word before it, or behind it in brackets; of two without words the first is the legal one.
 */
record TwoLimits(@Nullable Limit legal, @Nullable Limit promise) {

    /**
     * One limit.
     *
     * @param unit as it stands; absent where none stands there
     */
    record Limit(int amount, @Nullable String unit) {}

    private static final String NUMBER = "[0-9]{1,5}(?:\\.0+)?|[零〇一二两三四五六七八九十百廿卅]{1,6}";
    private static final String UNIT = "工作日|工作天|自然日|日历日|日历天|自然天|小时|个?月|年|天|日|时";
    private static final Pattern TOKEN =
            Pattern.compile("(?<legal>法定|法律规定|法规规定|规定时限|(?:^|[^a-z\\u4e00-\\u9fff])法(?=[:0-9]))"
                    + "|(?<promise>承诺|压缩(?:到|至|为|后)|(?<![a-z\\u4e00-\\u9fff])[承诺](?=[:0-9]))"
                    + "|(?<none>(?<=[:定诺限为])(?:无|暂无|未规定|不限|/|-{1,2}|—{1,2})(?![0-9法承诺]))"
                    + "|(?<instant>即时办结|当场办结|当日办结|即来即办|即时办理|当场办理|当日办理|即时|当场|当日|即办)件?"
                    + "|(?<![0-9.第])(?<number>" + NUMBER + ")个?(?<unit>" + UNIT + ")?(?:以内|之内|内)?(?:[(](?<bracket>"
                    + UNIT
                    + ")[)])?(?![0-9.%]|[条款号项类])");
    private static final Pattern STROKE = Pattern.compile("[^/|]*[/|][^/|]*");
    private static final Pattern LAST_UNIT =
            Pattern.compile(".*(?:[(]|单位[:为是]?)(?:均为|均按|按|单位[:为]?)?个?(工作日|自然日|日历日|月|小时|年)[)]?[。.]?");

    /** The limits of a folded text; null where it does not tell two, or one beside the other's absence. */
    static @Nullable TwoLimits of(String text) {
        StringBuilder order = new StringBuilder();
        List<Limit> limits = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("legal") != null) {
                mark(order, 'A');
            } else if (token.group("promise") != null) {
                mark(order, 'P');
            } else if (token.group("none") != null) {
                order.append('N');
            } else {
                order.append('L');
                limits.add(limit(token));
            }
        }
        String last = lastUnit(text);
        return switch (order.toString()) {
            case "ALPL", "APLL", "LALP" -> two(limits.get(0), limits.get(1), last);
            case "PLAL", "PALL", "LPLA", "LAL" -> two(limits.get(1), limits.get(0), last);
            case "LPL" -> two(limits.get(0), limits.get(1), last);
            case "LL" -> STROKE.matcher(text).matches() ? two(limits.get(0), limits.get(1), last) : null;
            case "ANPL", "PLAN" -> new TwoLimits(null, limits.get(0));
            case "ALPN", "PNAL" -> new TwoLimits(limits.get(0), null);
            default -> null;
        };
    }

    /** 法定办结时限为法定 says one thing twice. */
    private static void mark(StringBuilder order, char role) {
        if (order.isEmpty() || order.charAt(order.length() - 1) != role) {
            order.append(role);
        }
    }

    private static Limit limit(Matcher token) {
        if (token.group("instant") != null) {
            return new Limit(0, "工作日");
        }
        String bracket = token.group("bracket");
        return new Limit(Numerals.parse(token.group("number")), bracket == null ? token.group("unit") : bracket);
    }

    /** The unit at the end holds for both where the first has none; in brackets also for mere days. */
    private static @Nullable TwoLimits two(Limit legal, Limit promise, @Nullable String last) {
        if (legal.amount() < 0 || promise.amount() < 0) {
            return null;
        }
        Limit first = TimeLimits.unit(legal.unit()) == null && last != null ? new Limit(legal.amount(), last) : legal;
        Limit second =
                TimeLimits.unit(promise.unit()) == null && last != null ? new Limit(promise.amount(), last) : promise;
        return first.unit() == null && second.unit() != null
                ? new TwoLimits(new Limit(first.amount(), second.unit()), second)
                : new TwoLimits(first, second);
    }

    private static @Nullable String lastUnit(String text) {
        Matcher last = LAST_UNIT.matcher(text);
        return last.matches() ? last.group(1) : null;
    }
}
