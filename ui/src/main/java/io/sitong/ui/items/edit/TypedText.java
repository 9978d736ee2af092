package io.sitong.ui.items.edit;

import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.values.PastedCells;
import io.sitong.importer.values.PlainText;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What was meant by what was typed or pasted into a field: without invisible characters, bullets and stray blanks; codes
 * and numbers in one width; dates in one form.
 */
final class TypedText {

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
            case DATE -> PastedCells.day(typed).map(LocalDate::toString).orElseGet(() -> PlainText.folded(typed));
            case CHOICE, CHOICES, YES_NO -> typed.strip();
        };
    }
}
