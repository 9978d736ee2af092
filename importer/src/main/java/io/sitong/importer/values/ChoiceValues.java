package io.sitong.importer.values;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads columns of code tables and of yes and no; labels come before numbers. */
final class ChoiceValues {

    private static final Set<String> YES = Set.of(
            "是", "有", "Y", "1", "1.0", "TRUE", "√", "✔", "✓", "☑", "✅", "∨", "V", "●", "■", "◆", "★", "收费", "支持", "YES",
            "T", "对", "是的", "需", "需要", "已进驻", "已开通", "可以", "可", "能", "存在", "提供", "涉及", "属于", "开通", "进驻", "可办", "可网办",
            "能网办", "可邮寄", "可预约", "已入驻", "入驻");
    private static final Set<String> NO = Set.of(
            "否", "无", "N", "0", "0.0", "FALSE", "×", "✘", "✗", "☒", "✕", "✖", "╳", "❌", "X", "□", "☐", "不收费", "不支持",
            "NO", "F", "不", "不是", "非", "不需", "不需要", "无需", "未进驻", "未开通", "免费", "不可以", "不可", "不能", "没有", "暂无", "不存在",
            "不提供", "不涉及", "不属于", "免收", "不收", "不收取", "不开通", "不进驻", "未入驻", "不可网办", "不能网办");
    private static final Set<String> UNMARKED =
            Set.of("0", "0.0", "否", "×", "FALSE", "N", "NO", "X", "✘", "✗", "✕", "✖", "╳", "❌", "无", "不", "☐", "□");
    /** 是，按件收取: the answer comes first. */
    private static final Pattern ANSWER_FIRST =
            Pattern.compile("(是|否|有|无|收费|不收费|免费|支持|不支持|需要|不需要|可以|不可以)[,，、;；:：。.(].*");

    private static final Pattern JOINED = Pattern.compile("以及|[+和及或与]");

    private final ValueChoices choices;
    private final OwnCodes own;
    private final Map<String, Map<String, List<String>>> knownLists = new HashMap<>();

    /**
     * For one workbook.
     *
     * @param choices what a person said that words and numbers of this sender mean
     * @param own what the workbook says of its codes
     */
    ChoiceValues(ValueChoices choices, OwnCodes own) {
        this.choices = choices;
        this.own = own;
    }

    static @Nullable Boolean yesNo(String folded) {
        String upper = folded.toUpperCase(Locale.ROOT);
        if (YES.contains(upper)) {
            return Boolean.TRUE;
        }
        return NO.contains(upper) ? Boolean.FALSE : answered(upper);
    }

    /** The answer of a text that says more, or of boxes to tick; null where it gives none. */
    private static @Nullable Boolean answered(String text) {
        if (text.length() < 2) {
            return null;
        }
        List<String> ticked = TickedBoxes.of(text);
        if (ticked != null) {
            return ticked.size() == 1 ? yesNo(ticked.get(0)) : null;
        }
        Matcher first = ANSWER_FIRST.matcher(text);
        return first.matches() ? YES.contains(first.group(1)) : null;
    }

    void readYesNo(String key, Cell cell, CellFindings out) {
        String text = PlainText.folded(cell.text());
        if (text.isEmpty()) {
            return;
        }
        String chosen = choices.find(key, text);
        if (chosen != null) {
            put(key, chosen, out);
            return;
        }
        Boolean yes = yesNo(meant(key, text, out));
        if (yes == null) {
            out.problem(ProblemKind.UNKNOWN_VALUE, "“" + text + "”不是“是”或“否”；请填“是”或“否”。");
        } else {
            out.value(key, yes ? "1" : "0");
        }
    }

    /** Whether a cell of a one-hot column carries a mark. */
    static boolean marked(Cell cell) {
        String text = PlainText.folded(cell.text());
        return !PlainText.saysNothing(text) && !UNMARKED.contains(text.toUpperCase(Locale.ROOT));
    }

    void readChoice(String key, CodeTable table, Cell cell, CellFindings out) {
        List<String> ticked = TickedBoxes.of(cell.text());
        String text = PlainText.folded(ticked == null ? cell.text() : String.join("、", ticked));
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        String chosen = choices.find(key, text);
        if (chosen != null) {
            put(key, chosen, out);
            return;
        }
        String label = meant(key, text, out);
        boolean explained = !label.equals(text);
        String code = CodeLabels.find(table, label);
        if (code == null && !explained && table == CodeTable.TASK_TYPE) {
            code = number(table, text);
        }
        if (code == null && !explained && table == CodeTable.PROJECT_TYPE && table.has(text)) {
            out.value(key, text);
            out.problem(
                    ProblemKind.AMBIGUOUS_CODE,
                    "办件类型只填了数字“" + text + "”，各系统编号不同，暂按国家代码表作“" + table.labelOf(text) + "”；请改填文字。");
            return;
        }
        if (code == null) {
            out.problem(ProblemKind.UNKNOWN_VALUE, unknown(table, label));
        } else {
            out.value(key, code);
        }
    }

