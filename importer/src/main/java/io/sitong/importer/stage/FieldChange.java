package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import java.util.List;

/**
 * What would become of one field.
 *
 * @param key field or repeat group
 * @param before as people read it, empty where there was nothing
 * @param after as people read it, empty where it is removed
 * @param kind what happens
 * @param formOnly both say the same, only typed differently
 * @param details for repeat groups: the rows added, changed and removed, one line each
 */
public record FieldChange(
        String key,
        String label,
        String before,
        String after,
        Kind kind,
        boolean formOnly,
        List<String> details,
        Place place) {

    /** Key of the change of the standard item a row belongs to. */
    public static final String STANDARD = "STANDARD";

    /** What happens to the value. */
    public enum Kind {
        ADDED("补充"),
        REPLACED("修改"),
        REMOVED("删除");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As one line: {@code 承诺办结时限：36 → 35}. */
    public String line() {
        return label + "：" + (before.isEmpty() ? "（空）" : before) + " → " + (after.isEmpty() ? "（空）" : after);
    }
}
