package io.sitong.rules;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.standard.StandardItem;
import org.jspecify.annotations.Nullable;

/**
 * One item as a rule sees it: what it says, who carries it out, and the standard it has to follow.
 *
 * @param level level of the division that carries it out
 * @param standard the standard in force (its last published text), absent while none is known
 * @param basedOn the standard snapshot the item was made from
 */
public record Subject(
        Item item,
        DivisionCode division,
        Level level,
        @Nullable StandardItem standard,
        @Nullable BasedOn basedOn) {

    public Subject(Item item, DivisionCode division, Level level, @Nullable StandardItem standard) {
        this(item, division, level, standard, null);
    }
}
