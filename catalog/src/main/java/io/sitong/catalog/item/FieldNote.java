package io.sitong.catalog.item;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the field table.
 *
 * @param column name of the national column, empty where there is none
 * @param type as the table writes it, such as {@code string(1000)}, {@code text}, {@code code(2)}
 * @param required {@code Y}, {@code N}, {@code C} (on a condition) or a longer remark
 * @param condition values, or when the field is needed
 * @param appliesTo the kinds of items it is for, empty for all
 */
public record FieldNote(String column, String type, String required, String condition, String appliesTo) {

    private static final Pattern LENGTH = Pattern.compile("string\\((?:\\d+-)?(\\d+)\\)");

    /** How many characters the column holds; empty where it holds any text. */
    public OptionalInt length() {
        Matcher length = LENGTH.matcher(type);
        return length.find() ? OptionalInt.of(Integer.parseInt(length.group(1))) : OptionalInt.empty();
    }

    /** Whether the field must be there for an item of this type; conditions are for the rules to judge. */
    public boolean requiredFor(String taskType) {
        return required.startsWith("Y") && concerns(taskType);
    }

    /** Whether items of this type have the field at all. */
    public boolean concerns(String taskType) {
        return switch (appliesTo) {
            case "power items" -> !taskType.equals("20");
            case "general+public" -> general(taskType);
            case "general+public+check" -> general(taskType) || taskType.equals("03") || taskType.equals("06");
            case "type 02" -> taskType.equals("02");
            case "type 04" -> taskType.equals("04");
            default -> true;
        };
    }

    /** Everything but 处罚, 强制, 征收 and 检查. */
    private static boolean general(String taskType) {
        return switch (taskType) {
            case "02", "03", "04", "06" -> false;
            default -> true;
        };
    }
}
