package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import java.util.Optional;

/** Carries out what an answer says beyond the items themselves, the way the screens do it. */
public interface PacketDeeds {

    /** Lets what a rule says of an item stand, with the locality's reason. */
    void keep(Viewer viewer, long implementationId, String rule, String reason);

    /** Says whether a division carries an item out. */
    void answer(Viewer viewer, ClaimPlace place, ClaimDecision decision);

    /**
     * Puts a changed text of a standard to review.
     *
     * @param words why, in the locality's words
     * @return why it could not be, a sentence; empty where it was
     */
    Optional<String> suggest(Viewer viewer, StandardItem standard, Item proposed, String words);
}
