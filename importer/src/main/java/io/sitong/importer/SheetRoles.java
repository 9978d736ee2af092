package io.sitong.importer;

import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import java.util.List;
import java.util.regex.Pattern;

/** Says why a sheet is not read: instructions, code tables and the like, told by name and by what stands in it. */
final class SheetRoles {

    private static final Pattern INSTRUCTIONS =
            Pattern.compile(".*(说明|须知|注意事项|填写指南|填报指南|封面|示例|样例|范例|填写样式|使用手册|目录页|更新日志).*");
    private static final Pattern CODES = Pattern.compile(".*(代码|字典|码表|编码表|下拉|选项|枚举|参数|对照表|数据源|基础数据).*");
    private static final int LONG_TEXT = 15;
    private static final int FEW_ITEMS = 5;

    private SheetRoles() {}

    /** A small sheet whose name says that it explains how to fill in the others. */
    static boolean explains(SheetInfo sheet, int rowsBelowHeader) {
        return INSTRUCTIONS.matcher(sheet.name()).matches() && rowsBelowHeader <= FEW_ITEMS;
    }

    static boolean isCodeTable(SheetInfo sheet) {
        return CODES.matcher(sheet.name()).matches() && !sheet.name().contains("清单");
    }

    static SkippedSheet instructions(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "instructions", "是填写说明或示例，没有导入。");
    }

    static SkippedSheet hidden(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "hidden_data", "是隐藏的工作表，没有导入；如需导入，请取消隐藏后重新上传。");
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
        if (sheet.hidden()) {
            return hidden(sheet);
        }
        if (INSTRUCTIONS.matcher(sheet.name()).matches()) {
            return instructions(sheet);
        }
        int cells = 0;
        int sentences = 0;
        int widest = 0;
        for (SheetRow row : rows) {
            int filled = row.filled();
            widest = Math.max(widest, filled);
            cells += filled;
            for (int c = 0; c < row.width(); c++) {
                sentences += row.text(c).length() > LONG_TEXT ? 1 : 0;
            }
        }
        if (isCodeTable(sheet) || (widest >= 2 && widest <= 4 && rows.size() > 2 && sentences * 4 <= cells)) {
            return codeTable(sheet);
        }
        if (sentences * 2 >= cells) {
            return instructions(sheet);
        }
        return new SkippedSheet(sheet.name(), "unknown", "没有找到表头（至少要有事项名称或编码一列），没有导入；如是事项表，请指定表头或使用模板。");
    }
}
