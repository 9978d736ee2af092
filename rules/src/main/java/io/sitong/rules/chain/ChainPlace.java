package io.sitong.rules.chain;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;

/**
 * What one division says of the item and does.
 *
 * @param inUse implementations neither suspended nor cancelled
 * @param answer its claim (认领)
 * @param otherHeld with {@link ClaimAnswer#MERGED}: whether the other item is carried out here or above, or none is named
 */
public record ChainPlace(DivisionCode division, int inUse, ClaimAnswer answer, boolean otherHeld) {

    boolean carriesOut() {
        return inUse > 0;
    }
}
