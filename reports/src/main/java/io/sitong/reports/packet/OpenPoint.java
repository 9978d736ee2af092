package io.sitong.reports.packet;

import io.sitong.catalog.packet.PointAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One thing the locality is asked about.
 *
 * @param id what the answer is recognised by when the file comes back, a {@link io.sitong.catalog.packet.PointId}; never shown
 * @param field label of the field, empty where the whole item is meant
 * @param answer given before, absent while there is none
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
        @Nullable PointAnswer answer,
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

    /** What a rule says, as in 〔N03 警告〕名称含层级字样“（市级）”。改法：删去层级字样。 */
    public static String said(String rule, String severity, String message, String fix) {
        return "〔" + rule + " " + severity + "〕" + message + (fix.isEmpty() ? "" : "。改法：" + fix);
    }
}
