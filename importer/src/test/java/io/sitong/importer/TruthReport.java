package io.sitong.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much of the ground truth was read: right of all, per file and per kind of thing. */
final class TruthReport {

    private record Line(String name, TruthComparison comparison) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String name, TruthComparison comparison) {
        lines.add(new Line(name, comparison));
    }

    String table() {
        Map<TruthComparison.Kind, int[]> all = new TreeMap<>();
        StringBuilder table = new StringBuilder("ground truth, right/all\n");
        for (Line line : lines) {
            table.append(line.comparison().complete() ? "  " : "! ")
                    .append(line.name())
                    .append("  ")
                    .append(line.comparison().line())
                    .append('\n');
            line.comparison().counts().forEach((kind, count) -> {
                int[] sum = all.computeIfAbsent(kind, k -> new int[2]);
                sum[0] += count[0];
                sum[1] += count[1];
            });
        }
        all.forEach((kind, count) -> table.append(String.format(
                "%-16s %8d / %8d  %.3f %%%n",
                kind.name().toLowerCase(java.util.Locale.ROOT), count[0], count[1], 100.0 * count[0] / count[1])));
        return table.toString();
    }
}
