package io.sitong.rules.lineup.evaluate;

import io.sitong.rules.lineup.Evidence;
import io.sitong.rules.lineup.LineUp;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Query;
import io.sitong.rules.lineup.Reason;
import io.sitong.rules.lineup.Target;
import io.sitong.rules.lineup.evaluate.EvaluationReport.CandidateResult;
import io.sitong.rules.lineup.evaluate.EvaluationReport.EntryResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        return of(entries, lineUp, gold, List.of());
    }

    /** @param edits in what way entries and items differ, where somebody has said so */
    public static EvaluationReport of(List<Query> entries, LineUp lineUp, List<GoldRow> gold, List<Edit> edits) {
        Map<String, Map<String, GoldRow.Answer>> known = new HashMap<>();
        for (GoldRow row : gold) {
            known.computeIfAbsent(row.entryName(), k -> new HashMap<>()).put(row.itemCode(), row.answer());
        }
        Count count = new Count();
        Map<String, Count> departments = new TreeMap<>();
        EditCount kinds = new EditCount(edits);
        List<EntryResult> results = new ArrayList<>();
        for (Query entry : entries) {
            LineUpResult result = lineUp.answer(entry, SHOWN);
            Map<String, GoldRow.Answer> answers = known.getOrDefault(entry.name(), Map.of());
            count.add(result, answers);
            String department = entry.evidence().getOrDefault(Evidence.DEPARTMENT, "");
            departments.computeIfAbsent(department, d -> new Count()).add(result, answers);
            kinds.add(result, answers);
            results.add(shown(result));
        }
        Map<String, EvaluationReport.Part> parts = new LinkedHashMap<>();
        departments.forEach((department, part) -> parts.put(department, part.part()));
        return count.report(results, parts, kinds.figures());
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
}
