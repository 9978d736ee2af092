package io.sitong.reports.packet;

import org.jspecify.annotations.Nullable;

/**
 * One thing the locality is asked about.
 *
 * @param id what the answer is recognised by when the file comes back; never shown
 * @param field label of the field, empty where the whole item is meant
 * @param decision answer given before, absent while there is none
 */
public record OpenPoint(
        String id,
        Kind kind,
        String code,
        String item,
        String authority,
        String field,
        String standardText,
        String localText,
        String problem,
        @Nullable Decision decision,
        @Nullable String reason) {

    /** What is open. */
    public enum Kind {
        DIFFERS("与标准不一致"),
        MISSING("应有未有"),
        FINDING("校验问题");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a locality can answer. */
    public enum Decision {
        ADOPT("采纳"),
        KEEP("保留并说明"),
        SUGGEST("建议修改");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
