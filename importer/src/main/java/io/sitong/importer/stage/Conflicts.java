package io.sitong.importer.stage;

import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.stage.Conflict.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the changes of a row that would undo what was changed here since the values the sender started from. */
final class Conflicts {

    private final Map<String, Choice> choices;

    Conflicts(PreviewOptions options) {
        this.choices = options.choices();
    }

    List<Conflict> of(FileRow row, List<FieldChange> changes, Map<String, HandChange> byHand) {
        if (byHand.isEmpty()) {
            return List.of();
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (FieldChange change : changes) {
            HandChange hand = byHand.get(change.key());
            if (hand == null) {
                continue;
            }
            String imported = text(hand.before(), change.key());
            // whoever put back what was imported has nothing to lose
            if (!imported.equals(change.before())) {
                conflicts.add(new Conflict(
                        change.key(),
                        change.label(),
                        imported,
                        change.before(),
                        change.after(),
                        hand.by(),
                        hand.at(),
                        choices.getOrDefault(
                                PreviewOptions.choiceKey(row.place().toString(), change.key()), Choice.UNDECIDED),
                        change.place(),
                        row.exported() == null ? Conflict.Base.IMPORTED : Conflict.Base.EXPORTED));
            }
        }
        return List.copyOf(conflicts);
    }

    /** The fields and groups that stay as they are stored. */
    static Set<String> held(List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.choice() != Choice.SENT)
                .map(Conflict::key)
                .collect(Collectors.toSet());
    }

    private static String text(Item item, String key) {
        return ItemField.findByKey(key)
                .map(field -> item.has(field) ? field.display(item.text(field)) : "")
                .orElseGet(() -> GroupText.names(item.group(ItemGroup.valueOf(key))));
    }
}
