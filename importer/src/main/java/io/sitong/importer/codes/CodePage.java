package io.sitong.importer.codes;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lists of codes on one page: tables 代码 | 名称 beside or below one another, also with the field before them, what
 * stands below a title, and options such as 1-即办件.
 */
final class CodePage {

    private static final Pattern CODES =
            Pattern.compile("(.{0,10}?)(自?编?代码|编码|自?编号|代号|码值?|取值|值|选项值|字典值|标识|序号|(?i:key|value|code|id))");
    private static final Pattern MEANINGS = Pattern.compile(
            "(代码|值|编码|取值|字典|选项)?(名称?|含义|涵义|意义|说明|中文|中文名称?|中文含义|解释|释义|对应.{0,4}|内容|标签|代表.{0,4}|表示.{0,4}|描述|选项|(?i:label|name|text|desc))");
    private static final Pattern FIELDS = Pattern.compile(
            "(所属|适用|对应|关联)?(字段|列|栏目?|项目|指标|数据项|字典|代码集|代码表?|类别|种类|分类|类型|表头)(名称?|类型|项|中文名)?|(字典|代码|编码)(名称?|类型|类别|种类|分类|项)");
    private static final int LONGEST_NAME = 20;
    private static final int FEWEST = 2;

    /** A table that is open: its columns, and the list that is being read. */
    private static final class Table {

        private final int code;
        private final int meaning;
        private final int field;
        private String name;
        private Map<String, String> labels = new LinkedHashMap<>();

        Table(int code, int meaning, int field, String name) {
            this.code = code;
            this.meaning = meaning;
            this.field = field;
            this.name = name;
        }

        boolean holds(int column) {
            return column == code || column == meaning || column == field;
        }
    }

    private final List<CodeList> lists = new ArrayList<>();
    private final Map<Integer, Table> options = new HashMap<>();
    private List<Table> open = new ArrayList<>();
    private @Nullable SheetRow before;

    private CodePage() {}

    static List<CodeList> lists(List<SheetRow> rows) {
        CodePage page = new CodePage();
        rows.forEach(page::row);
        page.open.forEach(page::close);
        page.options.values().forEach(page::close);
        return page.lists;
    }

    private void row(SheetRow row) {
        List<Table> begun = begun(row);
        for (Table table : begun) {
            open.stream().filter(old -> overlap(old, table)).forEach(this::close);
            open.removeIf(old -> overlap(old, table));
        }
        boolean taken = !begun.isEmpty();
        for (Table table : open) {
            taken |= read(table, row);
        }
        open.addAll(begun);
        if (!taken) {
            texts(row);
        }
        before = row;
    }

    private static boolean overlap(Table old, Table table) {
        return old.holds(table.code) || old.holds(table.meaning);
    }

    private void close(Table table) {
        if (table.labels.size() >= FEWEST) {
            lists.add(new CodeList(table.name, table.labels));
        }
        table.labels = new LinkedHashMap<>();
    }

