package io.sitong.rules.chain;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A chain after somebody did what was proposed. */
final class Applied {

    private final Set<Level> levels = EnumSet.noneOf(Level.class);
    private final List<String> entries;
    private final Map<DivisionCode, ChainPlace> places = new TreeMap<>();

    private Applied(Chain chain) {
        levels.addAll(chain.levels());
        entries = new ArrayList<>(chain.entries());
        chain.places().forEach(place -> places.put(place.division(), place));
    }

    static Chain to(Chain chain, List<ChainEdit> edits) {
        Applied applied = new Applied(chain);
        edits.forEach(applied::edit);
        return new Chain(
                applied.levels,
                chain.closed(),
                applied.entries,
                chain.divisionsAt(),
                List.copyOf(applied.places.values()));
    }

    private void edit(ChainEdit edit) {
        switch (edit) {
            case ChainEdit.ListLevel e -> levels.add(e.level());
            case ChainEdit.MoveEntry e -> entries.remove(e.entry());
            case ChainEdit.TakeOn e -> put(e.division(), 1, ClaimAnswer.YES);
            case ChainEdit.Withdraw e -> put(e.division(), 0, ClaimAnswer.UNKNOWN);
            case ChainEdit.SayYes e -> put(e.division(), 1, ClaimAnswer.YES);
            case ChainEdit.AnswerAgain e -> put(e.division(), 0, ClaimAnswer.UNKNOWN);
        }
    }

    private void put(DivisionCode division, int inUse, ClaimAnswer answer) {
        places.put(division, new ChainPlace(division, inUse, answer, true));
    }
}
