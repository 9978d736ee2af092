package io.sitong.rules.lineup.evaluate;

import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the known pairs by the ways in which their names differ. */
final class EditCount {

    private record Pair(String entry, String item) {}

    private final Map<Pair, List<String>> kindsOf = new HashMap<>();
    private final Map<String, int[]> counts = new TreeMap<>();

    EditCount(List<Edit> edits) {
        edits.forEach(edit -> kindsOf.put(new Pair(edit.entryName(), edit.itemName()), edit.kinds()));
    }

    void add(LineUpResult result, Map<String, GoldRow.Answer> known) {
        if (kindsOf.isEmpty()) {
            return;
        }
        int rank = 0;
        for (Candidate candidate : result.candidates()) {
            rank++;
            GoldRow.Answer answer = known.getOrDefault(candidate.target().id(), GoldRow.Answer.NONE);
            if (answer.corresponds()) {
                Pair pair = new Pair(result.query().name(), candidate.target().name());
                for (String kind : kindsOf.getOrDefault(pair, List.of())) {
                    int[] count = counts.computeIfAbsent(kind, k -> new int[3]);
                    count[0]++;
                    count[1] += rank == 1 ? 1 : 0;
                    count[2] += Count.isRelation(candidate.relation(), answer) ? 1 : 0;
                }
            }
        }
    }

    Map<String, EvaluationReport.EditFigures> figures() {
        Map<String, EvaluationReport.EditFigures> figures = new TreeMap<>();
        counts.forEach((kind, c) -> figures.put(kind, new EvaluationReport.EditFigures(c[0], c[1], c[2])));
        return figures;
    }
}
