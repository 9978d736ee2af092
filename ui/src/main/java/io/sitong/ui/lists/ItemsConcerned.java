package io.sitong.ui.lists;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Succession;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.lineup.Verdict;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The standard items a new version of a list touches, each with why; their guides print the entries they serve. */
final class ItemsConcerned {

    private final StandardItems standards;
    private final Map<Long, List<String>> why = new TreeMap<>();

    ItemsConcerned(StandardItems standards) {
        this.standards = standards;
    }

    List<Rehearsal.ItemEffect> of(Succession succession, List<Rehearsal.Lined> lined) {
        Map<Long, EntryChange> byEntry = new HashMap<>();
        for (EntryChange change : succession.comparison().changes()) {
            ListEntry before = change.before();
            ListEntry after = change.after();
            if (before != null) {
                byEntry.put(before.id(), change);
            }
            if (after != null) {
                byEntry.put(after.id(), change);
            }
        }
        succession.left().forEach(c -> left(c, byEntry.get(c.entryId())));
        succession.reopened().forEach(c -> changed(c, byEntry.get(c.entryId())));
        succession.carried().forEach(c -> changed(c, byEntry.get(c.entryId())));
        succession.replayed().forEach(c -> note(c, Messages.get("lists.why.added", name(byEntry.get(c.entryId())))));
        for (Rehearsal.Lined each : lined) {
            Long standardId = each.standardId();
            if (each.verdict() == Verdict.ACCEPTED && standardId != null) {
                add(standardId, Messages.get("lists.why.added", each.entry().name()));
            }
        }
        return effects();
    }

    private List<Rehearsal.ItemEffect> effects() {
        Map<Long, StandardItem> known = standards.findAll(why.keySet());
        List<Rehearsal.ItemEffect> effects = new ArrayList<>();
        why.forEach((id, reasons) -> {
            StandardItem standard = known.get(id);
            if (standard != null) {
                effects.add(new Rehearsal.ItemEffect(
                        id,
                        standard.item().name(),
                        standard.item().text(ItemField.CATALOG_CODE),
                        reasons,
                        standard.snapshot() > 0));
            }
        });
        return effects;
    }

    private void left(Correspondence c, @Nullable EntryChange change) {
        if (change != null && change.kind() == EntryChange.Kind.REMOVED) {
            note(c, Messages.get("lists.why.removed", name(change)));
        }
    }

    private void changed(Correspondence c, @Nullable EntryChange change) {
        if (change == null || change.kind() == EntryChange.Kind.SAME) {
            return;
        }
        if (change.details().contains(EntryChange.Detail.NAME)) {
            note(
                    c,
                    Messages.get(
                            "lists.why.renamed",
                            Objects.requireNonNull(change.before()).name(),
                            Objects.requireNonNull(change.after()).name()));
            return;
        }
        for (EntryChange.Detail detail : change.details()) {
            if (detail != EntryChange.Detail.CONFIRMATION) {
                note(c, Messages.get("lists.why.changed", Messages.term(detail), name(change)));
            }
        }
    }

    private void note(Correspondence c, String reason) {
        Long standardId = c.standardId();
        boolean counts = c.polarity() == Polarity.IS
                && (c.state() == MatchState.ACCEPTED
                        || c.state() == MatchState.MAPPED
                        || c.state() == MatchState.IN_REVIEW);
        if (standardId != null && counts) {
            add(standardId, reason);
        }
    }

    private void add(long standardId, String reason) {
        List<String> reasons = why.computeIfAbsent(standardId, id -> new ArrayList<>());
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    private static String name(@Nullable EntryChange change) {
        if (change == null) {
            return "";
        }
        ListEntry after = change.after();
        return after != null
                ? after.name()
                : Objects.requireNonNull(change.before()).name();
    }
}
