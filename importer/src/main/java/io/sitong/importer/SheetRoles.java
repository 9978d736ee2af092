package io.sitong.importer;

import io.sitong.importer.sheet.SheetInfo;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says why a sheet is not read: instructions, code tables and the like, told by name and by what stands in it. */
final class SheetRoles {

    private static final Pattern INSTRUCTIONS = Pattern.compile(
            ".*(说明|须知|注意事项|(填.|操作|使用|录入|导入|报送|上报)指[南引]|封面|示例|样例|范例|填写样式|填报要求|填写要求|填表要求|报送要求|使用手册|使用帮助|目录页|更新日志|必读|(?i:readme)).*");
    /** Of filling in, or what a service guide is called: 指南1. A sheet that is a form is the latter. */
    private static final Pattern GUIDE = Pattern.compile(".*指[南引].*");

    private static final Pattern CODES =
            Pattern.compile(".*(代码|字典|码表|编码表|下拉|选项|枚举|参数|对照表|数据源|基础数据|(?i:list|dict|code|enum)).*");
    private static final Pattern BLANK_FORM = Pattern.compile(".*(空白|空表|样表|样张|范本|模板|模版|表样|式样).*");
    private static final Pattern CONTACT = Pattern.compile(
            "(.{0,4}(联系人|联络[员人]|联系方式|联系电话|办公电话|移动电话|手机号?码?|座机|姓名|职务|职称|邮箱|电子邮箱|微信号?|QQ号?|传真|电话|负责人|经办人|分管领导|工作职责|分工))");
    private static final Pattern COVER = Pattern.compile(
            "((19|20)[0-9]{2}|[二〇零○一三四五六七八九]{4})年.*|(编制|填报|报送|印发|制表|发布|主管|汇编)(单位|部门|机关|时间|日期|人)?[:：]?.*|.*(封面|手册|汇编|编印|印制)");
    private static final Pattern CONTENTS = Pattern.compile("(?i)总?(目录|目次|索引|index|contents)");
    private static final Pattern SENTENCE = Pattern.compile(".*[，。；：、,;:].*");
    private static final Set<String> CODE_KEYS = Set.of("CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");
    private static final int LONG_TEXT = 15;
    private static final int VERY_LONG_TEXT = 25;
    private static final int FEW_ITEMS = 5;
    private static final int FEW_COLUMNS = 3;
    private static final int FIRST_ROWS = 3;
    private static final int FEW_SHEETS = 3;
    private static final int SHORTEST_NAME = 3;
    private static final int MOST_ROWS_OF_A_COVER = 10;
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^[(（]?[0-9]{1,3}[)）.、_-]?");

    private SheetRoles() {}

    /** A sheet that explains how to fill in the others: its name says so, or sentences stand above a few examples. */
    static boolean explains(SheetInfo sheet, List<SheetRow> above, int rowsBelowHeader) {
        if (rowsBelowHeader > FEW_ITEMS) {
            return false;
        }
        long sentences = above.stream()
                .filter(row -> row.filled() == 1 && sentences(row) == 1)
                .count();
        return instructs(sheet) || GUIDE.matcher(sheet.name()).matches() || sentences > 2;
    }

    /** A sheet whose name says that it explains how to fill in the others, or shows an example of it. */
    static boolean instructs(SheetInfo sheet) {
        return INSTRUCTIONS.matcher(sheet.name()).matches();
    }

    /** A form nobody has filled in: its name says so, and below the header stand numbers at most. */
    static boolean isBlankForm(SheetInfo sheet, List<SheetRow> below) {
        return BLANK_FORM.matcher(sheet.name()).matches()
                && below.stream().allMatch(row -> row.filled() <= 1 || onlyNumbers(row));
    }

