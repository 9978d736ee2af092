package io.sitong.importer.paste;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.values.PastedCells;
import io.sitong.importer.values.PlainText;
import io.sitong.rules.compare.BasisParser;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns a pasted text into rows of a repeat group: a table by its heading or by the order of the columns, a list by its
 * lines or numbers, citations by their laws. What does not fit its column stays as it was pasted, for the form to mark.
 */
public final class PastedRows {

    private static final Pattern LIST_NUMBER =
            Pattern.compile("^\\s*(?:[0-9]{1,2}[.、．)）]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)\\s*(?=[《【])");

    private final ItemGroup group;
    private final List<GroupField> columns;

    private PastedRows(ItemGroup group) {
        this.group = group;
        this.columns = GroupField.of(group).stream()
                .filter(c -> c != GroupField.LAW_RAW)
                .toList();
    }

    /** The rows of a text; none where nothing is written. */
    public static List<GroupRow> of(ItemGroup group, String text) {
        return new PastedRows(group).read(PastedTable.of(text), text);
    }

    /** One row from its cells, in the order of the columns of the group; a limit and its unit are one cell. */
    public static GroupRow row(ItemGroup group, List<String> cells) {
        PastedRows rows = new PastedRows(group);
        return rows.row(cells, rows.order());
    }

    private List<@Nullable GroupField> order() {
        List<@Nullable GroupField> order = new ArrayList<>();
        for (GroupField column : columns) {
            if (!unit(column)) {
                order.add(column);
            }
        }
        return order;
    }

    private List<GroupRow> read(List<List<String>> table, String text) {
        List<List<String>> cells = withoutSerials(table);
        if (cells.isEmpty()) {
            return List.of();
        }
        if (cells.stream().allMatch(row -> row.size() == 1)) {
            return list(cells, text);
        }
        List<@Nullable GroupField> order = heading(cells.getFirst());
        boolean headed = !order.isEmpty();
        if (!headed) {
            order.addAll(order());
        }
        List<GroupRow> rows = new ArrayList<>();
        for (List<String> row : headed ? cells.subList(1, cells.size()) : cells) {
            GroupRow read = row(row, order);
            if (!read.isEmpty()) {
                rows.add(read);
            }
        }
        return rows;
    }

    /** A first column that counts 1, 2, 3 is no content. */
    private static List<List<String>> withoutSerials(List<List<String>> table) {
        boolean headed = !table.isEmpty() && serialHeading(table.getFirst());
        int counted = 0;
        for (List<String> row : headed ? table.subList(1, table.size()) : table) {
            String first = row.getFirst();
            boolean blank = first.isEmpty();
            if (row.size() < 2 || !(blank || first.replace(".", "").equals(Integer.toString(counted + 1)))) {
                return table;
            }
            counted += blank ? 0 : 1;
        }
        return counted == 0
                ? table
                : table.stream()
                        .map(row -> row.size() > 1 ? row.subList(1, row.size()) : row)
                        .toList();
    }

    private static boolean serialHeading(List<String> row) {
        String first = PlainText.folded(row.getFirst());
        return first.equals("序号") || first.equals("编号") || first.equals("No");
    }

    /** The columns a heading names; empty where the first row is no heading. */
    private List<@Nullable GroupField> heading(List<String> row) {
        List<@Nullable GroupField> order = new ArrayList<>();
        int known = 0;
        int written = 0;
        for (String cell : row) {
            GroupField column =
                    GroupNames.find(group, cell).filter(columns::contains).orElse(null);
            order.add(column);
            known += column == null ? 0 : 1;
            written += cell.isEmpty() ? 0 : 1;
        }
        return known > 0 && known * 2 >= written ? order : new ArrayList<>();
    }

    /** Whether a column holds the unit of the limit beside it. */
    public static boolean unit(GroupField column) {
        return column == GroupField.STEP_LIMIT_UNIT || column == GroupField.SPECIAL_LIMIT_UNIT;
    }

    private GroupRow row(List<String> cells, List<@Nullable GroupField> order) {
        Map<GroupField, String> row = new EnumMap<>(GroupField.class);
        for (int i = 0; i < Math.min(cells.size(), order.size()); i++) {
            GroupField column = order.get(i);
            if (column != null) {
                put(row, column, cells.get(i));
            }
        }
        return new GroupRow(group, row);
    }

