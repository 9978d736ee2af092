package io.sitong.rules;

import io.sitong.catalog.item.Item;

/**
 * A rule whose findings can be mended without judgement: width, case, invisible characters, marks of an export. What
 * takes a person's knowledge stays as it is. The card shows items before and after.
 */
public interface MechanicalRule extends ItemRule {

    /** The item with all mended that needs no judgement; equal to the item where there is nothing of the kind. */
    Item mend(Item item);
}
