package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text between fields by what its pieces can only be: hours, telephones, sums of money, names of laws. Of the
 * cuts at line ends, at stops, at commas and at strokes, the surest counts that finds most fields, each in one piece.
 */
final class PartsByKind {

    /** Where to cut, the surest first; a bracket is a piece of its own from the third on. */
    private static final List<String> CUTS = List.of("\n", "\n;；。", "\n;；。，,、 \t\u3000", "\n;；。，,、 \t\u3000:：");

    /** Strokes also stand inside of one thing: 10元/证. */
    private static final String STROKES = "\n;；。，,、 \t\u3000/／|｜+";

    private static final int BRACKETS_FROM = 2;
    /** 是，10元/证 answers too, and says more. */
    private static final int LONGEST_ANSWER = 5;

    private static final Pattern HOURS = Pattern.compile(
            "[0-9]{1,2}[:：点时][0-9半]{0,2}|周[一二三四五六日末至]|星期|工作日|上午|下午|节假日|每[天日周]|全天|24小时|[夏冬]季|[夏冬]令|作息|午休|[0-9]{1,2}月.{0,6}[0-9]{1,2}月");
    private static final Pattern PLACE =
            Pattern.compile("[0-9一二三四五六七八九十A-Za-z]+(号|楼|层|室|区|座|栋|窗口)|[大办]厅|中心|路|街|巷|大楼|办公楼|楼[0-9]|窗口");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9])(?:0[0-9]{2,3}[-—－ )）]?)?[0-9]{7,8}(?![0-9])|1[3-9][0-9]{9}|12345|[48]00-?[0-9]");
    private static final Pattern LAW = Pattern.compile(
            "《.+》|第[0-9一二三四五六七八九十百]+条|[〔\\[(（][0-9]{4}[〕\\])）]|[0-9]+号文?件?$|[0-9]号[)）]|(?:依据|根据|依照|按照?).{2,}(?:文件|规定|通知|办法|法|条例|意见)|文件$");
    private static final Pattern BASIS_WORD = Pattern.compile("^(?:依据|根据|依照|按照)(?:为|是)?\\s*(?=[《])");
    private static final Pattern MONEY =
            Pattern.compile("[0-9.]+\\s*万?元|[¥￥]|[0-9.]+[%％‰]|免费|免收|不收|无收费|收取|按.{1,12}(?:计收|收|缴)|^[0-9.]+$|[0-9.]+/");
    private static final Pattern OFFICE = Pattern.compile("(?!.*(?:局|委员会|厅|政府|办事处).).{1,14}(股|科|处|室|窗口|大队|中队|组)");
    private static final Pattern BODY =
            Pattern.compile(".{1,30}(局|委|委员会|厅|人民政府|办事处|公司|支队|总队|协会|联合会|法院|检察院|医院|银行|馆|院|中心|所)|.{4,30}办公室");
    private static final Pattern LIMIT = Pattern.compile("(?:法定|承诺)?[0-9一二三四五六七八九十]+个?(?:工作日|自然日|日|天|月|小时|年)(?:内|以内)?");
    private static final Pattern COUNT = Pattern.compile("(?:各|共|原件|复印件)?[0-9一二两三四五]{1,2}[份次张套]");
    private static final Pattern URL = Pattern.compile("(?i)https?://|www\\.|\\.(?:gov|com|cn|net|org)\\b");

    /** Where a piece of a kind begins though nothing stands before it: 大厅二楼周一至周五, 10元/证《办法》. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?<=[\\u4e00-\\u9fff0-9A-Za-z)）])(?:(?=(?:每?周[一二三四五六日]|星期[一二三四五六日]|法定工作日|(?<!法定)工作日|(?<!周[一二三四五六日]|[一二三四五六日至]|工作日)[上]午[0-9]|[夏冬][季令]))"
                    + "|(?<=局|委员会|厅|政府|办事处|中心)(?=[^局委厅]{1,8}(?:股|科|处|室|窗口)$)|(?=(?:依据|根据)?《)|(?<![0-9-])(?=0[0-9]{2,3}-[0-9]{7})|(?<![0-9])(?=1[3-9][0-9]{9})|(?=https?://))");

    private PartsByKind() {}

    /** Whether a field takes nothing but what can be told at sight: codes, answers, numbers, telephones, addresses of pages. */
    static boolean isStrict(String key) {
        return ColumnContent.isStrict(key)
                || key.equals(Contacts.ASK)
                || key.equals(Contacts.COMPLAIN)
                || key.equals("ONLINE_URL")
                || ValueType.of(key) == ValueType.TIME_UNIT;
    }

    /** Key → its part; null where it stays unclear. */
    static @Nullable Map<String, String> of(String text, List<String> keys) {
        Map<String, String> best = null;
        for (int cut = 0; cut < CUTS.size(); cut++) {
            best = better(best, settled(pieces(text, CUTS.get(cut), cut >= BRACKETS_FROM), keys));
        }
        if (best == null || best.size() < keys.size()) {
            best = better(best, unparted(text, keys));
        }
        return best == null || best.size() < 2 ? better(best, settled(pieces(text, STROKES, true), keys)) : best;
    }

    private static @Nullable Map<String, String> better(
            @Nullable Map<String, String> best, @Nullable Map<String, String> parts) {
        return best == null || parts != null && parts.size() > best.size() ? parts : best;
    }

    /** Cut where a piece of a kind begins, though nothing parts it from the one before. */
    private static @Nullable Map<String, String> unparted(String text, List<String> keys) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher begin = BEGINS.matcher(text);
        while (begin.find()) {
            if (begin.start() > from && Separators.depth(text.substring(0, begin.start())) == 0) {
                pieces.add(new Piece(text.substring(from, begin.start()), "", false));
                from = begin.start();
            }
        }
        pieces.add(new Piece(text.substring(from), "", false));
        return pieces.size() == 1 ? null : settled(pieces, keys);
    }

    /**
     * A piece of the text.
     *
     * @param before what parts it from the piece before
     * @param bracket whether it stood in brackets
     */
    private record Piece(String text, String before, boolean bracket) {}

    private static List<Piece> pieces(String text, String cuts, boolean brackets) {
        List<Piece> pieces = new ArrayList<>();
        int depth = 0;
        int from = 0;
        String before = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean opens = brackets && depth == 0 && "(（[【".indexOf(c) >= 0;
            if (opens) {
                before = put(pieces, text.substring(from, i), before);
                int end = closing(text, i);
                if (end > 0) {
                    pieces.add(new Piece(text.substring(i + 1, end), before, true));
                    before = "";
                    i = end;
                    from = end + 1;
                    continue;
                }
                from = i;
            }
            depth = Math.max(0, depth + Separators.bracket(c));
            if (depth == 0 && cuts.indexOf(c) >= 0) {
                before = put(pieces, text.substring(from, i), before) + c;
                from = i + 1;
            }
        }
        put(pieces, text.substring(from), before);
        return pieces;
    }

    /** What stands before the next piece: nothing new where this one is blank. */
    private static String put(List<Piece> pieces, String piece, String before) {
        if (piece.isBlank()) {
            return before;
        }
        pieces.add(new Piece(piece.strip(), before, false));
        return "";
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += Separators.bracket(text.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Map<String, String> settled(List<Piece> pieces, List<String> keys) {
        List<@Nullable String> owners = new ArrayList<>();
        for (Piece piece : pieces) {
            Set<String> fit = fitting(piece.text(), keys);
            if (fit.size() > 1) {
                return null;
            }
            owners.add(fit.isEmpty() ? null : fit.iterator().next());
        }
        if (owners.contains(null) && !give(owners, keys)) {
            return null;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        String last = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String key = String.valueOf(owners.get(i));
            boolean goesOn = key.equals(last);
            if (!goesOn && parts.containsKey(key)) {
                return null;
            }
            String text = piece.bracket() && goesOn ? "（" + piece.text() + "）" : piece.text();
            if (!goesOn) {
                text = BASIS_WORD.matcher(Separators.trimmed(text)).replaceFirst("");
            }
            String between = piece.before();
            parts.merge(key, text, (before, more) -> before + between + more);
            last = key;
        }
        parts.replaceAll((key, part) -> Separators.trimmed(part));
        parts.values().removeIf(String::isEmpty);
        return parts;
    }

    /** Gives what is of no kind to the one field whose texts may be anything, or to the neighbours; false where unclear. */
    private static boolean give(List<@Nullable String> owners, List<String> keys) {
        List<String> open = keys.stream()
                .filter(key -> !owners.contains(key) && !isStrict(key))
                .toList();
        if (open.size() > 1) {
            return false;
        }
        if (open.size() == 1) {
            int first = owners.indexOf(null);
            int last = owners.lastIndexOf(null);
            if (owners.subList(first, last + 1).stream().anyMatch(o -> o != null)) {
                return false;
            }
            owners.replaceAll(owner -> owner == null ? open.getFirst() : owner);
            return true;
        }
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i) == null) {
                String before = i == 0 ? null : owners.get(i - 1);
                String behind = owners.subList(i, owners.size()).stream()
                        .filter(o -> o != null)
                        .findFirst()
                        .orElse(before);
                if (behind == null || before != null && !before.equals(behind)) {
                    return false;
                }
                owners.set(i, behind);
            }
        }
        return true;
    }

    private static Set<String> fitting(String text, List<String> keys) {
        Set<String> fit = new LinkedHashSet<>();
        for (String key : keys) {
            if (fits(key, text)) {
                if (isAnswer(key)) {
                    // 不收费 answers the question, and says no more of how much
                    return Set.of(key);
                }
                fit.add(key);
            }
        }
        return fit;
    }

    private static boolean fits(String key, String raw) {
        String text = PlainText.folded(raw);
        return switch (key) {
            case "TRANSACT_TIME" -> HOURS.matcher(text).find();
            case "TRANSACT_ADDR" -> PLACE.matcher(text).find();
            case Contacts.ASK, Contacts.COMPLAIN -> PHONE.matcher(text).find();
            case "FEE_STAND" -> MONEY.matcher(text).find();
            case "FEE_BASIS", "BY_LAW" -> LAW.matcher(text).find();
            case "LEAD_DEPT" -> OFFICE.matcher(text).matches();
            case "DEPT_NAME", "GUIDE_DEPT", "OTHER_DEPT" ->
                BODY.matcher(text).matches() && !OFFICE.matcher(text).matches();
            case "ONLINE_URL" -> URL.matcher(text).find();
            default -> ofType(key, raw, text);
        };
    }

    /** Whether the values of a field are few and known by their words. */
    private static boolean isAnswer(String key) {
        ValueType type = ValueType.of(key);
        return type == ValueType.YES_NO || type == ValueType.CHOICE || type == ValueType.CHOICES;
    }

    private static boolean ofType(String key, String raw, String text) {
        return switch (ValueType.of(key)) {
            case YES_NO -> text.length() <= LONGEST_ANSWER && ChoiceValues.yesNo(text) != null;
            case CHOICE, CHOICES, DATE -> CellLooks.like(key, raw);
            case TIME_AMOUNT ->
                TimeLimits.isInstant(text) || LIMIT.matcher(text).matches();
            case INTEGER -> COUNT.matcher(text).matches();
            default -> key.equals("RESULT_GET") && CellLooks.like(key, raw);
        };
    }
}
