package io.sitong.ui.items.edit;

import io.sitong.catalog.item.FieldNote;
import io.sitong.catalog.item.FieldTable;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a field means, and what the national field table says of it. */
final class FieldHelp {

    private FieldHelp() {}

    static String meaning(ItemField field) {
        return Messages.get("fields." + field.name());
    }

    static String meaning(GroupField column) {
        return Messages.get("fields." + column.name());
    }

    /** National column, kind and length, whether it is required; empty for fields the table does not have. */
    static String note(ItemField field, String taskType) {
        return note(FieldTable.find(field), taskType);
    }

    static String note(GroupField column) {
        return note(FieldTable.find(column), "");
    }

    private static String note(Optional<FieldNote> found, String taskType) {
        FieldNote note = found.orElse(null);
        if (note == null) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!note.column().isEmpty()) {
            parts.add(Messages.get("items.help.column", note.column()));
        }
        note.length().ifPresent(length -> parts.add(Messages.get("items.help.length", length)));
        if (note.requiredFor(taskType)) {
            parts.add(Messages.get("items.help.required"));
        } else if (note.required().startsWith("C")) {
            parts.add(Messages.get("items.help.conditional"));
        }
        return String.join(Messages.get("items.help.between"), parts);
    }
}
