package io.sitong.importer.exported;

import io.sitong.catalog.draft.DraftCheck;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.SpecialStep;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.importer.paste.PastedRows;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A repeat group in one cell: {@code 1、一楼大厅｜0471-1234567｜工作日}, a numbered line a row, its columns in the order of the
 * field table. A line that says only the beginning of a row leaves the rest of the row with the same name as it is.
 */
public final class GroupCell {

    private static final char STROKE = '｜';
    private static final Pattern STROKES = Pattern.compile("[｜|]");
    private static final Pattern NUMBER = Pattern.compile("^\\s*[0-9]{1,3}[、.．]\\s*");

    private static final Map<String, ItemGroup> GROUPS = groups();

    private GroupCell() {}

    private static Map<String, ItemGroup> groups() {
        Map<String, ItemGroup> groups = new LinkedHashMap<>();
        for (ItemGroup group : List.of(
                ItemGroup.SPECIAL_STEPS,
                ItemGroup.PLACES,
                ItemGroup.CHANNELS,
                ItemGroup.RESULTS,
                ItemGroup.FAQS,
                ItemGroup.SITUATIONS)) {
            groups.put(group.name(), group);
        }
        return groups;
    }

    /** The group whose rows stand so in the column of a key; the others have columns or lists of their own. */
    public static Optional<ItemGroup> of(String key) {
        return Optional.ofNullable(GROUPS.get(key));
    }

    /** How a line is to be written: the names of the columns. */
    public static String form(ItemGroup group) {
        return String.join("｜", columns(group).stream().map(GroupField::label).toList());
    }

    private static List<GroupField> columns(ItemGroup group) {
        return GroupField.of(group).stream()
                .filter(column -> !PastedRows.unit(column))
                .toList();
    }

    /** What the cell says of an item. */
    public static String text(Item item, ItemGroup group) {
        List<String> lines = new ArrayList<>();
        for (GroupRow row : GroupRow.of(item, group)) {
            lines.add((lines.size() + 1) + "、" + line(row));
        }
        return String.join("\n", lines);
    }

    /** A row in one line. */
    public static String line(GroupRow row) {
        StringBuilder line = new StringBuilder();
        columns(row.group()).forEach(column -> line.append(flat(row, column)).append(STROKE));
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == STROKE) {
            end--;
        }
        return line.substring(0, end);
    }

    /** On one line and without strokes, a limit with its unit, a code as its label. */
    private static String flat(GroupRow row, GroupField column) {
        String text = column == GroupField.SPECIAL_LIMIT ? limit(row) : column.display(row.text(column));
        return STROKES.matcher(text.replaceAll("\\s*\\R\\s*", " "))
                .replaceAll("／")
                .strip();
    }

    private static String limit(GroupRow row) {
        TimeLimit limit = row.record() instanceof SpecialStep step ? step.limit() : null;
        return limit == null
                ? row.text(GroupField.SPECIAL_LIMIT) + row.text(GroupField.SPECIAL_LIMIT_UNIT)
                : limit.text();
    }

    /** The rows a cell says. */
    public static List<GroupRow> rows(ItemGroup group, String text) {
        List<String> lines = new ArrayList<>();
        boolean numbered = text.lines().anyMatch(line -> NUMBER.matcher(line).find());
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            if (numbered && !lines.isEmpty() && !NUMBER.matcher(line).find()) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line.strip());
            } else {
                lines.add(numbered ? NUMBER.matcher(line).replaceFirst("") : line.strip());
            }
        }
        List<GroupRow> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = new ArrayList<>();
            STROKES.splitAsStream(line).map(String::strip).forEach(cells::add);
            GroupRow row = PastedRows.row(group, cells);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether every row is as its columns demand. */
    public static boolean fits(List<GroupRow> rows) {
        return rows.stream().allMatch(row -> DraftCheck.of(row).isEmpty());
    }

    /** The rows of a group from now on: those that were read, and of each what the cell did not say. */
    public static List<?> merged(ItemGroup group, Item stored, Item read) {
        Map<String, GroupRow> known = new HashMap<>();
        GroupField leading = GroupField.leading(group);
        GroupRow.of(stored, group).forEach(row -> known.putIfAbsent(flat(row, leading), row));
        List<GroupRow> rows = new ArrayList<>();
        for (GroupRow said : GroupRow.of(read, group)) {
            GroupRow before = known.get(flat(said, leading));
            rows.add(before == null ? said : filled(said, before));
        }
        return ItemDraft.of(stored).with(group, rows).item(stored).group(group);
    }

    private static GroupRow filled(GroupRow said, GroupRow stored) {
        Map<GroupField, String> cells = new EnumMap<>(GroupField.class);
        cells.putAll(stored.cells());
        said.cells().forEach((column, text) -> {
            if (!flat(said, column).equals(flat(stored, column))) {
                cells.put(column, text);
            }
        });
        return new GroupRow(said.group(), cells);
    }
}
