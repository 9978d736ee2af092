package io.sitong.catalog.item;

import java.util.ArrayList;
import java.util.List;

/** The repeat groups with their row types, for code that treats them all alike. */
public final class ItemGroups {

    private ItemGroups() {}

    public static Class<? extends Record> rowType(ItemGroup group) {
        return switch (group) {
            case BY_LAW -> LegalBasis.class;
            case MATERIALS -> Material.class;
            case FEES -> Fee.class;
            case STEPS -> Step.class;
            case SPECIAL_STEPS -> SpecialStep.class;
            case PLACES -> ServicePlace.class;
            case CHANNELS -> OnlineChannel.class;
            case RESULTS -> ResultDocument.class;
            case FAQS -> Faq.class;
            case SITUATIONS -> Situation.class;
        };
    }

    public static void set(Item.Builder item, ItemGroup group, List<?> rows) {
        switch (group) {
            case BY_LAW -> item.bases(cast(rows, LegalBasis.class));
            case MATERIALS -> item.materials(cast(rows, Material.class));
            case FEES -> item.fees(cast(rows, Fee.class));
            case STEPS -> item.steps(cast(rows, Step.class));
            case SPECIAL_STEPS -> item.specialSteps(cast(rows, SpecialStep.class));
            case PLACES -> item.places(cast(rows, ServicePlace.class));
            case CHANNELS -> item.channels(cast(rows, OnlineChannel.class));
            case RESULTS -> item.results(cast(rows, ResultDocument.class));
            case FAQS -> item.faqs(cast(rows, Faq.class));
            case SITUATIONS -> item.situations(cast(rows, Situation.class));
        }
    }

    private static <T> List<T> cast(List<?> rows, Class<T> type) {
        List<T> typed = new ArrayList<>(rows.size());
        rows.forEach(row -> typed.add(type.cast(row)));
        return typed;
    }
}
