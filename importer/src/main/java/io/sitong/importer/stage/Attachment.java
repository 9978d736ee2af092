package io.sitong.importer.stage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To which standard item a row belongs.
 *
 * @param standardId absent while it belongs to none
 * @param code 基本编码 of the standard, empty without one
 * @param name of the standard, empty without one
 * @param proposals standards it may belong to, best first; only where it belongs to none
 */
public record Attachment(
        Kind kind, @Nullable Long standardId, String code, String name, List<StandardProposal> proposals) {

    /** How a row came to its standard. */
    public enum Kind {
        BY_CODE("按基本编码归入"),
        KEPT("保持原有归属"),
        CONFIRMED("人工确认"),
        PROPOSED("有建议，待确认"),
        NONE("未归入");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Attachment none() {
        return new Attachment(Kind.NONE, null, "", "", List.of());
    }
}
