package io.sitong.ui.zone;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.texts.Messages;

/** What people want to know first: for whom, how long, how often they have to come, what it costs. */
final class KeyFacts {

    private KeyFacts() {}

    static void write(Markup html, Item item) {
        html.open("dl", "class", "key");
        fact(
                html,
                "zone.fact.promise",
                item.promiseLimit().map(TaskWords::limit).orElse(""));
        fact(html, "zone.fact.visits", visits(item));
        fact(html, "zone.fact.fee", fee(item));
        fact(html, "zone.fact.materials", item.materials().isEmpty() ? "" : materials(item));
        fact(html, "zone.fact.audience", words(item, ItemField.SERVER_TYPE));
        fact(html, "zone.fact.ways", words(item, ItemField.HANDLE_TYPE));
        fact(html, "zone.fact.cross", item.text(ItemField.CROSS_MODE));
        html.close();
    }

    private static void fact(Markup html, String label, String value) {
        if (!value.isBlank()) {
            html.open("div")
                    .element("dt", Messages.get(label))
                    .element("dd", value)
                    .close();
        }
    }

    private static String visits(Item item) {
        String visits = item.text(ItemField.LIMIT_SCENE_NUM);
        if (!visits.matches("[0-9]{1,2}")) {
            return visits;
        }
        return visits.equals("0") ? Messages.get("zone.visits.none") : Messages.get("zone.visits", visits);
    }

    private static String fee(Item item) {
        if (!item.fees().isEmpty() || item.isYes(ItemField.IS_FEE)) {
            return Messages.get("zone.fee.yes");
        }
        return item.has(ItemField.IS_FEE) ? Messages.get("zone.fee.no") : "";
    }

    private static String materials(Item item) {
        return Messages.get("zone.materials", item.materials().size());
    }

    private static String words(Item item, ItemField field) {
        return field.display(item.text(field));
    }
}
