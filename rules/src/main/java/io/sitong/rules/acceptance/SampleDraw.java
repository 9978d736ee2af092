package io.sitong.rules.acceptance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws evenly over strata: pairs are put in order of relation, score band and department, shuffled within what is equal,
 * and every so-many-th is taken from a random start.
 *
 * <p>Each pair has the same chance, and every stratum comes in by its size, so that the plain share of right ones is the
 * estimate; strata of two or three pairs, common in lists of a hundred entries, need no weights of their own.
 */
public final class SampleDraw {

    private SampleDraw() {}

    /**
     * @param size how many to draw; more than there are draws all
     * @return the drawn ones in random order, so that neighbours tell nothing
     */
    public static <T> List<T> of(List<T> population, Comparator<? super T> strata, int size, RandomGenerator random) {
        List<T> ordered = new ArrayList<>(population);
        shuffle(ordered, random);
        ordered.sort(strata);
        int wanted = Math.min(size, ordered.size());
        List<T> drawn = new ArrayList<>(wanted);
        double start = random.nextDouble();
        for (int i = 0; i < wanted; i++) {
            drawn.add(ordered.get((int) Math.floor((i + start) * ordered.size() / wanted)));
        }
        shuffle(drawn, random);
        return drawn;
    }

    private static <T> void shuffle(List<T> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }
}
