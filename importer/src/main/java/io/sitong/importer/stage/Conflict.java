package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import java.time.Instant;

/**
 * A value that was changed in the catalog since it was last imported or handed out, of which the file says something
 * else. Until a person decides, what is stored stays.
 *
 * @param key field or repeat group
 * @param imported as people read it, what stood there before they changed it; empty where there was nothing
 * @param stored what stands there now
 * @param sent what the file says
 * @param by who changed it last
 * @param base whether {@code imported} is what was imported, or what was handed out
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
        Place place,
        Base base) {

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

    /** What a value is compared with. */
    public enum Base {
        /** what the last import wrote */
        IMPORTED,
        /** what went out in the workbook that came back */
        EXPORTED
    }

    public Conflict {
        // rows that have waited since before workbooks were handed out do not say it
        base = base == null ? Base.IMPORTED : base;
    }

    public boolean undecided() {
        return choice == Choice.UNDECIDED;
    }

    /** Whether the sender only sends again what was imported before, and may not know of the change. */
    public boolean sentAgain() {
        return sent.equals(imported);
    }
}