    private static boolean onlyNumbers(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).strip().matches("[-0-9.()（）]*")) {
                return false;
            }
        }
        return true;
    }

    /** Who answers for what: names of persons and their telephones side by side, or on a few lines below one another. */
    private static boolean listsContacts(List<SheetRow> rows) {
        boolean lines = rows.size() <= MOST_ROWS_OF_A_COVER
                && rows.stream().allMatch(row -> row.filled() <= 2)
                && rows.stream()
                                .filter(row -> CONTACT.matcher(PlainText.folded(first(row)))
                                        .matches())
                                .count()
                        > 1;
        return lines || contactsInARow(rows);
    }

    private static String first(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                return row.text(c);
            }
        }
        return "";
    }

    private static boolean contactsInARow(List<SheetRow> rows) {
        return rows.stream().limit(FIRST_ROWS).anyMatch(row -> {
            int contacts = 0;
            for (int c = 0; c < row.width(); c++) {
                contacts += CONTACT.matcher(PlainText.folded(row.text(c))).matches() ? 1 : 0;
            }
            return contacts > 1 && contacts * 2 >= row.filled();
        });
    }

    /** A title page: few rows of one or two texts, one of them a date or who issued it. */
    private static boolean isCover(List<SheetRow> rows) {
        return rows.size() <= MOST_ROWS_OF_A_COVER
                && rows.stream().allMatch(row -> row.filled() <= 2)
                && rows.stream().anyMatch(row -> {
                    for (int c = 0; c < row.width(); c++) {
                        if (COVER.matcher(PlainText.folded(row.text(c))).matches()) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /**
     * A table of contents: most of its rows name another sheet of the workbook, and it says hardly more of them.
     *
     * @param others names of the other sheets
     */
    static boolean isIndex(SheetInfo sheet, List<String> others, int knownColumns, List<SheetRow> below) {
        // 目录 may also be a list of items: only where it names sheets it is what it is called
        int fewest = CONTENTS.matcher(PlainText.folded(sheet.name())).matches() ? 1 : FEW_SHEETS;
        if (others.size() < fewest || knownColumns > FEW_COLUMNS || below.isEmpty()) {
            return false;
        }
        long naming = below.stream().filter(row -> names(row, others)).count();
        return naming >= fewest && naming * 10 >= below.size() * 6L;
    }

    /**
     * A list beside forms that hardly says more than how their items are called.
     *
     * @param forms names of the items that have forms of their own
     */
    static boolean listsForms(SheetResult sheet, Set<String> forms) {
        boolean list = sheet.items().stream().allMatch(item -> item.cells() == null);
        long known = sheet.columns().stream().filter(c -> c.key() != null).count();
        boolean codes =
                sheet.items().stream().anyMatch(item -> CODE_KEYS.stream().anyMatch(item.values()::containsKey));
        long named = sheet.items().stream()
                .filter(item -> forms.contains(PlainText.folded(item.text("TASK_NAME"))))
                .count();
        return list
                && forms.size() > 1
                && known <= FEW_COLUMNS
                && !codes
                && named > 1
                && named * 10 >= sheet.items().size() * 6L;
    }

    private static boolean names(SheetRow row, List<String> sheets) {
        for (int c = 0; c < row.width(); c++) {
            String text = PlainText.folded(row.text(c));
            for (String sheet : sheets) {
                String name = NUMBER_BEFORE.matcher(PlainText.folded(sheet)).replaceFirst("");
                boolean part = name.length() >= SHORTEST_NAME && (text.startsWith(name) || text.contains(sheet));
                if (part || (!text.isEmpty() && text.equals(PlainText.folded(sheet)))) {
                    return true;
                }
            }
        }
        return false;
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

    static SkippedSheet index(String sheet) {
        return new SkippedSheet(sheet, "instructions", "是其他工作表的目录，没有导入。");
    }

    private static SkippedSheet contacts(SheetInfo sheet) {
        return new SkippedSheet(sheet.name(), "instructions", "是联系人名单，没有导入。");
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

    /**
     * A sheet without a header: what it looks like.
     *
     * @param namesFields whether its rows begin with names of fields, which are explained behind
     */
    static SkippedSheet withoutHeader(SheetInfo sheet, List<SheetRow> rows, List<String> others, boolean namesFields) {
        if (rows.isEmpty()) {
            return empty(sheet);
        }
        if (INSTRUCTIONS.matcher(sheet.name()).matches() || isBlankForm(sheet, rows.subList(1, rows.size()))) {
            return instructions(sheet);
        }
        if (isIndex(sheet, others, 0, rows)) {
            return index(sheet.name());
        }
        if (isCover(rows)) {
            return instructions(sheet);
        }
        if (listsContacts(rows)) {
            return contacts(sheet);
        }
        if (namesFields && !isNamedCodeTable(sheet) && !sheet.hidden()) {
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
