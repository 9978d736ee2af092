package io.sitong.rules.lineup.evaluate;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.Verdict;
import io.sitong.rules.lineup.evaluate.EvaluationReport.CandidateResult;
import io.sitong.rules.lineup.evaluate.EvaluationReport.EntryResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines entries up with items and counts against known answers. Look-alikes (related) are neither asked for nor excused:
 * ranks are counted with them in place.
 */
public final class Evaluation {

    /** Candidates asked for per entry. */
    public static final int SHOWN = LineUp.SHOWN;

    private Evaluation() {}

    public static EvaluationReport of(List<Query> entries, List<Target> items, List<GoldRow> gold) {
        return of(entries, LineUp.over(items, entries.stream().map(Query::name).toList()), gold);
    }

    public static EvaluationReport of(List<Query> entries, LineUp lineUp, List<GoldRow> gold) {
        Map<String, Map<String, GoldRow.Answer>> known = new HashMap<>();
        for (GoldRow row : gold) {
            known.computeIfAbsent(row.entryName(), k -> new HashMap<>()).put(row.itemCode(), row.answer());
        }
        Count count = new Count();
        List<EntryResult> results = new ArrayList<>();
        for (Query entry : entries) {
            LineUpResult result = lineUp.answer(entry, SHOWN);
            count.add(result, known.getOrDefault(entry.name(), Map.of()));
            results.add(shown(result));
        }
        return count.report(entries.size(), results);
    }

    private static EntryResult shown(LineUpResult result) {
        return new EntryResult(
                result.query().name(),
                result.verdict().key(),
                result.candidates().stream()
                        .map(candidate -> new CandidateResult(
                                candidate.target().id(),
                                candidate.target().name(),
                                Math.round(candidate.score() * 10_000) / 10_000.0,
                                candidate.relation().key(),
                                candidate.reasons().stream().map(Reason::line).toList()))
                        .toList());
    }

    private static final class Count {

        private int answered;
        private int first;
        private int firstFive;
        private int firstTen;
        private double reciprocal;
        private int pairs;
        private int pairsFound;
        private int relationsRight;
        private int accepted;
        private int acceptedRight;
        private int acceptedOnGaps;
        private int exactEntries;
        private int acceptedExact;

        void add(LineUpResult result, Map<String, GoldRow.Answer> known) {
            int counterparts = (int)
                    known.values().stream().filter(GoldRow.Answer::corresponds).count();
            boolean exact = known.containsValue(GoldRow.Answer.EXACT);
            if (exact) {
                exactEntries++;
            }
            if (result.verdict() == Verdict.ACCEPTED) {
                accepted++;
                GoldRow.Answer answer = known.getOrDefault(
                        result.candidates().getFirst().target().id(), GoldRow.Answer.NONE);
                if (answer.corresponds()) {
                    acceptedRight++;
                    if (exact) {
                        acceptedExact++;
                    }
                }
                if (counterparts == 0) {
                    acceptedOnGaps++;
                }
            }
            if (counterparts == 0) {
                return;
            }
            answered++;
            pairs += counterparts;
            int rank = 0;
            boolean found = false;
            for (Candidate candidate : result.candidates()) {
                rank++;
                GoldRow.Answer answer = known.getOrDefault(candidate.target().id(), GoldRow.Answer.NONE);
                if (!answer.corresponds()) {
                    continue;
                }
                pairsFound++;
                if (isRelation(candidate.relation(), answer)) {
                    relationsRight++;
                }
                if (!found) {
                    found = true;
                    first += rank == 1 ? 1 : 0;
                    firstFive += rank <= 5 ? 1 : 0;
                    firstTen += rank <= 10 ? 1 : 0;
                    reciprocal += 1.0 / rank;
                }
            }
        }

        private static boolean isRelation(Relation relation, GoldRow.Answer answer) {
            return switch (answer) {
                case EXACT -> relation == Relation.EXACT || relation == Relation.SAME_MEANING;
                case BROADER -> relation == Relation.PART_OF;
                case NARROWER -> relation == Relation.CONTAINS;
                case RELATED, NONE -> false;
            };
        }

        EvaluationReport report(int entries, List<EntryResult> results) {
            return new EvaluationReport(
                    entries,
                    answered,
                    share(first, answered),
                    share(firstFive, answered),
                    share(firstTen, answered),
                    answered == 0 ? 0 : reciprocal / answered,
                    share(pairsFound, pairs),
                    accepted,
                    accepted == 0 ? 1 : share(acceptedRight, accepted),
                    acceptedOnGaps,
                    exactEntries,
                    acceptedExact,
                    share(relationsRight, pairsFound),
                    List.copyOf(results));
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
