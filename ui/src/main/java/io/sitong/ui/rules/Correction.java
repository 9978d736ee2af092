package io.sitong.ui.rules;

import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a mechanical rule would make of one stored item. */
record Correction(Implementation before, Item after) {

    /** One field that changes. */
    record Change(String label, String old, String now) {}

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            String old = before.item().text(field);
            if (!old.equals(after.text(field))) {
                changes.add(new Change(field.label(), old, after.text(field)));
            }
        }
        String bases = typed(before.item());
        if (!bases.equals(typed(after))) {
            changes.add(new Change(ItemGroup.BY_LAW.label(), bases, typed(after)));
        }
        return changes;
    }

    private static String typed(Item item) {
        return item.bases().stream().map(LegalBasis::raw).collect(Collectors.joining("\n"));
    }
}
