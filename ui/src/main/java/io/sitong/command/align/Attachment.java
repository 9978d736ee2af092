package io.sitong.command.align;

import io.sitong.catalog.standard.StandardItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sent item with the standard item it belongs to.
 *
 * @param standard absent where none was found
 */
record Attachment(SentItem sent, @Nullable StandardItem standard, How how) {

    /** How the standard item was found. */
    enum How {
        /** the 基本编码 of the row, or the one inside its 实施编码 */
        CODE,
        /** no usable code, but the matcher is sure of the name */
        NAME,
        NONE
    }

    Optional<StandardItem> found() {
        return Optional.ofNullable(standard);
    }
}
