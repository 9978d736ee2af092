package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.rules.lineup.EditedNames.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditedNamesTest {

    @Test
    void editsThatChangeNothingFindTheirOriginAndOthersAreNotAccepted() {
        check(Samples.nationalNames(), Samples.nationalNames());
        List<String> county = Samples.countyNames();
        check(everyFifth(county), county);
        check(mostLikeOthers(county), county);
    }

    @Test
    void withoutTheItemItselfNothingElseIsAccepted() {
        List<String> names = Samples.countyNames();
        List<String> accepted = new ArrayList<>();
        for (String name : names) {
            List<Target> others = names.stream()
                    .filter(other -> !other.equals(name))
                    .map(other -> new Target(other, other))
                    .toList();
            LineUpResult result = LineUp.over(others, List.of(name)).answer(new Query(name, name), 5);
            if (result.verdict() == Verdict.ACCEPTED) {
                accepted.add(
                        name + " -> " + result.candidates().getFirst().target().name());
            }
        }
        // the one pair differs only in a remark on who exercises it, and no department is given here
        assertThat(accepted).allMatch(pair -> pair.contains("古树名木保护方案备案")).hasSizeLessThanOrEqualTo(2);
    }

    private static void check(List<String> sample, List<String> all) {
        QualityTable table = new QualityTable(sample, all);
        for (Kind kind : Kind.values()) {
            QualityTable.Line line = table.line(kind);
            if (kind.isSameMatter()) {
                assertThat(line.recall()).as("%s%n%s", table, line.wrong()).isGreaterThanOrEqualTo(leastRecall(kind));
                assertThat(line.acceptedOther()).as("%s %s", kind, line.wrong()).isZero();
            } else {
                assertThat(line.acceptedOrigin())
                        .as("%s %s", kind, line.wrong())
                        .isZero();
            }
        }
    }

    private static double leastRecall(Kind kind) {
        return switch (kind) {
            // a mistyped character breaks the word it is in: the longer the words, the more is lost with it
            case TYPO -> 0.90;
            case DROPPED_SUFFIX -> 0.93;
            default -> 0.97;
        };
    }

    private static List<String> everyFifth(List<String> names) {
        List<String> sample = new ArrayList<>();
        for (int i = 0; i < names.size(); i += 5) {
            sample.add(names.get(i));
        }
        return sample;
    }

    /** The hundred names made of the commonest pairs of characters: what a region has again and again. */
    private static List<String> mostLikeOthers(List<String> names) {
        Map<String, Integer> pairs = new HashMap<>();
        for (String name : names) {
            for (int i = 0; i + 1 < name.length(); i++) {
                pairs.merge(name.substring(i, i + 2), 1, Integer::sum);
            }
        }
        return names.stream()
                .sorted(Comparator.comparingDouble((String name) -> -commonness(name, pairs))
                        .thenComparing(name -> name))
                .limit(100)
                .toList();
    }

    private static double commonness(String name, Map<String, Integer> pairs) {
        double sum = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            sum += pairs.getOrDefault(name.substring(i, i + 2), 0);
        }
        return sum / name.length();
    }
}
