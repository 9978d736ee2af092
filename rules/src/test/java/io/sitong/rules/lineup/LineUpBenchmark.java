package io.sitong.rules.lineup;

import io.sitong.rules.lineup.EditedNames.Edited;
import io.sitong.rules.lineup.EditedNames.Kind;
import io.sitong.rules.lineup.evaluate.Evaluation;
import io.sitong.rules.lineup.evaluate.EvaluationReport;
import io.sitong.rules.lineup.evaluate.GoldRow;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Prints a table: names per CPU-second and how often the origin of an edited name comes first, beside what else a user
 * might take. Run it by hand, with {@code -Dsitong.shared=…}; it is no test.
 */
final class LineUpBenchmark {

    private record Work(List<String> targets, List<Edited> queries) {}

    private LineUpBenchmark() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Work national = national();
        Work county = county();
        Work large = large();
        out.printf(Locale.ROOT, "%-44s %12s %8s%n", "140 targets, top 5", "names/CPU-s", "R@1");
        lines(out, national);
        out.printf(Locale.ROOT, "%-44s %12s %8s%n", county.targets().size() + " targets, top 5", "names/CPU-s", "R@1");
        lines(out, county);
        out.printf(Locale.ROOT, "%-44s %12s %8s%n", "3,000 targets, top 5", "names/CPU-s", "R@1");
        own(out, large);
        out.printf(Locale.ROOT, "%-57s %8s%n", "entries of the sample county that have an answer", "R@1");
        known(out, Samples.county());
    }

    /** Names by other hands, not edits of one another: what a list means is not how its names are spelt. */
    private static void known(PrintStream out, Samples.Known known) {
        EvaluationReport own = Evaluation.of(known.entries(), known.items(), known.gold());
        out.printf(Locale.ROOT, "  %-55s %8.3f%n", "answer", own.recallAt1());
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (GoldRow row : known.gold()) {
            if (row.answer().corresponds()) {
                answers.computeIfAbsent(row.entryName(), name -> new HashSet<>())
                        .add(row.itemCode());
            }
        }
        List<String> names = known.items().stream().map(Target::name).toList();
        BenchmarkedEngine.all(names).forEach((label, engine) -> {
            long right = answers.entrySet().stream()
                    .filter(entry -> engine.best(entry.getKey()) >= 0)
                    .filter(entry -> entry.getValue()
                            .contains(known.items()
                                    .get(engine.best(entry.getKey()))
                                    .id()))
                    .count();
            out.printf(Locale.ROOT, "  %-55s %8.3f%n", label, (double) right / answers.size());
        });
    }

    private static void lines(PrintStream out, Work work) {
        own(out, work);
        BenchmarkedEngine.all(work.targets())
                .forEach((label, engine) -> measure(
                        out, label, work, i -> engine.best(work.queries().get(i).query())));
    }

    private static void own(PrintStream out, Work work) {
        List<Target> targets = new ArrayList<>();
        for (String name : work.targets()) {
            targets.add(new Target(name, name, Map.of(Evidence.DEPARTMENT, "公安部")));
        }
        List<Query> queries = work.queries().stream()
                .map(q -> new Query("", q.query(), Map.of(Evidence.DEPARTMENT, "区公安分局")))
                .toList();
        LineUp lineUp = LineUp.over(targets, queries.stream().map(Query::name).toList());
        measure(
                out,
                "candidates only (read, index, top 8)",
                work,
                i -> lineUp.candidates(queries.get(i).name(), 8));
        measure(
                out,
                "scored, vetoed, ranked",
                work,
                i -> lineUp.best(queries.get(i).name(), 5));
        measure(out, "answer, reasons unread", work, i -> first(lineUp.answer(queries.get(i), 5), work, false));
        measure(out, "answer, reasons of the first in words", work, i -> {
            LineUpResult result = lineUp.answer(queries.get(i), 5);
            return result.candidates().isEmpty()
                    ? -1
                    : result.candidates().getFirst().reasons().size();
        });
        measure(
                out,
                "answer, reasons of all five in words",
                work,
                i -> first(lineUp.answer(queries.get(i), 5), work, true));
    }

    private static int first(LineUpResult result, Work work, boolean words) {
        int sum = 0;
        if (words) {
            for (Candidate candidate : result.candidates()) {
                sum += candidate.reasons().size();
            }
        }
        return result.candidates().isEmpty()
                ? -1
                : sum * 0
                        + work.targets()
                                .indexOf(result.candidates().getFirst().target().name());
    }

    private static void measure(PrintStream out, String label, Work work, IntFunction<Integer> answer) {
        int n = work.queries().size();
        int right = 0;
        for (int i = 0; i < n; i++) {
            int best = answer.apply(i);
            if (best >= 0
                    && best < work.targets().size()
                    && work.targets().get(best).equals(work.queries().get(i).origin())) {
                right++;
            }
        }
        double[] rates = new double[5];
        for (int round = 0; round < rates.length; round++) {
            long from = cpu();
            int done = 0;
            do {
                for (int i = 0; i < n; i++) {
                    answer.apply(i);
                }
                done += n;
            } while (cpu() - from < 700_000_000L);
            rates[round] = done * 1e9 / (cpu() - from);
        }
        Arrays.sort(rates);
        boolean words = label.contains("first in words");
        out.printf(
                Locale.ROOT,
                "  %-42s %,12.0f %8s%n",
                label,
                rates[rates.length / 2],
                words ? "" : String.format(Locale.ROOT, "%.3f", (double) right / n));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The national list and some county items; queries are what localities might make of them. */
    private static Work national() {
        List<String> targets = new ArrayList<>(Samples.nationalNames());
        List<String> county = Samples.countyNames();
        for (int i = 0; targets.size() < 140; i += 12) {
            if (!targets.contains(county.get(i))) {
                targets.add(county.get(i));
            }
        }
        return new Work(targets, queries(targets));
    }

    private static Work county() {
        List<String> targets = Samples.countyNames();
        return new Work(targets, queries(targets));
    }

    private static Work large() {
        List<String> targets = new ArrayList<>(Samples.countyNames());
        for (Kind kind : Kind.values()) {
            for (Edited edited : EditedNames.of(kind, Samples.countyNames())) {
                if (targets.size() < 3000) {
                    targets.add(edited.query());
                }
            }
        }
        return new Work(targets, queries(Samples.countyNames()));
    }

    private static List<Edited> queries(List<String> targets) {
        List<Edited> queries = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.isSameMatter()) {
                queries.addAll(EditedNames.of(kind, targets));
            }
        }
        return queries;
    }
}
