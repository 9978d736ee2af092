package io.sitong.catalog.zone;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the public may see. Nobody is asked who they are, so nothing leaves here but published items that hold now
 * and implementations that are in force.
 */
public interface PublicItems {

    /** Names that begin with the first word come first, then by pinyin. */
    Page<PublicItem> page(PublicQuery query, PageRequest request);

    int count(PublicQuery query);

    /** The text in force of the published item with this 基本编码. */
    Optional<PublicText> find(String catalogCode);

    /** What the authorities seated in exactly this division made of an item, at most {@code limit}, by number. */
    List<Implementation> carriedOutAt(long standardId, DivisionCode division, int limit);

    /** How many carry an item out: in the division itself, and in each division directly below it with all under it. */
    Map<DivisionCode, Integer> placesIn(long standardId, DivisionCode division);

    PublicChoices choices();
}
