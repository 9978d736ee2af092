package io.sitong.ui.system;

import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the audit trail; what has no word yet is shown as it is written. */
final class AuditWords {

    /** The fields whose values are constants, with their types. */
    private static final Map<String, String> CONSTANTS = Map.of(
            "answer", "ClaimAnswer",
            "relation", "Relation",
            "judged", "Relation",
            "polarity", "Polarity",
            "role", "Role",
            "lawState", "LawState");

    /** Whose states they are, by the thing. */
    private static final Map<String, String> STATES = Map.of(
            "correspondence", "MatchState",
            "standard_item", "StandardState",
            "implementation", "ImplementationState",
            "proposal", "ProposalState",
            "import_batch", "BatchState",
            "sent_file", "SentFileState");

    private AuditWords() {}

    static String deed(AuditEntry entry) {
        return Messages.orElse("system.audit.deed." + entry.action(), entry.action());
    }

    static String thing(AuditEntry entry) {
        return Messages.orElse("system.audit.entity." + entry.entity(), entry.entity()) + " " + entry.entityId();
    }

    /** Where the thing can be looked at; not everything has a place of its own, and it may be gone. */
    static Optional<Link> link(AuditEntry entry) {
        long id = entry.entityId();
        return switch (entry.entity()) {
            case "implementation" -> Optional.of(Links.localItem(id));
            case "standard_item" -> Optional.of(Links.item(id));
            case "import_batch" -> Optional.of(Links.imports(id));
            case "sent_file" -> Optional.of(Links.sentFile(id));
            case "law" -> Optional.of(Links.law(id));
            case "national_list" -> Optional.of(Links.list(id));
            case "acceptance_sample" -> Optional.of(Links.acceptance(id));
            default -> Optional.empty();
        };
    }

    /** A value as people read it: constants by their name, a look through the trail by its result. */
    static @Nullable String value(AuditEntry entry, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (entry.action().equals("check")) {
            return value.replace("HOLDS", Messages.get("system.audit.check.fine"));
        }
        String field = entry.field();
        String type = field == null ? null : field.equals("state") ? STATES.get(entry.entity()) : CONSTANTS.get(field);
        return type == null ? value : Messages.orElse("terms." + type + "." + value, value);
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
