package io.sitong.rules.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;

/** Takes over what one item says of a compared field into another, a limit together with its unit. */
public final class FieldTransfer {

    private FieldTransfer() {}

    /**
     * @param key name of an {@link ItemField} or {@link ItemGroup}, as in {@link FieldComparison}
     * @throws IllegalArgumentException for any other key
     */
    public static Item take(String key, Item from, Item into) {
        Item.Builder changed = into.edit();
        ItemField field = ItemField.findByKey(key).orElse(null);
        if (field != null) {
            changed.set(field, from.text(field));
            switch (field) {
                case ANTICIPATE_DAY -> changed.set(ItemField.ANTICIPATE_TYPE, from.text(ItemField.ANTICIPATE_TYPE));
                case PROMISE_DAY -> changed.set(ItemField.PROMISE_TYPE, from.text(ItemField.PROMISE_TYPE));
                default -> {
                    // a field of its own
                }
            }
            return changed.build();
        }
        return switch (ItemGroup.valueOf(key)) {
            case BY_LAW -> changed.bases(from.bases()).build();
            case MATERIALS -> changed.materials(from.materials()).build();
            case FEES -> changed.fees(from.fees()).build();
            case STEPS -> changed.steps(from.steps()).build();
            case SPECIAL_STEPS -> changed.specialSteps(from.specialSteps()).build();
            case PLACES -> changed.places(from.places()).build();
            case CHANNELS -> changed.channels(from.channels()).build();
            case RESULTS -> changed.results(from.results()).build();
            case FAQS -> changed.faqs(from.faqs()).build();
            case SITUATIONS -> changed.situations(from.situations()).build();
        };
    }
}