    private static void put(Map<GroupField, String> row, GroupField column, String text) {
        CodeTable table = column.table().orElse(null);
        if (table != null) {
            row.put(column, PastedCells.code(table, text).orElse(text));
            return;
        }
        switch (column) {
            case STEP_LIMIT -> limit(row, column, GroupField.STEP_LIMIT_UNIT, text);
            case SPECIAL_LIMIT -> limit(row, column, GroupField.SPECIAL_LIMIT_UNIT, text);
            case PAGE_NUM -> row.put(column, copies(text));
            case LAW_NAME -> row.put(column, withoutTitleMarks(PastedCells.line(text)));
            default -> row.put(column, column.type() == FieldType.LONG_TEXT ? text : PastedCells.line(text));
        }
    }

    private static void limit(Map<GroupField, String> row, GroupField amount, GroupField unit, String text) {
        PastedCells.Limit limit = PastedCells.limit(text).orElse(null);
        if (limit == null) {
            row.put(amount, text);
            return;
        }
        row.put(amount, Integer.toString(limit.amount()));
        String named = limit.unit();
        if (named != null) {
            row.put(unit, named);
        }
    }

    private static String copies(String text) {
        String digits = PlainText.folded(text).replaceAll("[份张套件页]$", "");
        return digits.matches("[0-9]{1,3}") ? digits : text;
    }

    private static String withoutTitleMarks(String text) {
        return text.startsWith("《") && text.indexOf('》') == text.length() - 1
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /** One column: citations are taken apart, questions and answers follow each other, else each part is a row. */
    private List<GroupRow> list(List<List<String>> cells, String text) {
        List<String> lines = cells.stream().map(List::getFirst).toList();
        if (group == ItemGroup.BY_LAW) {
            return bases(lines);
        }
        if (group == ItemGroup.FAQS) {
            return questions(lines);
        }
        List<GroupRow> rows = new ArrayList<>();
        for (String part : lines.size() == 1 ? PastedCells.parts(lines.getFirst()) : numberless(lines)) {
            Map<GroupField, String> row = new EnumMap<>(GroupField.class);
            put(row, GroupField.leading(group), part);
            GroupRow read = new GroupRow(group, row);
            if (!read.isEmpty()
                    && !GroupNames.heading(part)
                            .equals(GroupNames.heading(GroupField.leading(group).label()))) {
                rows.add(read);
            }
        }
        return rows;
    }

    /** Lines that count 1, 2, 3 lose their numbers; others are rows as they are. */
    private static List<String> numberless(List<String> lines) {
        List<String> parts = PastedCells.parts(String.join("\n", lines));
        return parts.isEmpty() ? lines : parts;
    }

    /** The wording of a citation is kept, without the number it had in the list. */
    private static List<GroupRow> bases(List<String> lines) {
        String text = lines.stream().map(PastedRows::withoutNumber).collect(Collectors.joining("\n"));
        Item cited = Item.builder().bases(BasisParser.parse(text)).build();
        return GroupRow.of(cited, ItemGroup.BY_LAW);
    }

    private static String withoutNumber(String line) {
        return LIST_NUMBER.matcher(line).replaceFirst("");
    }

    private static List<GroupRow> questions(List<String> lines) {
        List<GroupRow> rows = new ArrayList<>();
        String question = "";
        List<String> answer = new ArrayList<>();
        for (String line : lines) {
            String plain = line.replaceFirst("^(?:[0-9]{1,2}[.、．]|问题?[0-9]*[:：]|Q[0-9]*[:：])\\s*", "");
            boolean asks = !plain.equals(line) || plain.endsWith("？") || plain.endsWith("?");
            if (asks && !line.startsWith("答")) {
                add(rows, question, answer);
                question = plain;
                answer.clear();
            } else {
                answer.add(line.replaceFirst("^(?:答案?[:：]|A[0-9]*[:：])\\s*", ""));
            }
        }
        add(rows, question, answer);
        return rows;
    }

    private static void add(List<GroupRow> rows, String question, List<String> answer) {
        GroupRow row = new GroupRow(
                ItemGroup.FAQS, Map.of(GroupField.QUESTION, question, GroupField.ANSWER, String.join("\n", answer)));
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }
}
