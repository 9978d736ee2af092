package io.sitong.ui.documents;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one place in a guide: the authority with its windows and telephones.
 *
 * @param asked the division people chose
 * @param found where it is carried out: there, or in the nearest division above; absent where nowhere
 * @param offices the authorities there; several where several carry it out
 * @param office the one shown
 * @param below where it is carried out under the division asked for, with how many
 */
public record LocalPart(
        DivisionCode asked,
        @Nullable DivisionCode found,
        List<Implementation> offices,
        @Nullable Implementation office,
        Map<DivisionCode, Integer> below) {

    /** The standard with what the authority has of its own. */
    public Item completing(Item standard) {
        if (office == null) {
            return standard;
        }
        Item own = office.item();
        Item.Builder item = standard.edit();
        for (ItemField field : ItemField.values()) {
            if (!field.unified()) {
                item.set(field, own.text(field));
            }
        }
        item.places(own.places());
        if (standard.channels().isEmpty()) {
            item.channels(own.channels());
        }
        if (standard.faqs().isEmpty()) {
            item.faqs(own.faqs());
        }
        return item.build();
    }

    public boolean fromAbove() {
        return found != null && !found.equals(asked);
    }
}
