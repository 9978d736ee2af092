package io.sitong.catalog.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Two versions of a list, entry by entry: the new ones in their order, then those that are gone.
 *
 * <p>Entries are the same when their names are, however spaced and in whatever width; where a list has a name twice, the
 * department tells which. Others are the same only where a person said so.
 */
public record ListComparison(List<EntryChange> changes) {

    public ListComparison {
        changes = List.copyOf(changes);
    }

    /** @param renamed new entry → old entry, as a person said; entries it does not know are left out */
    public static ListComparison of(List<ListEntry> before, List<ListEntry> after, Map<Long, Long> renamed) {
        Map<Long, ListEntry> left = new HashMap<>();
        before.forEach(entry -> left.put(entry.id(), entry));
        Map<Long, ListEntry> pairs = new HashMap<>();
        Set<Long> said = new HashSet<>();
        pair(before, after, left, pairs, entry -> key(entry.name()) + '\n' + key(entry.leadDepartment()));
        pair(before, after, left, pairs, entry -> key(entry.name()));
        for (ListEntry entry : after) {
            Long old = renamed.get(entry.id());
            if (old != null && !pairs.containsKey(entry.id()) && left.containsKey(old)) {
                pairs.put(entry.id(), left.remove(old));
                said.add(entry.id());
            }
        }
        List<EntryChange> changes = new ArrayList<>();
        for (ListEntry entry : after) {
            ListEntry old = pairs.get(entry.id());
            changes.add(
                    old == null ? EntryChange.added(entry) : EntryChange.kept(old, entry, said.contains(entry.id())));
        }
        before.stream()
                .filter(entry -> left.containsKey(entry.id()))
                .forEach(entry -> changes.add(EntryChange.removed(entry)));
        return new ListComparison(changes);
    }

    private static void pair(
            List<ListEntry> before,
            List<ListEntry> after,
            Map<Long, ListEntry> left,
            Map<Long, ListEntry> pairs,
            Function<ListEntry, String> key) {
        Map<String, ListEntry> open = new HashMap<>();
        for (ListEntry entry : before) {
            if (left.containsKey(entry.id())) {
                open.putIfAbsent(key.apply(entry), entry);
            }
        }
        for (ListEntry entry : after) {
            if (!pairs.containsKey(entry.id())) {
                ListEntry old = open.remove(key.apply(entry));
                if (old != null) {
                    pairs.put(entry.id(), old);
                    left.remove(old.id());
                }
            }
        }
    }

    /** Width and blanks do not make another entry. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    public List<EntryChange> of(EntryChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The old entry a new one goes on from. */
    public Optional<ListEntry> before(long newEntryId) {
        for (EntryChange change : changes) {
            ListEntry after = change.after();
            if (after != null && after.id() == newEntryId) {
                return Optional.ofNullable(change.before());
            }
        }
        return Optional.empty();
    }
}
