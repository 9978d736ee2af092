package io.sitong.rules.chain;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the contradictions of a chain, and with {@link SmallestRepair} what would remove them. */
public final class ChainCheck {

    private final Chain chain;
    private final Set<DivisionCode> carrying = new HashSet<>();

    private ChainCheck(Chain chain) {
        this.chain = chain;
        chain.places().stream().filter(ChainPlace::carriesOut).forEach(place -> carrying.add(place.division()));
    }

    public static ChainVerdict of(Chain chain) {
        List<Contradiction> found = new ChainCheck(chain).contradictions();
        return new ChainVerdict(found, found.isEmpty() ? List.of() : SmallestRepair.of(chain));
    }

    private List<Contradiction> contradictions() {
        List<Contradiction> found = new ArrayList<>();
        if (chain.closed()) {
            chain.entries().forEach(entry -> found.add(Contradiction.of(entry)));
        }
        chain.places().stream()
                .sorted(Comparator.comparing(ChainPlace::division))
                .forEach(place -> kind(place).ifPresent(kind -> found.add(Contradiction.at(kind, place.division()))));
        return found;
    }

    /** The weightiest thing that is wrong in a division; mending it mends the division. */
    private Optional<ContradictionKind> kind(ChainPlace place) {
        boolean open = chain.open(place.division().level());
        if (place.carriesOut() && !open) {
            return Optional.of(chain.closed() ? ContradictionKind.CLOSED_IN_USE : ContradictionKind.LEVEL_IN_USE);
        }
        return Optional.ofNullable(
                switch (place.answer()) {
                    case UNKNOWN -> null;
                    case YES ->
                        open
                                ? null
                                : chain.closed() ? ContradictionKind.CLOSED_CLAIMED : ContradictionKind.LEVEL_CLAIMED;
                    case NO -> place.carriesOut() ? ContradictionKind.REFUSED_IN_USE : null;
                    case BY_UPPER_LEVEL -> byUpperLevel(place);
                    case MERGED ->
                        place.carriesOut()
                                ? ContradictionKind.MERGED_IN_USE
                                : place.otherHeld() ? null : ContradictionKind.MERGED_INTO_NOTHING;
                });
    }

    private @Nullable ContradictionKind byUpperLevel(ChainPlace place) {
        if (place.carriesOut()) {
            return ContradictionKind.ABOVE_AND_HERE;
        }
        // of an item that was closed nobody above is expected to have anything
        return chain.closed() || heldAbove(place.division()) ? null : ContradictionKind.NOBODY_ABOVE;
    }

    private boolean heldAbove(DivisionCode division) {
        for (Optional<DivisionCode> above = division.parent();
                above.isPresent();
                above = above.get().parent()) {
            if (carrying.contains(above.get())) {
                return true;
            }
        }
        return false;
    }

    static boolean answered(ChainPlace place) {
        return place.carriesOut() || place.answer() != ClaimAnswer.UNKNOWN;
    }
}
