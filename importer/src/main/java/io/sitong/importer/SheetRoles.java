package io.sitong.importer;

import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** Says why a sheet is not read: instructions, code tables and the like, told by name and by what stands in it. */
final class SheetRoles {

    private static final Pattern INSTRUCTIONS = Pattern.compile(
            ".*(说明|须知|注意事项|指南|指引|封面|示例|样例|范例|填写样式|填报要求|填写要求|填表要求|报送要求|使用手册|使用帮助|目录页|更新日志|必读|(?i:readme)).*");
    private static final Pattern CODES =
            Pattern.compile(".*(代码|字典|码表|编码表|下拉|选项|枚举|参数|对照表|数据源|基础数据|(?i:list|dict|code|enum)).*");
    private static final Pattern SENTENCE = Pattern.compile(".*[，。；：、,;:].*");
    private static final int LONG_TEXT = 15;
    private static final int VERY_LONG_TEXT = 25;
    private static final int FEW_ITEMS = 5;
    private static final int FEW_COLUMNS = 3;

    private SheetRoles() {}

    /** A sheet that explains how to fill in the others: its name says so, or sentences stand above a few examples. */
    static boolean explains(SheetInfo sheet, List<SheetRow> above, int rowsBelowHeader) {
        if (rowsBelowHeader > FEW_ITEMS) {
            return false;
        }
        long sentences = above.stream()
                .filter(row -> row.filled() == 1 && sentences(row) == 1)
                .count();
        return INSTRUCTIONS.matcher(sheet.name()).matches() || sentences > 2;
    }

    /** How many cells are to be filled in by hand or have been: 审核人：, 日期：2024年3月. */
    private static int captions(SheetRow row) {
        int captions = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c).strip();
            captions += text.length() <= LONG_TEXT && (text.contains("：") || text.contains(":")) ? 1 : 0;
        }
        return captions;
    }

    private static boolean isNamedCodeTable(SheetInfo sheet) {
        return CODES.matcher(sheet.name()).matches() && !sheet.name().contains("清单");
    }

    /** A sheet named after codes with hardly any column an item has. */
    static boolean isCodeTable(SheetInfo sheet, int knownColumns) {
        return knownColumns <= FEW_COLUMNS && isNamedCodeTable(sheet);
    }

    /** How many cells hold a sentence, not a name or a code. */
    private static int sentences(SheetRow row) {
        int sentences = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c).strip();
            boolean words = text.chars().anyMatch(ch -> ch > 127);
            boolean sentence =
                    text.length() > LONG_TEXT && SENTENCE.matcher(text).find();
            sentences += words && (sentence || text.length() > VERY_LONG_TEXT) ? 1 : 0;
        }
        return sentences;
    }

    static SkippedSheet instructions(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "instructions", "是填写说明或示例，没有导入。");
    }

    static SkippedSheet hidden(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "hidden_data", "是隐藏的工作表，没有导入；如需导入，请在导入界面选择读取，或取消隐藏后重新上传。");
    }

    /** A person said that it is not to be read. */
    static SkippedSheet leftOut(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "left_out", "按指定不导入。");
    }

    static SkippedSheet empty(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "empty", "是空表，没有导入。");
    }

    static SkippedSheet codeTable(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "code_table", "是代码或单位对照表，没有导入。");
    }

    /** A sheet without a header: what it looks like. */
    static SkippedSheet withoutHeader(SheetInfo sheet, List<SheetRow> rows) {
        if (rows.isEmpty()) {
            return empty(sheet);
        }
        if (INSTRUCTIONS.matcher(sheet.name()).matches()) {
            return instructions(sheet);
        }
        int cells = 0;
        int sentences = 0;
        int captions = 0;
        int widest = 0;
        for (SheetRow row : rows) {
            int filled = row.filled();
            widest = Math.max(widest, filled);
            cells += filled;
            sentences += sentences(row);
            captions += captions(row);
        }
        if (isNamedCodeTable(sheet) || (widest <= 4 && rows.size() > 2 && (sentences + captions) * 4 <= cells)) {
            return codeTable(sheet);
        }
        if ((sentences + captions) * 2 >= cells) {
            return instructions(sheet);
        }
        return sheet.hidden()
                ? hidden(sheet)
                : new SkippedSheet(sheet.name(), "unknown", "没有找到表头（至少要有事项名称或编码一列），没有导入；如是事项表，请指定表头或使用模板。");
    }
}
