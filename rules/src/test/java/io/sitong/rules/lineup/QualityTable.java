package io.sitong.rules.lineup;

import io.sitong.rules.lineup.EditedNames.Edited;
import io.sitong.rules.lineup.EditedNames.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Quality per kind of edit over a list of names: how often the origin comes first, and what is accepted. */
final class QualityTable {

    /** What came of the queries of one kind. */
    record Line(int queries, int first, int accepted, int acceptedOrigin, List<String> wrong) {

        double recall() {
            return queries == 0 ? 1 : (double) first / queries;
        }

        int acceptedOther() {
            return accepted - acceptedOrigin;
        }
    }

    private final Map<Kind, Line> lines = new LinkedHashMap<>();

    QualityTable(List<String> sample, List<String> all) {
        List<Target> targets = all.stream().map(name -> new Target(name, name)).toList();
        for (Kind kind : Kind.values()) {
            List<Edited> edited = EditedNames.of(kind, sample);
            LineUp lineUp =
                    LineUp.over(targets, edited.stream().map(Edited::query).toList());
            int first = 0;
            int accepted = 0;
            int acceptedOrigin = 0;
            List<String> wrong = new ArrayList<>();
            for (Edited query : edited) {
                LineUpResult result = lineUp.answer(new Query(query.query(), query.query()), 5);
                String best = result.candidates().isEmpty()
                        ? ""
                        : result.candidates().getFirst().target().name();
                boolean origin = best.equals(query.origin());
                first += origin ? 1 : 0;
                if (result.verdict() == Verdict.ACCEPTED) {
                    accepted++;
                    acceptedOrigin += origin ? 1 : 0;
                    if (!kind.isSameMatter() || !origin) {
                        wrong.add("accepted: " + query.query() + " -> " + best);
                    }
                } else if (kind.isSameMatter() && !origin) {
                    wrong.add("missed: " + query.query() + " (" + query.origin() + ") -> " + best);
                }
            }
            lines.put(kind, new Line(edited.size(), first, accepted, acceptedOrigin, wrong));
        }
    }

    Line line(Kind kind) {
        return lines.getOrDefault(kind, new Line(0, 0, 0, 0, List.of()));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        lines.forEach((kind, line) -> text.append(String.format(
                Locale.ROOT,
                "%-18s %4d queries  R@1 %.3f  accepted %4d (origin %d)  %s%n",
                kind,
                line.queries(),
                line.recall(),
                line.accepted(),
                line.acceptedOrigin(),
                kind.label())));
        return text.toString();
    }
}
