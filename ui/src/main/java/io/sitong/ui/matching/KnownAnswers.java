package io.sitong.ui.matching;

import io.sitong.catalog.list.ListEntry;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.rules.lineup.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What lists were lined up into last, for everybody, as long as nothing changes that it follows from. */
final class KnownAnswers {

    /** As many lists as are worked on at a time; the answers of one fill some megabytes. */
    private static final int LISTS = 4;

    /** All that the answers of a list follow from. */
    record From(List<ListEntry> entries, List<Target> targets, LineUpSettings settings) {

        From {
            entries = List.copyOf(entries);
            targets = List.copyOf(targets);
        }
    }

    private record Known(From from, List<LineUpResult> answers) {}

    private final Map<Long, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Known> eldest) {
            return size() > LISTS;
        }
    };

    /** One at a time: who opens the desk while the list is being lined up waits for that, and does not do it again. */
    synchronized List<LineUpResult> of(long listId, From from, Function<From, List<LineUpResult>> lineUp) {
        Known before = known.get(listId);
        if (before != null && before.from().equals(from)) {
            return before.answers();
        }
        List<LineUpResult> answers = List.copyOf(lineUp.apply(from));
        known.put(listId, new Known(from, answers));
        return answers;
    }
}
