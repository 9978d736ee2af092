package io.sitong.importer.values;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one cell as the key of its column demands. */
public final class ValueReader {

    /** What failed formulas show; in a text file nothing else is left of them. */
    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");

    private final RegionNames regions;
    private final int longestCell;

    private final ValueChoices chosen;
    private final OwnCodes own;
    private final ChoiceValues choices;
    private final boolean from1904;

    public ValueReader(RegionNames regions, int longestCell, ValueChoices chosen) {
        this(regions, longestCell, chosen, OwnCodes.NONE, false);
    }

    /**
     * For one workbook.
     *
     * @param own what it says of its codes, which a person's word comes before
     * @param from1904 whether numbers that are days count from 1904, as workbooks of old Macs do
     */
    public ValueReader(RegionNames regions, int longestCell, ValueChoices chosen, OwnCodes own, boolean from1904) {
        this.from1904 = from1904;
        this.own = own;
        this.regions = regions;
        this.longestCell = longestCell;
        this.chosen = chosen;
        this.choices = new ChoiceValues(chosen, own);
    }

    /**
     * Reads a cell.
     *
     * @param key key of the column
     * @param codes the kinds of code the column holds, told apart by length; empty where it holds one kind
     * @param unit for time limits: the unit of the header, else of the unit column
     */
    public void read(String key, Set<String> codes, Cell cell, @Nullable String unit, CellFindings out) {
        if (isReadable(cell, ValueType.longest(key), out)) {
            value(key, codes, cell, unit, out);
        }
    }

    /** Whether a cell says anything that can be read. */
    private boolean isReadable(Cell cell, int longestValue, CellFindings out) {
        switch (cell.kind()) {
            case ERROR -> {
                error(cell, out);
                return false;
            }
            case FORMULA_WITHOUT_RESULT -> {
                out.problem(ProblemKind.FORMULA_NO_CACHED_VALUE, "公式没有保存计算结果；请用表格软件打开，保存后再上传，或直接填写内容。");
                return false;
            }
            default -> {
                // a value follows
            }
        }
        String raw = cell.text();
        if (PlainText.saysNothing(raw)) {
            return false;
        }
        if (raw.charAt(0) == '#' && ERRORS.contains(raw.strip())) {
            error(cell, out);
            return false;
        }
        if (PlainText.unreadable(raw)) {
            out.problem(ProblemKind.UNREADABLE_TEXT, "单元格里有无法识别的字符（乱码）；请重新导出文件，或更正该单元格。");
            return false;
        }
        int longest = Math.min(longestCell, longestValue);
        if (raw.length() > longest) {
            out.problem(
                    ProblemKind.TOO_LONG, "内容有 " + raw.length() + " 个字符，超过上限 " + longest + " 个，没有采用；请缩短，或检查是否填错了列。");
            return false;
        }
        return true;
    }

    /**
     * Reads a cell whose column speaks of several fields, each part as its own field demands.
     *
     * @param keys of the fields, in the order of the header
     * @param strokes whether a stroke in the header parts their names
     * @return whether it was clear what is of which field; where not, all of it went to one of them
     */
    public boolean readJoint(
            List<String> keys, Set<String> codes, boolean strokes, Cell cell, @Nullable String unit, CellFindings out) {
        int longest = keys.stream().mapToInt(ValueType::longest).sum();
        if (!isReadable(cell, longest, out)) {
            return true;
        }
        JointCell.Parts parts = JointCell.of(cell.text(), keys, strokes);
        parts.parts().forEach((key, part) -> read(key, codes, Cell.text(part), unit, out));
        return parts.clear();
    }

    private static void error(Cell cell, CellFindings out) {
        out.problem(ProblemKind.FORMULA_ERROR, "公式出错，显示为“" + cell.text().strip() + "”，没有可用的值；请改正公式或直接填写内容。");
    }

    private void value(String key, Set<String> codes, Cell cell, @Nullable String unit, CellFindings out) {
        String raw = cell.text();
        switch (ValueType.of(key)) {
            case CATALOG_CODE, TASK_CODE, HANDLE_ITEM_CODE, CREDIT_CODE ->
                CodeValues.read(CodeValues.keyByLength(CodeValues.tidy(raw), key, codes), cell, out);
            case CHOICE -> choices.readChoice(key, tableOf(key), cell, out);
            case CHOICES -> choices.readChoices(key, tableOf(key), cell, out);
            case YES_NO -> choices.readYesNo(key, cell, out);
            case INTEGER -> NumberValues.read(key, cell, out);
            case TIME_AMOUNT -> TimeLimits.read(key, raw, unit, out);
            case TIME_UNIT -> unit(key, raw, out);
            case DATE -> DateValues.read(key, cell, from1904, out);
            case LONG_TEXT -> text(key, PlainText.lines(raw), out);
            case LIST -> list(key, raw, out);
            case REGION -> region(key, raw, out);
            case LINE -> line(key, meant(key, raw, out), out);
        }
    }

