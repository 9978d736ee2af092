package io.sitong.importer.packet;

import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.stage.Decision;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What would become of one point. */
sealed interface Verdict {

    /** Nothing, and why. */
    record Aside(Decision decision, String why) implements Verdict {}

    /** The item changes: it takes the standard's text over, or what the locality wrote. */
    record Write(Implementation stored, @Nullable StandardItem standard, PointAnswer answer, Change change)
            implements Verdict {}

    /**
     * One changed field or group.
     *
     * @param onto puts it into an item
     */
    record Change(
            String key, String label, String before, String after, List<String> details, UnaryOperator<Item> onto) {}

    /**
     * The local text stands, or it is asked that it may.
     *
     * @param rule by what it is waived
     */
    record Keep(Implementation stored, String rule, String reason) implements Verdict {}

    /** The division answers whether it carries the item out. */
    record Answer(Gap gap, long standardId, ClaimDecision decision) implements Verdict {}

    /** The standard should say something else. */
    record Suggest(Implementation stored, StandardItem standard, Item proposed, String words) implements Verdict {}
}
