package io.sitong.rules.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleDrawTest {

    private record Pair(String stratum, int number) {}

    private static final List<Pair> PAIRS = IntStream.range(0, 100)
            .mapToObj(i -> new Pair(i < 60 ? "同一事项" : i < 90 ? "同义异名" : "部分", i))
            .toList();

    @Test
    void everyStratumComesInByItsSize() {
        List<Pair> drawn = SampleDraw.of(PAIRS, Comparator.comparing(Pair::stratum), 20, new Random(7));

        Map<String, Integer> counts = new HashMap<>();
        drawn.forEach(p -> counts.merge(p.stratum(), 1, Integer::sum));
        assertThat(counts).containsEntry("同一事项", 12).containsEntry("同义异名", 6).containsEntry("部分", 2);
        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void everyPairHasTheSameChance() {
        int[] times = new int[100];
        for (int seed = 0; seed < 2_000; seed++) {
            SampleDraw.of(PAIRS, Comparator.comparing(Pair::stratum), 20, new Random(seed))
                    .forEach(p -> times[p.number()]++);
        }
        // a fifth of 2,000, give or take more than four standard deviations
        assertThat(IntStream.of(times).boxed()).allSatisfy(t -> assertThat(t).isBetween(325, 475));
    }

    @Test
    void theSameSeedDrawsTheSameAndMoreThanThereAreDrawsAll() {
        Comparator<Pair> strata = Comparator.comparing(Pair::stratum);
        assertThat(SampleDraw.of(PAIRS, strata, 20, new Random(3)))
                .isEqualTo(SampleDraw.of(PAIRS, strata, 20, new Random(3)));
        assertThat(SampleDraw.of(PAIRS, strata, 500, new Random(3))).containsExactlyInAnyOrderElementsOf(PAIRS);
        assertThat(SampleDraw.of(List.<Pair>of(), strata, 20, new Random(3))).isEmpty();
    }

    @Test
    void theProposedSizeGivesTheWantedIntervalAndOneLessDoesNot() {
        int size = SampleSize.forWidth(1_000, 0.99, 0.06);
        assertThat(width(1_000, size)).isLessThanOrEqualTo(0.06);
        assertThat(width(1_000, size - 1)).isGreaterThan(0.06);
        assertThat(SampleSize.forWidth(30, 0.99, 0.0001)).isEqualTo(30);
        assertThat(SampleSize.forWidth(0, 0.99, 0.06)).isZero();
    }

    private static double width(int population, int judged) {
        PrecisionEstimate e = PrecisionEstimate.of(population, judged, (int) Math.floor(judged * 0.99));
        return e.upper() - e.lower();
    }
}
