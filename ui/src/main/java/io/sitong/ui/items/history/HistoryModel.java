package io.sitong.ui.items.history;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.audit.AuditedRows;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.StandardState;
import io.sitong.rules.change.ChangedRow;
import io.sitong.rules.change.ItemChanges;
import io.sitong.rules.change.RowText;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the trail of one thing and puts the entries of one deed together, newest first. */
final class HistoryModel {

    /** Entries, not deeds: one deed may change many fields. */
    private static final int STEP = 200;

    private final AuditTrail audit;
    private final Viewer viewer;
    private final String entity;
    private final long id;
    private int wanted = STEP;
    private boolean more;

    HistoryModel(AuditTrail audit, Viewer viewer, String entity, long id) {
        this.audit = audit;
        this.viewer = viewer;
        this.entity = entity;
        this.id = id;
    }

    /** The deeds known so far. */
    List<Deed> deeds() {
        List<AuditEntry> entries = audit.of(viewer, entity, id, wanted + 1);
        more = entries.size() > wanted;
        List<Deed> deeds = new ArrayList<>();
        List<AuditEntry> one = new ArrayList<>();
        for (AuditEntry entry : more ? entries.subList(0, wanted) : entries) {
            if (!one.isEmpty() && !sameDeed(one.getLast(), entry)) {
                deeds.add(deed(one));
                one.clear();
            }
            one.add(entry);
        }
        if (!one.isEmpty()) {
            deeds.add(deed(one));
        }
        return deeds;
    }

    boolean hasMore() {
        return more;
    }

    void readMore() {
        wanted += STEP;
    }

    private static boolean sameDeed(AuditEntry one, AuditEntry other) {
        return one.at().equals(other.at())
                && one.account().equals(other.account())
                && one.action().equals(other.action())
                && Objects.equals(one.batchId(), other.batchId());
    }

    private static Deed deed(List<AuditEntry> newestFirst) {
        AuditEntry first = newestFirst.getLast();
        List<Deed.Change> changes = new ArrayList<>();
        String detail = "";
        for (AuditEntry entry : newestFirst.reversed()) {
            String field = entry.field();
            if (field != null) {
                changes.add(change(field, entry));
            } else if (entry.after() != null) {
                detail = entry.after();
            }
        }
        return new Deed(first.at(), first.account(), first.action(), words(first, detail), first.batchId(), changes);
    }

    /** The trail writes the number of a published version before the author's words. */
    private static String words(AuditEntry entry, String detail) {
        if (!entry.action().equals("publish")) {
            return detail;
        }
        String[] parts = detail.split(" ", 2);
        return parts[0].matches("[0-9]+")
                ? Messages.get("items.history.version", parts[0], parts.length > 1 ? parts[1] : "")
                        .strip()
                : detail;
    }

    private static Deed.Change change(String field, AuditEntry entry) {
        ItemGroup group = Arrays.stream(ItemGroup.values())
                .filter(g -> g.name().equals(field))
                .findFirst()
                .orElse(null);
        if (group != null) {
            var before = AuditedRows.read(group, entry.before());
            var after = AuditedRows.read(group, entry.after());
            List<ChangedRow> rows = ItemChanges.rows(before, after);
            return new Deed.Change(group.label(), RowText.lines(before), RowText.lines(after), rows);
        }
        ItemField single = ItemField.findByKey(field).orElse(null);
        if (single != null) {
            return new Deed.Change(
                    single.label(), shown(single, entry.before()), shown(single, entry.after()), List.of());
        }
        return new Deed.Change(
                Messages.orElse("items.history.field." + field, field),
                state(field, entry.before()),
                state(field, entry.after()),
                List.of());
    }

    private static String shown(ItemField field, @Nullable String value) {
        return value == null ? "" : field.display(value);
    }

    private static String state(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (field.equals("state")) {
            for (StandardState state : StandardState.values()) {
                if (state.name().equals(value)) {
                    return Messages.term(state);
                }
            }
            for (ImplementationState state : ImplementationState.values()) {
                if (state.name().equals(value)) {
                    return Messages.term(state);
                }
            }
        }
        return value;
    }
}
