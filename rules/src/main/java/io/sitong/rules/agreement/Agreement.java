package io.sitong.rules.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How often two answers were the same, and how much of that is more than chance.
 *
 * <p>Kappa is (observed − expected) / (1 − expected) over nominal categories, where expected is how often two people
 * would say the same if each kept his own shares of the categories and drew at random (J. Cohen, A coefficient of
 * agreement for nominal scales, Educational and Psychological Measurement 20, 1960). The shares belong to a person, so
 * expected agreement is worked out for each two people; over several such pairs observed and expected are averaged by the
 * number of entries each pair answered, which for one pair is Cohen's own figure.
 *
 * @param rated how many things two people answered
 * @param same for how many the answers were the same
 * @param kappa 1 for full agreement, 0 for what chance gives; absent where chance alone gives full agreement, because
 *     both always said one and the same
 */
public record Agreement(int rated, int same, OptionalDouble kappa) {

    /** With fewer things answered no figure is given: a single one would move it by more than five points. */
    public static final int FEWEST = 20;

    public Agreement {
        if (rated < 0 || same < 0 || same > rated) {
            throw new IllegalArgumentException(same + " of " + rated);
        }
    }

    public static Agreement of(Collection<RatedTwice> answers) {
        double observed = 0;
        double expected = 0;
        for (List<RatedTwice> ofPair : byPair(answers).values()) {
            observed += same(ofPair);
            expected += expected(ofPair);
        }
        double beyond = answers.size() - expected;
        return new Agreement(
                answers.size(),
                same(answers),
                beyond < 1e-9 ? OptionalDouble.empty() : OptionalDouble.of((observed - expected) / beyond));
    }

    /** Those who answered most together come first. */
    public static List<PairAgreement> ofPairs(Collection<RatedTwice> answers) {
        return byPair(answers).values().stream()
                .map(ofPair -> new PairAgreement(
                        ofPair.getFirst().first(), ofPair.getFirst().second(), of(ofPair)))
                .sorted(Comparator.comparingInt((PairAgreement pair) -> -pair.agreement().rated)
                        .thenComparingLong(pair -> pair.first().id())
                        .thenComparingLong(pair -> pair.second().id()))
                .toList();
    }

    private static Map<List<Long>, List<RatedTwice>> byPair(Collection<RatedTwice> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> List.of(answer.first().id(), answer.second().id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static int same(Collection<RatedTwice> answers) {
        return (int) answers.stream().filter(RatedTwice::same).count();
    }

    /** How many of them chance alone would make the same. */
    private static double expected(List<RatedTwice> ofPair) {
        Map<String, Long> ofFirst = counted(ofPair, RatedTwice::ofFirst);
        Map<String, Long> ofSecond = counted(ofPair, RatedTwice::ofSecond);
        double together = 0;
        for (Map.Entry<String, Long> category : ofFirst.entrySet()) {
            together += (double) category.getValue() * ofSecond.getOrDefault(category.getKey(), 0L);
        }
        return together / ofPair.size();
    }

    private static Map<String, Long> counted(List<RatedTwice> answers, Function<RatedTwice, String> category) {
        return answers.stream().collect(Collectors.groupingBy(category, Collectors.counting()));
    }

    /** Whether there are enough answers to give a figure. */
    public boolean enough() {
        return rated >= FEWEST;
    }

    /** The share of same answers. */
    public double share() {
        return rated == 0 ? 0 : (double) same / rated;
    }
}
