package io.sitong.reports.changes;

/**
 * The implementations of one item.
 *
 * @param all in any state
 * @param open say something else than the version in force and wait for a decision
 * @param kept keep their text for a reason
 */
public record Concerned(long all, long open, long takenOver, long kept) {

    public static final Concerned NONE = new Concerned(0, 0, 0, 0);

    Concerned plus(Concerned other) {
        return new Concerned(all + other.all, open + other.open, takenOver + other.takenOver, kept + other.kept);
    }
}
