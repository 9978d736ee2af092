package io.sitong.ui.items;

import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.item.ItemField;
import org.jspecify.annotations.Nullable;

/** One change in a line: when, who, what, from, to. */
final class AuditLine {

    private static final int SHOWN = 60;

    private AuditLine() {}

    static String of(AuditEntry entry, String when) {
        String field = entry.field();
        String label = field == null
                ? ""
                : ItemField.findByKey(field).map(ItemField::label).orElse(field);
        String change = field == null ? "" : "：" + shorten(entry.before()) + " → " + shorten(entry.after());
        return when + "　" + entry.account() + "　" + entry.action() + "　" + label + change;
    }

    private static String shorten(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "—";
        }
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
