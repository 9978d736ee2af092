package io.sitong.rules.lineup;

import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which names of the asking list want which target: what two of them share, neither has to itself. 户口迁移审批 is more
 * than any of the six moves that ask for it.
 */
final class Claims {

    /** Lists as they are sent down; over a whole province's items nobody asks who else wants an entry. */
    static final int MOST = 20_000;

    /** What one name wants of one target. */
    private record Claim(String name, double score) {}

    private final List<String> names;
    private volatile @Nullable Map<Integer, Found> found;

    /** The two that want it most, and how many want nothing else more. */
    private static final class Found {
        @Nullable
        Claim best;

        @Nullable
        Claim second;

        int firsts;

        void add(Claim claim) {
            if (best == null || claim.score > best.score) {
                second = best;
                best = claim;
            } else if (second == null || claim.score > second.score) {
                second = claim;
            }
        }
    }

    private Claims(List<String> names) {
        this.names = names;
    }

    /** Null where the list is too long to be asked. */
    static @Nullable Claims of(Collection<String> names) {
        if (names.size() > MOST) {
            return null;
        }
        Set<String> distinct = new LinkedHashSet<>(names);
        return new Claims(List.copyOf(distinct));
    }

    /** Ranks one name of the list. */
    interface Ranking {
        /** Leaves judgements, best first, and returns how many. */
        int rank(String name);

        Judgement judgement(int at);
    }

    private Map<Integer, Found> found(Ranking ranking) {
        Map<Integer, Found> known = found;
        if (known == null) {
            known = new HashMap<>();
            for (String name : names) {
                int count = Math.min(3, ranking.rank(name));
                for (int i = 0; i < count; i++) {
                    Judgement j = ranking.judgement(i);
                    if (j.score >= Calibration.PLAUSIBLE) {
                        Found at = known.computeIfAbsent(j.target, t -> new Found());
                        at.add(new Claim(name, j.score));
                        at.firsts += i == 0 && sharesMatter(j) ? 1 : 0;
                    }
                }
            }
            found = known;
        }
        return known;
    }

    /** Whether no other name of the list has the target for its first. */
    boolean isAlone(String name, int target, Ranking ranking) {
        Found at = found(ranking).get(target);
        return at != null && at.firsts <= 1 && at.best != null && at.best.name.equals(name);
    }

    /** By how much the name wants the target more than any other of the list does; negative where another wants it more. */
    double lead(String name, int target, Ranking ranking) {
        Found at = found(ranking).get(target);
        if (at == null || at.best == null || !at.best.name.equals(name)) {
            return -1;
        }
        return at.best.score - (at.second == null ? 0 : at.second.score);
    }

    private static boolean sharesMatter(Judgement j) {
        return j.acts != Acts.DIFFERENT && j.kinds != Kinds.DIFFERENT && j.opposedOfQuery == Judgement.NOTHING;
    }
}
