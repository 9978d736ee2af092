package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entry and item by kinds of difference: how they stand to each other, and what may be accepted. */
class RelationsTest {

    private record Known(String kind, char relation, String entry, String item) {

        boolean isSaidBy(Relation said) {
            return switch (relation) {
                case '=' -> said == Relation.EXACT || said == Relation.SAME_MEANING;
                case '<' -> said == Relation.CONTAINS;
                default -> said == Relation.PART_OF;
            };
        }
    }

    /** Of a kind with fewer examples each must be right. */
    private static final int FEW = 4;

    @Test
    void theRelationIsRightForEveryKindOfDifference() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        Map<String, Integer> asked = new LinkedHashMap<>();
        for (Known known : known()) {
            asked.merge(known.kind(), 1, Integer::sum);
            Candidate candidate = candidate(known);
            if (candidate == null || !known.isSaidBy(candidate.relation())) {
                wrong.computeIfAbsent(known.kind(), k -> new ArrayList<>())
                        .add(known + " " + (candidate == null ? "" : candidate.relation() + " " + candidate.reasons()));
            }
        }
        int all = asked.values().stream().mapToInt(Integer::intValue).sum();
        int wrongs = wrong.values().stream().mapToInt(List::size).sum();
        assertThat(wrongs).as("%s", wrong).isLessThanOrEqualTo(all / 10);
        asked.forEach(
                (kind, n) -> assertThat(wrong.getOrDefault(kind, List.of()).size())
                        .as("%s %s", kind, wrong.get(kind))
                        .isLessThanOrEqualTo(n < FEW ? 0 : Math.max(2, n * 4 / 10)));
    }

    @Test
    void onlyTheSameMatterIsAccepted() {
        List<String> accepted = new ArrayList<>();
        int same = 0;
        int sameAccepted = 0;
        for (Known known : known()) {
            LineUpResult result = answer(known);
            boolean taken = result.verdict() == Verdict.ACCEPTED
                    && result.candidates().getFirst().target().name().equals(known.item());
            if (known.relation() == '=') {
                same++;
                sameAccepted += taken ? 1 : 0;
            } else if (taken) {
                accepted.add(known + " " + result.candidates().getFirst());
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(sameAccepted).isGreaterThanOrEqualTo(same * 6 / 10);
    }

    private static @org.jspecify.annotations.Nullable Candidate candidate(Known known) {
        return answer(known).candidates().stream()
                .filter(candidate -> candidate.target().name().equals(known.item()))
                .findFirst()
                .orElse(null);
    }

    /** Against the item, and those of other kinds, so that words have weights. */
    private static LineUpResult answer(Known known) {
        List<Target> targets = known().stream()
                .filter(other -> other.item().equals(known.item())
                        || !other.kind().equals(known.kind()) && other.relation() == '>')
                .map(other -> new Target(other.item(), other.item()))
                .distinct()
                .toList();
        return LineUp.over(targets, List.of(known.entry())).answer(new Query("", known.entry()), LineUp.SHOWN);
    }

    private static List<Known> known() {
        List<Known> known = new ArrayList<>();
        String kind = "";
        for (String raw : Samples.resource("relations.txt").split("\n", -1)) {
            String line = raw.strip();
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] sides = line.substring(1).split("\\|", -1);
                known.add(new Known(kind, line.charAt(0), sides[0].strip(), sides[1].strip()));
            }
        }
        return known;
    }
}