    /** What a code means by the page of the workbook; the text itself where it says nothing of it. */
    private String meant(String key, String raw, CellFindings out) {
        String label = own.has(key) ? own.label(key, PlainText.folded(raw)) : null;
        if (label == null) {
            return raw;
        }
        out.explained(key, raw, label);
        return label;
    }

    private static CodeTable tableOf(String key) {
        return ValueType.table(key).orElseThrow();
    }

    private static void text(String key, String text, CellFindings out) {
        if (!text.isEmpty()) {
            out.value(key, text);
        }
    }

    private static void line(String key, String raw, CellFindings out) {
        String line = PlainText.line(raw);
        text(key, line, out);
        if (key.equals("TASK_NAME")) {
            brackets(line, out);
        }
    }

    private static void brackets(String name, CellFindings out) {
        boolean half = false;
        int depth = 0;
        boolean unbalanced = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
                half |= c == '(';
            } else if (c == ')' || c == '）') {
                depth--;
                half |= c == ')';
                unbalanced |= depth < 0;
            }
        }
        if (half) {
            out.problem(ProblemKind.HALF_WIDTH_BRACKETS, "事项名称用了半角括号；请改为全角括号（）。", name);
        }
        if (unbalanced || depth != 0) {
            out.problem(ProblemKind.UNBALANCED_BRACKETS, "事项名称的括号不成对；请补全或删去多余的括号。", name);
        }
    }

    private void unit(String key, String raw, CellFindings out) {
        String text = PlainText.folded(raw);
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        String said = chosen.find(key, text);
        String unit = said == null ? TimeLimits.unit(meant(key, text, out)) : said;
        if (unit != null && !unit.isEmpty()) {
            out.value(key, unit);
        } else if (!text.equals("天") && !text.equals("日") && !text.equals("个")) {
            out.problem(ProblemKind.UNKNOWN_VALUE, "“" + text + "”不是时限单位；请填工作日、自然日、月、小时或年。");
        }
    }

    private static void list(String key, String raw, CellFindings out) {
        boolean flow = key.equals("HANDLE_FLOW");
        List<String> parts = NumberedList.parts(raw, flow, !key.equals("BY_LAW"));
        if (parts.isEmpty()) {
            return;
        }
        if (key.equals("MATERIALS")) {
            out.value(key, parts.stream().map(ValueReader::material).toList());
        } else if (key.equals("FEES")) {
            out.value(key, parts.stream().map(ValueReader::fee).toList());
        } else {
            out.value(key, List.copyOf(parts));
        }
    }

    private static Map<String, Object> material(String name) {
        Map<String, Object> material = new LinkedHashMap<>(2);
        material.put("MATERIAL_NAME", name);
        return material;
    }

    /** 证照工本费：10元/证 names a fee and what it costs. */
    private static Map<String, Object> fee(String text) {
        Map<String, Object> fee = new LinkedHashMap<>(4);
        int colon = text.indexOf('：');
        if (colon > 0 && colon < text.length() - 1) {
            fee.put("FEE_NAME", PlainText.line(text.substring(0, colon)));
            fee.put("FEE_STAND", PlainText.line(text.substring(colon + 1)));
        } else {
            fee.put("FEE_NAME", text);
        }
        return fee;
    }

    private void region(String key, String raw, CellFindings out) {
        String text = PlainText.folded(raw);
        if (text.isEmpty() || PlainText.saysNone(text)) {
            return;
        }
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        Optional<String> code = digits.matches("[0-9]+") ? code(digits) : regions.codeOf(text);
        if (code.isPresent()) {
            out.value(key, code.get());
        } else {
            out.problem(ProblemKind.UNKNOWN_VALUE, "没有找到行政区划“" + text + "”；请填 6 位或 12 位区划代码，或规范的全称。");
        }
    }

    private static Optional<String> code(String digits) {
        if (digits.length() > 12) {
            return Optional.empty();
        }
        return DivisionCode.parse(digits).map(DivisionCode::value);
    }

    /** The unit a cell of a unit column names, for the number beside it. */
    public @Nullable String unitOf(String key, Cell cell) {
        String text = PlainText.folded(cell.text());
        String said = chosen.find(key, text);
        String label = own.label(key, text);
        return said == null ? TimeLimits.unit(label == null ? text : label) : said.isEmpty() ? null : said;
    }

    /** Whether a cell of a one-hot column carries a mark. */
    public static boolean marked(Cell cell) {
        return ChoiceValues.marked(cell);
    }
}
