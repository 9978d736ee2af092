package io.sitong.rules.lineup.evaluate;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Verdict;
import java.util.List;
import java.util.Map;

/** Counts answers against what is known of the entries. */
final class Count {

    private int entries;
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
        entries++;
        int counterparts = (int)
                known.values().stream().filter(GoldRow.Answer::corresponds).count();
        boolean exact = known.containsValue(GoldRow.Answer.EXACT);
        if (exact) {
            exactEntries++;
        }
        if (result.verdict() == Verdict.ACCEPTED) {
            accepted++;
            GoldRow.Answer answer =
                    known.getOrDefault(result.candidates().getFirst().target().id(), GoldRow.Answer.NONE);
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

    static boolean isRelation(Relation relation, GoldRow.Answer answer) {
        return switch (answer) {
            case EXACT -> relation == Relation.EXACT || relation == Relation.SAME_MEANING;
            case BROADER -> relation == Relation.PART_OF;
            case NARROWER -> relation == Relation.CONTAINS;
            case OVERLAPS -> relation == Relation.OVERLAPS;
            case RELATED, NONE -> false;
        };
    }

    /** The figures of a part of the entries. */
    EvaluationReport.Part part() {
        return new EvaluationReport.Part(
                entries, answered, share(first, answered), share(pairsFound, pairs), accepted, acceptedOnGaps);
    }

    EvaluationReport report(
            List<EvaluationReport.EntryResult> results,
            Map<String, EvaluationReport.Part> departments,
            Map<String, EvaluationReport.EditFigures> kinds) {
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
                departments,
                kinds,
                List.copyOf(results));
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
