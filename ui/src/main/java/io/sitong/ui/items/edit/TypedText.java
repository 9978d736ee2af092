package io.sitong.ui.items.edit;

import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.values.PastedCells;
import io.sitong.importer.values.PlainText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was meant by what was typed or pasted into a field: without invisible characters, bullets and stray blanks; codes
 * and numbers in one width; dates in one form.
 */
final class TypedText {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    private TypedText() {}

    static String clean(ItemField field, String typed) {
        return clean(field.type(), typed);
    }

    static String clean(GroupField column, String typed) {
        return clean(column.type(), typed);
    }

    private static String clean(FieldType type, String typed) {
        return switch (type) {
            case LONG_TEXT -> PastedCells.lines(typed);
            case TEXT -> PastedCells.line(typed);
            case CODE -> PlainText.folded(typed).toUpperCase(Locale.ROOT);
            case INTEGER, URL -> PlainText.folded(typed);
            case DATE -> date(PlainText.folded(typed));
            case CHOICE, CHOICES, YES_NO -> typed.strip();
        };
    }

    private static String date(String text) {
        Matcher written = DATE.matcher(text);
        if (!written.matches()) {
            written = EIGHT_DIGITS.matcher(text);
        }
        return written.matches()
                ? written.group(1) + "-" + twoDigits(written.group(2)) + "-" + twoDigits(written.group(3))
                : text;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
