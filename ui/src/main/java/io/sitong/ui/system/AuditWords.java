package io.sitong.ui.system;

import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.ui.texts.Messages;

/** The words of the audit trail; what has no word yet is shown as it is written. */
final class AuditWords {

    private AuditWords() {}

    static String deed(AuditEntry entry) {
        return Messages.orElse("system.audit.deed." + entry.action(), entry.action());
    }

    static String thing(AuditEntry entry) {
        return Messages.orElse("system.audit.entity." + entry.entity(), entry.entity()) + " " + entry.entityId();
    }

    static String field(AuditEntry entry) {
        String name = entry.field();
        if (name == null) {
            return "";
        }
        for (ItemField known : ItemField.values()) {
            if (known.name().equals(name)) {
                return known.label();
            }
        }
        for (ItemGroup known : ItemGroup.values()) {
            if (known.name().equals(name)) {
                return known.label();
            }
        }
        return Messages.orElse("system.audit.field." + name, name);
    }
}
