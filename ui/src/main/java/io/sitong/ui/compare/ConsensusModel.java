package io.sitong.ui.compare;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.rules.compare.Consensus;
import io.sitong.rules.compare.LimitConsensus;
import io.sitong.rules.compare.RowConsensus;
import io.sitong.rules.compare.RowTransfer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the places say of one field: values with who says so, and row by row where the field has rows. */
final class ConsensusModel {

    private final CompareModel model;
    private final String key;
    private final List<Item> asked;

    ConsensusModel(CompareModel model, String key) {
        this.model = model;
        this.key = key;
        this.asked =
                model.items().stream().map(item -> item.implementation().item()).toList();
    }

    /**
     * One value.
     *
     * @param value empty for those who say nothing
     */
    record Voice(String value, List<Compared> who) {}

    /** Most first, the silent last. */
    List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        Consensus.whoSays(key, asked).forEach((value, who) -> voices.add(new Voice(value, who(who))));
        return voices;
    }

    int total() {
        return asked.size();
    }

    Optional<LimitConsensus> limit() {
        return LimitConsensus.covers(key)
                ? ItemField.findByKey(key).map(field -> LimitConsensus.of(field, asked))
                : Optional.empty();
    }

    Optional<RowConsensus> rows() {
        return group().filter(RowConsensus::covers)
                .map(group -> RowConsensus.of(group, model.standard().item(), asked));
    }

    private Optional<ItemGroup> group() {
        return Arrays.stream(ItemGroup.values())
                .filter(group -> group.name().equals(key))
                .findFirst();
    }

    /** Those who have a row. */
    List<Compared> who(List<Integer> places) {
        return places.stream().map(model.items()::get).toList();
    }

    /** Those who have it not. */
    List<Compared> others(List<Integer> places) {
        List<Compared> others = new ArrayList<>(model.items());
        others.removeAll(who(places));
        return others;
    }

    /** Proposes the standard with exactly these rows: what is missing is added from a place, the rest is taken out. */
    ProposalOutcome proposeRows(RowConsensus consensus, Set<String> wanted, String note) {
        return model.propose(withRows(consensus, wanted), note);
    }

    Item withRows(RowConsensus consensus, Set<String> wanted) {
        Item changed = model.standard().item();
        for (RowConsensus.Row row : consensus.rows()) {
            boolean want = wanted.contains(row.key());
            if (want && !row.inStandard()) {
                changed = RowTransfer.add(
                        consensus.group(), row.key(), asked.get(row.says().getFirst()), changed);
            } else if (!want && row.inStandard()) {
                changed = RowTransfer.remove(consensus.group(), row.key(), changed);
            }
        }
        return changed;
    }

    /** Proposes that the standard say what these say. */
    ProposalOutcome proposeValue(Voice voice, String note) {
        return model.adopt(key, voice.who().getFirst().implementation().item(), note);
    }
}
