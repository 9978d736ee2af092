package io.sitong.rules.lineup.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How likely a candidate is right, learnt from pairs that people decided: the share of right ones among those with about
 * the same number, never falling where the number rises (pool adjacent violators). Before there are decisions the number
 * itself is taken; each step of it weighs as much as {@link #PRIOR} decisions.
 */
public final class Probability {

    private static final double PRIOR = 2;
    private static final int STEPS = 20;

    /** One pair that somebody decided. */
    public record Decided(double score, boolean right) {

        public Decided {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("score " + score);
            }
        }
    }

    private record Block(double from, double weight, double right) {

        double share() {
            return right / weight;
        }

        Block and(Block next) {
            return new Block(from, weight + next.weight, right + next.right);
        }
    }

    private final List<Block> blocks;
    private final int decided;

    private Probability(List<Block> blocks, int decided) {
        this.blocks = blocks;
        this.decided = decided;
    }

    public static Probability of(List<Decided> pairs) {
        List<Block> single = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double middle = (step + 0.5) / STEPS;
            single.add(new Block(middle, PRIOR, PRIOR * middle));
        }
        pairs.forEach(pair -> single.add(new Block(pair.score(), 1, pair.right() ? 1 : 0)));
        single.sort(Comparator.comparingDouble(Block::from));
        List<Block> pooled = new ArrayList<>();
        for (Block next : single) {
            Block last = next;
            while (!pooled.isEmpty() && pooled.getLast().share() >= last.share()) {
                last = pooled.removeLast().and(last);
            }
            pooled.add(last);
        }
        return new Probability(List.copyOf(pooled), pairs.size());
    }

    /** From 0 to 1. */
    public double at(double score) {
        double found = blocks.getFirst().share();
        for (Block block : blocks) {
            if (block.from() > score) {
                break;
            }
            found = block.share();
        }
        return found;
    }

    /** From how many decided pairs it was learnt. */
    public int decided() {
        return decided;
    }

    /** Mean squared distance from what people decided: 0 is perfect, 0.25 is guessing. */
    public double brier(List<Decided> pairs) {
        return pairs.stream()
                .mapToDouble(pair -> at(pair.score()) - (pair.right() ? 1 : 0))
                .map(distance -> distance * distance)
                .average()
                .orElse(0);
    }
}
