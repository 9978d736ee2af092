package io.sitong.importer.packet;

import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.stage.Decision;
import io.sitong.rules.compare.FieldComparison;

/** What would become of one point. */
sealed interface Verdict {

    /** Nothing, and why. */
    record Aside(Decision decision, String why) implements Verdict {}

    /** The item takes the standard's text over. */
    record Adopt(Implementation stored, StandardItem standard, FieldComparison difference) implements Verdict {}

    /**
     * The local text stands.
     *
     * @param rule by what it is waived
     */
    record Keep(Implementation stored, String rule, String reason) implements Verdict {}

    /** The division answers whether it carries the item out. */
    record Answer(Gap gap, long standardId, ClaimDecision decision) implements Verdict {}

    /** The standard should say something else. */
    record Suggest(Implementation stored, StandardItem standard, Item proposed, String words) implements Verdict {}
}