    /** What a code means by the page of the workbook; the text itself where it says nothing of it. */
    private String meant(String key, String text, CellFindings out) {
        String label = own.label(key, text);
        if (label == null) {
            return text;
        }
        out.explained(key, text, label);
        return label;
    }

    /** A word that a person said means nothing adds nothing. */
    private static void put(String key, String chosen, CellFindings out) {
        if (!chosen.isEmpty()) {
            out.value(key, chosen);
        }
    }

    private static String unknown(CodeTable table, String text) {
        return table.label() + "没有“" + text + "”；请从"
                + String.join("、", table.labels().values()) + "中选填。";
    }

    private static @Nullable String number(CodeTable table, String text) {
        if (table.has(text)) {
            return text;
        }
        String digits = text.matches("[0-9]{1,2}(\\.0)?") ? text.replace(".0", "") : "";
        String padded = digits.length() == 1 ? "0" + digits : digits;
        return table.has(padded) ? padded : table.has(digits) ? digits : null;
    }

    void readChoices(String key, CodeTable table, Cell cell, CellFindings out) {
        List<String> ticked = TickedBoxes.of(cell.text());
        String written = ticked == null ? cell.text() : String.join("、", ticked);
        String raw = own.has(key) ? explained(key, written, out) : written;
        Map<String, List<String>> known = knownLists.computeIfAbsent(key, k -> new HashMap<>());
        List<String> before = known.get(raw);
        if (before != null) {
            out.value(key, before);
            return;
        }
        TreeSet<String> codes = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        String whole = PlainText.folded(raw);
        if (code(key, table, whole) != null) {
            codes.add(String.valueOf(code(key, table, whole)));
        } else if (!PlainText.saysNone(whole)) {
            for (String part : parts(raw)) {
                String token = PlainText.folded(part);
                if (token.isEmpty() || PlainText.saysNothing(token)) {
                    continue;
                }
                String code = code(key, table, token);
                if (code == null) {
                    code = number(table, token);
                }
                if (code == null) {
                    joined(key, table, token, codes, unknown);
                } else {
                    codes.add(code);
                }
            }
        }
        codes.remove("");
        List<String> value = List.copyOf(codes);
        if (!value.isEmpty()) {
            out.value(key, value);
        }
        if (!unknown.isEmpty()) {
            out.problem(ProblemKind.UNKNOWN_VALUE, unknown(table, String.join("”“", unknown)));
        } else if (!value.isEmpty() && known.size() < 2000 && raw.length() < 200) {
            known.put(raw, value);
        }
    }

    /** The list with the meanings of its codes in their place. */
    private String explained(String key, String written, CellFindings out) {
        List<String> meant = new ArrayList<>();
        for (String part : parts(written)) {
            meant.add(meant(key, PlainText.folded(part), out));
        }
        return String.join("、", meant);
    }

    /** 个人和企业: a word may join two, unless nothing in it is known. */
    private void joined(String key, CodeTable table, String token, Set<String> codes, List<String> unknown) {
        List<String> strangers = new ArrayList<>();
        boolean any = false;
        for (String part : JOINED.split(token)) {
            String code = code(key, table, part);
            if (code == null) {
                strangers.add(part);
            } else {
                any = true;
                codes.add(code);
            }
        }
        unknown.addAll(any ? strangers : List.of(token));
    }

    private @Nullable String code(String key, CodeTable table, String folded) {
        String chosen = choices.find(key, folded);
        return chosen == null ? CodeLabels.find(table, folded) : chosen;
    }

    /** Splits at separators outside brackets. */
    static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        String text = PlainText.visible(raw);
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == '[' || c == '【') {
                depth++;
            } else if (c == ')' || c == '）' || c == ']' || c == '】') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && separator(c)) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static boolean separator(char c) {
        return "^＾,，、;；/／|｜。".indexOf(c) >= 0 || PlainText.blank(c);
    }

    /** Labels of a table for tests of what a column holds. */
    static boolean knows(CodeTable table, String raw) {
        String folded = PlainText.folded(raw);
        if (CodeLabels.find(table, folded) != null || number(table, folded) != null) {
            return true;
        }
        return parts(raw).stream()
                .map(PlainText::folded)
                .filter(t -> !t.isEmpty())
                .anyMatch(t -> Objects.nonNull(CodeLabels.find(table, t)));
    }
}
