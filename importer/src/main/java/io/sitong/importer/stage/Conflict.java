package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import java.time.Instant;

/**
 * A value people changed in the catalog since it was last imported, of which the file says something else. Until a
 * person decides, what is stored stays.
 *
 * @param key field or repeat group
 * @param imported as people read it, what stood there before they changed it; empty where there was nothing
 * @param stored what stands there now
 * @param sent what the file says
 * @param by who changed it last
 */
public record Conflict(
        String key,
        String label,
        String imported,
        String stored,
        String sent,
        String by,
        Instant at,
        Choice choice,
        Place place) {

    /** Which value a person chose. */
    public enum Choice {
        UNDECIDED("未决定"),
        STORED("保留库中的值"),
        SENT("用表格的值");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean undecided() {
        return choice == Choice.UNDECIDED;
    }

    /** Whether the sender only sends again what was imported before, and may not know of the change. */
    public boolean sentAgain() {
        return sent.equals(imported);
    }
}
