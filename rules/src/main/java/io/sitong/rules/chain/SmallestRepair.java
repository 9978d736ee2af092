package io.sitong.rules.chain;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The smallest set of edits after which a chain holds together.
 *
 * <p>Once it is fixed which levels the standard lists, a division depends on the others only through whether somebody
 * above it carries the item out. So for each of the few sets of levels that could be added, one walk over the tree of
 * divisions finds the least, exactly: what a division costs is asked twice, with and without somebody above. A closed
 * item is not opened again: it was closed by those who make the standard.
 *
 * <p>Sizes are compared first. A level that is added counts one and one more for every silent division that would then
 * owe an answer, so a few that stray do not rewrite the standard for all.
 */
final class SmallestRepair {

    /** Edits of one size differ in how far they reach; these only settle ties. */
    private static final long SIZE = 1_000_000;

    private static final long ANSWER_AGAIN = SIZE + 1;
    private static final long SAY_YES = SIZE + 1;
    private static final long MOVE_ENTRY = SIZE + 2;
    private static final long WITHDRAW = SIZE + 3;
    private static final long TAKE_ON = SIZE + 4;
    private static final long LIST_LEVEL = SIZE + 5;

    /** What a division and all below it would change, and what that costs. */
    private record Plan(long cost, List<ChainEdit> edits) {

        Plan and(Plan other) {
            if (other.edits.isEmpty() || edits.isEmpty()) {
                return edits.isEmpty() ? other : this;
            }
            List<ChainEdit> all = new ArrayList<>(edits);
            all.addAll(other.edits);
            return new Plan(cost + other.cost, all);
        }
    }

    private static final Plan NOTHING = new Plan(0, List.of());

    private final Chain chain;
    private final Set<Level> levels;
    private final Map<DivisionCode, ChainPlace> places = new TreeMap<>();
    private final Map<DivisionCode, List<DivisionCode>> below = new TreeMap<>();
    private final Set<DivisionCode> tops = new TreeSet<>();

    private SmallestRepair(Chain chain, Set<Level> levels) {
        this.chain = chain;
        this.levels = levels;
        for (ChainPlace place : chain.places()) {
            places.put(place.division(), place);
            hang(place.division());
        }
    }

    /** Hangs a division under those above it, up to the region. */
    private void hang(DivisionCode division) {
        if (below.putIfAbsent(division, new ArrayList<>()) != null) {
            return;
        }
        Optional<DivisionCode> above = division.parent();
        if (above.isEmpty()) {
            tops.add(division);
            return;
        }
        hang(above.get());
        below.computeIfAbsent(above.get(), code -> new ArrayList<>()).add(division);
    }

    static List<ChainEdit> of(Chain chain) {
        Plan best = null;
        for (Set<Level> added : additions(chain)) {
            Plan plan = with(chain, added);
            if (best == null || plan.cost() < best.cost()) {
                best = plan;
            }
        }
        return best == null ? List.of() : best.edits();
    }

    /** Every set of levels worth adding; the empty one first. */
    private static List<Set<Level>> additions(Chain chain) {
        List<Set<Level>> sets = new ArrayList<>();
        sets.add(EnumSet.noneOf(Level.class));
        if (chain.closed()) {
            return sets;
        }
        Set<Level> missing = EnumSet.noneOf(Level.class);
        for (ChainPlace place : chain.places()) {
            missing.add(place.division().level());
            for (Optional<DivisionCode> up = place.division().parent();
                    up.isPresent();
                    up = up.get().parent()) {
                missing.add(up.get().level());
            }
        }
        missing.removeAll(chain.levels());
        for (Level level : missing) {
            List<Set<Level>> more = new ArrayList<>();
            for (Set<Level> set : sets) {
                Set<Level> larger = EnumSet.copyOf(set);
                larger.add(level);
                more.add(larger);
            }
            sets.addAll(more);
        }
        return sets;
    }

    private static Plan with(Chain chain, Set<Level> added) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        levels.addAll(chain.levels());
        levels.addAll(added);
        Plan plan = NOTHING;
        for (Level level : added) {
            int owed = owed(chain, level);
            plan = plan.and(new Plan(LIST_LEVEL + owed * SIZE, List.of(new ChainEdit.ListLevel(level, owed))));
        }
        if (chain.closed()) {
            for (String entry : chain.entries()) {
                plan = plan.and(new Plan(MOVE_ENTRY, List.of(new ChainEdit.MoveEntry(entry))));
            }
        }
        SmallestRepair repair = new SmallestRepair(chain, levels);
        for (DivisionCode top : repair.tops) {
            plan = plan.and(repair.plan(top, false));
        }
        return plan;
    }

    private static int owed(Chain chain, Level level) {
        long heard = chain.places().stream()
                .filter(place -> place.division().level() == level && ChainCheck.answered(place))
                .count();
        return Math.max(0, chain.divisionsAt().getOrDefault(level, 0) - (int) heard);
    }

    private boolean open(DivisionCode division) {
        return !chain.closed() && levels.contains(division.level());
    }

    /** The least for a division and all below it, given whether somebody above carries the item out. */
    private Plan plan(DivisionCode division, boolean heldAbove) {
        ChainPlace place = places.get(division);
        Plan lower = below(division, heldAbove);
        Plan idle = own(place, division, false, heldAbove).and(lower);
        if (!open(division)) {
            return idle;
        }
        Plan busy = own(place, division, true, heldAbove).and(heldAbove ? lower : below(division, true));
        return busy.cost() < idle.cost() ? busy : idle;
    }

    private Plan below(DivisionCode division, boolean heldAbove) {
        Plan plan = NOTHING;
        for (DivisionCode lower : below.getOrDefault(division, List.of())) {
            plan = plan.and(plan(lower, heldAbove));
        }
        return plan;
    }

    /** What the division itself has to change to end up carrying the item out, or not. */
    private Plan own(@Nullable ChainPlace place, DivisionCode division, boolean carriesOut, boolean heldAbove) {
        boolean now = place != null && place.carriesOut();
        ClaimAnswer answer = place == null ? ClaimAnswer.UNKNOWN : place.answer();
        if (carriesOut) {
            if (!now) {
                return new Plan(TAKE_ON, List.of(new ChainEdit.TakeOn(division)));
            }
            boolean saysSo = answer == ClaimAnswer.YES || answer == ClaimAnswer.UNKNOWN;
            return saysSo ? NOTHING : new Plan(SAY_YES, List.of(new ChainEdit.SayYes(division)));
        }
        if (now) {
            return new Plan(WITHDRAW, List.of(new ChainEdit.Withdraw(division)));
        }
        boolean right = switch (answer) {
            case UNKNOWN, NO -> true;
            case YES -> open(division);
            case BY_UPPER_LEVEL -> heldAbove || chain.closed();
            case MERGED -> place == null || place.otherHeld();
        };
        return right ? NOTHING : new Plan(ANSWER_AGAIN, List.of(new ChainEdit.AnswerAgain(division)));
    }
}
