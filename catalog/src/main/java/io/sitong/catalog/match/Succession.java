package io.sitong.catalog.match;

import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListComparison;
import io.sitong.catalog.list.ListEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on the entries of a new list before anybody looks at them: by the version before, and by the other
 * lists in force where they have the same entries. The rehearsal shows it, the adoption does it.
 *
 * @param carried decisions of the version before that go on unchanged, under the numbers of the new entries
 * @param reopened decisions that need a second look because the entry changed in what matters
 * @param replayed decisions of other lists on entries of the same name
 * @param left decisions of the version before that go on nowhere: their entry is gone, or the machine decides anew
 */
public record Succession(
        ListComparison comparison,
        List<Correspondence> carried,
        List<Correspondence> reopened,
        List<Correspondence> replayed,
        List<Correspondence> left) {

    /**
     * A list with what was decided on it.
     *
     * @param inDoubleReview entries that two people are deciding: what another list says does not go past them
     */
    public record Source(List<ListEntry> entries, Map<Long, List<Correspondence>> decisions, Set<Long> inDoubleReview) {

        public static Source empty() {
            return new Source(List.of(), Map.of(), Set.of());
        }
    }

    /** Everything that will be decided, by entry. */
    public Map<Long, List<Correspondence>> byEntry() {
        Map<Long, List<Correspondence>> byEntry = new HashMap<>();
        Stream.of(carried, reopened, replayed)
                .flatMap(List::stream)
                .forEach(c -> byEntry.computeIfAbsent(c.entryId(), id -> new ArrayList<>())
                        .add(c));
        return byEntry;
    }

    /**
     * @param before the version before, empty for a new series
     * @param renamed new entry → old entry, as a person said
     * @param others other lists in force, first asked first
     */
    public static Succession of(
            List<ListEntry> entries, Source before, Map<Long, Long> renamed, List<Source> others, Instant now) {
        ListComparison comparison = ListComparison.of(before.entries(), entries, renamed);
        List<Correspondence> carried = new ArrayList<>();
        List<Correspondence> reopened = new ArrayList<>();
        List<Correspondence> left = new ArrayList<>();
        for (EntryChange change : comparison.changes()) {
            ListEntry old = change.before();
            ListEntry entry = change.after();
            for (Correspondence decided :
                    old == null ? List.<Correspondence>of() : before.decisions().getOrDefault(old.id(), List.of())) {
                boolean machine = Correspondence.MACHINE.equals(decided.author());
                if (entry == null || change.reopens() && machine) {
                    left.add(decided);
                } else if (change.reopens()) {
                    reopened.add(open(decided, change, entry.id(), now));
                } else {
                    carried.add(of(decided, entry.id()));
                }
            }
        }
        Set<Long> taken = new HashSet<>();
        Stream.concat(carried.stream(), reopened.stream()).forEach(c -> taken.add(c.entryId()));
        for (EntryChange change : comparison.changes()) {
            ListEntry old = change.before();
            ListEntry entry = change.after();
            if (old != null && entry != null && before.inDoubleReview().contains(old.id())) {
                taken.add(entry.id());
            }
        }
        return new Succession(comparison, carried, reopened, replayed(entries, taken, others), left);
    }

    private static List<Correspondence> replayed(List<ListEntry> entries, Set<Long> taken, List<Source> others) {
        Set<Long> decided = new HashSet<>(taken);
        List<Correspondence> replayed = new ArrayList<>();
        for (Source other : others) {
            List<ListEntry> open =
                    entries.stream().filter(e -> !decided.contains(e.id())).toList();
            for (EntryChange change :
                    ListComparison.of(other.entries(), open, Map.of()).changes()) {
                ListEntry old = change.before();
                ListEntry entry = change.after();
                if (old != null && entry != null && !change.reopens()) {
                    for (Correspondence known : other.decisions().getOrDefault(old.id(), List.of())) {
                        replayed.add(of(known, entry.id()));
                        decided.add(entry.id());
                    }
                }
            }
        }
        return replayed;
    }

    private static Correspondence of(Correspondence c, long entryId) {
        return new Correspondence(
                0,
                1,
                entryId,
                c.standardId(),
                c.relation(),
                c.polarity(),
                c.state(),
                c.score(),
                c.reasons(),
                c.comment(),
                c.author(),
                c.authorId(),
                c.reviewer(),
                c.reviewerId(),
                c.changedAt());
    }

    /** What two people agreed on goes back to the second; what one said stays as it was. The comment says why. */
    private static Correspondence open(Correspondence c, EntryChange change, long entryId, Instant now) {
        boolean agreed = c.state() == MatchState.ACCEPTED;
        return new Correspondence(
                0,
                1,
                entryId,
                c.standardId(),
                c.relation(),
                c.polarity(),
                agreed ? MatchState.IN_REVIEW : c.state(),
                c.score(),
                c.reasons(),
                note(c.comment(), change),
                c.author(),
                c.authorId(),
                agreed ? null : c.reviewer(),
                agreed ? null : c.reviewerId(),
                now);
    }

    private static String note(@Nullable String comment, EntryChange change) {
        ListEntry before = Objects.requireNonNull(change.before());
        ListEntry after = Objects.requireNonNull(change.after());
        String why = change.details().contains(EntryChange.Detail.NAME)
                ? "清单修订：名称由“" + before.name() + "”改为“" + after.name() + "”，请复核"
                : "清单修订：服务对象由“" + Objects.requireNonNullElse(before.serviceObject(), "未写明") + "”改为“"
                        + Objects.requireNonNullElse(after.serviceObject(), "未写明") + "”，请复核";
        return comment == null || comment.isBlank() ? why : comment + "\n" + why;
    }
}
