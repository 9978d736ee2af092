package io.sitong.ui.lists;

import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Succession;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Entries of a new version that may be old ones under another name: what is new lined up with what is gone. An old entry
 * goes on in one new entry, the nearest.
 */
final class NewNames {

    /** Below this two names are not worth asking about. */
    private static final double WORTH_ASKING = 0.5;

    private record Guessed(ListEntry after, ListEntry before, double score, Verdict verdict) {}

    private final Succession succession;
    private final List<Guessed> guessed;

    private NewNames(Succession succession, List<Guessed> guessed) {
        this.succession = succession;
        this.guessed = guessed;
    }

    static NewNames of(Succession succession) {
        Map<String, ListEntry> gone = new HashMap<>();
        List<Target> targets = new ArrayList<>();
        for (EntryChange change : succession.comparison().of(EntryChange.Kind.REMOVED)) {
            ListEntry entry = Objects.requireNonNull(change.before());
            String id = Long.toString(entry.id());
            gone.put(id, entry);
            targets.add(new Target(id, entry.name(), Map.of(Evidence.DEPARTMENT, entry.leadDepartment())));
        }
        List<ListEntry> added = succession.comparison().of(EntryChange.Kind.ADDED).stream()
                .map(change -> Objects.requireNonNull(change.after()))
                .toList();
        return new NewNames(
                succession, targets.isEmpty() || added.isEmpty() ? List.of() : guessed(targets, gone, added));
    }

    private static List<Guessed> guessed(List<Target> targets, Map<String, ListEntry> gone, List<ListEntry> added) {
        LineUp among = LineUp.over(targets, added.stream().map(ListEntry::name).toList());
        List<Guessed> guessed = new ArrayList<>();
        for (ListEntry entry : added) {
            Query query = new Query(
                    Long.toString(entry.id()), entry.name(), Map.of(Evidence.DEPARTMENT, entry.leadDepartment()));
            LineUpResult answer = among.answer(query, 1);
            for (Candidate best : answer.candidates()) {
                if (best.score() >= WORTH_ASKING) {
                    ListEntry before =
                            Objects.requireNonNull(gone.get(best.target().id()));
                    guessed.add(new Guessed(entry, before, best.score(), answer.verdict()));
                }
            }
        }
        return nearest(guessed);
    }

    private static List<Guessed> nearest(List<Guessed> guessed) {
        Set<Long> taken = new HashSet<>();
        return guessed.stream()
                .sorted(Comparator.comparingDouble(Guessed::score).reversed())
                .filter(guess -> taken.add(guess.before().id()))
                .toList();
    }

    /** Those beyond doubt: new entry → old entry. */
    Map<Long, Long> sure() {
        Map<Long, Long> sure = new HashMap<>();
        for (Guessed guess : guessed) {
            if (guess.verdict() == Verdict.ACCEPTED) {
                sure.put(guess.after().id(), guess.before().id());
            }
        }
        return sure;
    }

    /** What was said already, then what is worth asking. */
    List<Rehearsal.Guess> guesses(Map<Long, Long> renamed) {
        List<Rehearsal.Guess> guesses = new ArrayList<>();
        for (EntryChange change : succession.comparison().of(EntryChange.Kind.RENAMED)) {
            guesses.add(new Rehearsal.Guess(
                    Objects.requireNonNull(change.after()), Objects.requireNonNull(change.before()), 1, true));
        }
        for (Guessed guess : guessed) {
            guesses.add(new Rehearsal.Guess(
                    guess.after(),
                    guess.before(),
                    guess.score(),
                    renamed.containsKey(guess.after().id())));
        }
        return guesses;
    }
}
