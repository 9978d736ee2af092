package io.sitong.rules.lineup;

import io.sitong.rules.lineup.EditedNames.Edited;
import io.sitong.rules.lineup.EditedNames.Kind;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * All items of a region against the entries of a list: 1,570,000 names on 160 entries, answered with reasons in words for
 * the first candidate. Prints seconds, names per second of one core, and memory. Run it by hand, with
 * {@code -Dsitong.shared=… [items] [threads]}; it is no test.
 */
final class ManyItemsBenchmark {

    private static final int ITEMS = 1_570_000;
    private static final int ENTRIES = 160;

    private static final List<String> LEVELS = List.of("", "（县级权限）", "（市级权限）", "（跨省通办）");

    private record Done(long accepted, long review, long gap, long cpu) {}

    private ManyItemsBenchmark() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int items = args.length > 0 ? Integer.parseInt(args[0]) : ITEMS;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        List<String> names = names();
        List<Target> entries = entries();
        long from = System.nanoTime();
        LineUp lineUp = LineUp.over(entries, names);
        out.printf(
                Locale.ROOT,
                "%,d entries, words counted over %,d names: %.1f s%n",
                entries.size(),
                names.size(),
                seconds(from));
        long start = System.nanoTime();
        List<Done> done = run(lineUp, names, items, threads);
        double wall = seconds(start);
        double cpu = done.stream().mapToLong(Done::cpu).sum() / 1e9;
        out.printf(
                Locale.ROOT,
                "%,d items, %d threads: %.1f s, %.1f CPU-s, %,.0f names/CPU-s%n",
                items,
                threads,
                wall,
                cpu,
                items / cpu);
        out.printf(
                Locale.ROOT,
                "accepted %,d, for review %,d, nothing plausible %,d%n",
                done.stream().mapToLong(Done::accepted).sum(),
                done.stream().mapToLong(Done::review).sum(),
                done.stream().mapToLong(Done::gap).sum());
        out.printf(Locale.ROOT, "heap at its highest %,d MB%n", heap() >> 20);
    }

    private static List<Done> run(LineUp lineUp, List<String> names, int items, int threads) throws Exception {
        List<Future<Done>> parts = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int thread = 0; thread < threads; thread++) {
                int first = thread;
                Callable<Done> part = () -> part(lineUp, names, first, items, threads);
                parts.add(pool.submit(part));
            }
        }
        List<Done> done = new ArrayList<>();
        for (Future<Done> part : parts) {
            done.add(part.get());
        }
        return done;
    }

    private static Done part(LineUp lineUp, List<String> names, int first, int items, int step) {
        long[] verdicts = new long[Verdict.values().length];
        long from = cpu();
        for (int i = first; i < items; i += step) {
            LineUpResult result = lineUp.answer(item(names, i), 5);
            verdicts[result.verdict().ordinal()]++;
            if (!result.candidates().isEmpty()
                    && result.candidates().getFirst().reasons().isEmpty()) {
                throw new IllegalStateException("no reason: " + result);
            }
        }
        return new Done(
                verdicts[Verdict.ACCEPTED.ordinal()],
                verdicts[Verdict.REVIEW.ordinal()],
                verdicts[Verdict.GAP.ordinal()],
                cpu() - from);
    }

    /** The names that localities make of the lists, county by county, with the marks they set behind. */
    private static Query item(List<String> names, int i) {
        int county = i / names.size();
        String name = names.get(i % names.size()) + LEVELS.get(county % LEVELS.size());
        return new Query("", name, Map.of(Evidence.DEPARTMENT, "第" + county + "区公安分局"));
    }

    private static List<String> names() {
        List<String> origins = new ArrayList<>(Samples.nationalNames());
        origins.addAll(Samples.countyNames());
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Edited edited : EditedNames.of(kind, origins)) {
                names.add(edited.query());
            }
        }
        return names;
    }

    private static List<Target> entries() {
        List<String> names = new ArrayList<>(Samples.nationalNames());
        List<String> county = Samples.countyNames();
        for (int i = 0; names.size() < ENTRIES; i += 8) {
            if (!names.contains(county.get(i))) {
                names.add(county.get(i));
            }
        }
        return names.stream()
                .map(name -> new Target(name, name, Map.of(Evidence.DEPARTMENT, "公安部")))
                .toList();
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ManyItemsBenchmark::peak)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}
