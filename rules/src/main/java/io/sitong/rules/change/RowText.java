package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of repeat groups as people read them. */
public final class RowText {

    private RowText() {}

    /** A row in one line: its title, then what else it says, with names of the columns that do not speak for themselves. */
    public static String line(GroupRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(title(row));
        for (GroupField column : GroupField.of(row.group())) {
            String text = cell(row, column);
            if (!text.isEmpty() && column != GroupField.leading(row.group()) && !inTitle(column)) {
                parts.add(column.label() + "：" + text);
            }
        }
        parts.removeIf(String::isEmpty);
        return String.join("；", parts);
    }

    /** What the row is called, a basis with its place. */
    public static String title(GroupRow row) {
        String law = row.text(GroupField.LAW_NAME);
        return law.isEmpty() ? row.title() : "《" + law + "》" + row.text(GroupField.ARTICLE);
    }

    private static boolean inTitle(GroupField column) {
        return switch (column) {
            case ARTICLE, LAW_RAW, STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> true;
            default -> false;
        };
    }

    /** One cell as people read it; a number of days with its unit. */
    public static String cell(GroupRow row, GroupField column) {
        String text = column.display(row.text(column));
        return switch (column) {
            case STEP_LIMIT -> text + row.text(GroupField.STEP_LIMIT_UNIT);
            case SPECIAL_LIMIT -> text + row.text(GroupField.SPECIAL_LIMIT_UNIT);
            default -> text;
        };
    }

    /** A whole group, numbered, a row on each line. */
    public static String lines(List<GroupRow> rows) {
        if (rows.size() == 1) {
            return line(rows.getFirst());
        }
        List<String> numbered = new ArrayList<>();
        for (GroupRow row : rows) {
            numbered.add((numbered.size() + 1) + ". " + line(row));
        }
        return numbered.stream().collect(Collectors.joining("\n"));
    }
}