    /** The tables whose names stand in a row, or the one that begins below a title without names. */
    private List<Table> begun(SheetRow row) {
        List<Table> begun = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            int column = c;
            if (isCodes(row, c) && begun.stream().noneMatch(table -> table.holds(column))) {
                boolean behind = isName(row, c + 1) && !isCodes(row, c + 1);
                boolean ahead = isName(row, c - 1) && begun.stream().noneMatch(table -> table.holds(column - 1));
                boolean field =
                        ahead && behind && FIELDS.matcher(folded(row, c - 1)).matches();
                if (behind) {
                    begun.add(new Table(c, c + 1, field ? c - 1 : -1, named(row, c, c + 1)));
                } else if (ahead) {
                    boolean fieldAhead = isName(row, c - 2)
                            && FIELDS.matcher(folded(row, c - 2)).matches();
                    begun.add(new Table(c, c - 1, fieldAhead ? c - 2 : -1, named(row, c, c - 1)));
                }
            }
        }
        if (begun.isEmpty()) {
            belowTitle(row, begun);
        }
        return begun;
    }

    /** 办件类型 above 1 | 即办件. */
    private void belowTitle(SheetRow row, List<Table> begun) {
        SheetRow title = before;
        if (title == null || title.filled() != 1 || row.filled() != 2) {
            return;
        }
        for (int c = 0; c + 1 < row.width(); c++) {
            int column = c;
            boolean known = open.stream().anyMatch(table -> table.holds(column));
            if (!known && isEntry(row, c, c + 1)) {
                Table table = new Table(c, c + 1, -1, text(title));
                begun.add(table);
                read(table, row);
            }
        }
    }

    private static boolean isCodes(SheetRow row, int column) {
        return CODES.matcher(folded(row, column)).matches();
    }

    private static boolean isName(SheetRow row, int column) {
        if (column < 0 || row.cell(column).isBlank() || row.cell(column).isNumber()) {
            return false;
        }
        String name = folded(row, column);
        return name.length() <= LONGEST_NAME && !CodeList.isCode(name);
    }

    /** What a table is called: by the name over its meanings, by that over its codes, or by its title. */
    private String named(SheetRow row, int code, int meaning) {
        String name = folded(row, meaning);
        Matcher codes = CODES.matcher(folded(row, code));
        String kind = codes.matches() ? codes.group(1) : "";
        if (!MEANINGS.matcher(name).matches()) {
            return name;
        }
        if (!kind.isEmpty()) {
            return kind;
        }
        SheetRow title = before;
        if (title == null || title.number() < row.number() - 2) {
            return "";
        }
        for (int c = Math.min(code, meaning); c >= 0; c--) {
            if (!title.cell(c).isBlank()) {
                return open.stream()
                                .anyMatch(table -> !table.labels.isEmpty()
                                        && table.holds(table.code)
                                        && isEntry(title, table.code, table.meaning))
                        ? ""
                        : folded(title, c);
            }
        }
        return "";
    }

    private static boolean isEntry(SheetRow row, int code, int meaning) {
        return CodeList.isCode(folded(row, code)) && CodeList.isLabel(folded(row, meaning));
    }

    /** Takes what a row says in the columns of a table. */
    private boolean read(Table table, SheetRow row) {
        String field = table.field < 0 ? "" : folded(row, table.field);
        if (!field.isEmpty() && !field.equals(table.name)) {
            close(table);
            table.name = field;
        }
        if (isEntry(row, table.code, table.meaning)) {
            table.labels.putIfAbsent(folded(row, table.code), folded(row, table.meaning));
            return true;
        }
        String title = folded(row, table.code) + folded(row, table.meaning);
        if (table.field < 0 && row.filled() == 1 && !title.isEmpty() && title.length() <= LONGEST_NAME) {
            // the next list below the same names
            close(table);
            table.name = title;
            return true;
        }
        return false;
    }

    /** Lines that explain codes, and columns of options. */
    private void texts(SheetRow row) {
        String last = "";
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c).strip();
            if (text.isEmpty() || row.cell(c).isNumber()) {
                continue;
            }
            var list = CodeSentence.of(last, text);
            var option = CodeSentence.item(text);
            if (list.isPresent()) {
                lists.add(list.get());
            } else if (option != null && options.containsKey(c)) {
                options.get(c).labels.putIfAbsent(option.getKey(), option.getValue());
            } else {
                Table begun = new Table(c, c, -1, PlainText.folded(text));
                Table old = options.put(c, begun);
                if (old != null) {
                    close(old);
                }
            }
            last = text;
        }
    }

    private static String folded(SheetRow row, int column) {
        return column < 0 ? "" : PlainText.folded(row.text(column));
    }

    private static String text(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                return PlainText.folded(row.text(c));
            }
        }
        return "";
    }
}
