package io.sitong.rules.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Meets the conflicts of one merge in their order and answers those that were decided. */
final class Decisions {

    private final Map<Integer, Conflict.Decision> byNumber;
    private final List<Conflict> conflicts = new ArrayList<>();

    Decisions(Map<Integer, Conflict.Decision> byNumber) {
        this.byNumber = Map.copyOf(byNumber);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The text to take of one that was, my and their text. */
    String text(String key, String label, @Nullable String row, String was, String my, String their) {
        if (my.equals(their) || their.equals(was)) {
            return my;
        }
        if (my.equals(was)) {
            return their;
        }
        Conflict.Decision decision = meet(key, label, row, false, was, my, their);
        if (decision == null) {
            return my;
        }
        String typed = decision.text();
        return typed != null ? typed : decision.side() == Conflict.Side.MINE ? my : their;
    }

    /** Whether my side of a row is taken that one of us removed and the other changed; removed is an empty text. */
    boolean mineTaken(String key, String label, String row, String was, String my, String their) {
        Conflict.Decision decision = meet(key, label, row, true, was, my, their);
        return decision == null || decision.side() == Conflict.Side.MINE;
    }

    private Conflict.@Nullable Decision meet(
            String key, String label, @Nullable String row, boolean wholeRow, String was, String my, String their) {
        Conflict conflict = new Conflict(conflicts.size(), key, label, row, wholeRow, was, my, their);
        conflicts.add(conflict);
        return byNumber.get(conflict.number());
    }
}
