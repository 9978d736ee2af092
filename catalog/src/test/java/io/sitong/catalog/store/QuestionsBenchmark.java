package io.sitong.catalog.store;

import static io.sitong.catalog.store.Benchmarks.REGION;
import static io.sitong.catalog.store.Benchmarks.SYSTEM;
import static io.sitong.catalog.store.Benchmarks.line;

import com.zaxxer.hikari.HikariDataSource;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Pinyin;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Prints how long the questions of the screens take over what {@link LoadingBenchmark} has stored; not a test. Each
 * question is asked with other values every time: by one person, then by fifty who each ask something every few seconds.
 * Paging by offset stands beside paging by key.
 *
 * <p>{@code QuestionsBenchmark WHERE}, see {@link Benchmarks#open}.
 */
final class QuestionsBenchmark {

    private static final int TIMES = 60;
    private static final int PEOPLE = 50;
    private static final int EACH_ASKS = 12;
    private static final int SECONDS_BETWEEN = 5;
    private static final int PAGE = 50;

    private final Implementations implementations;
    private final HikariDataSource source;
    private final List<ImplementationRow> known = new ArrayList<>();
    private final Map<String, Consumer<RandomGenerator>> questions = new LinkedHashMap<>();

    private QuestionsBenchmark(Stores stores, HikariDataSource source) {
        this.implementations = stores.implementations();
        this.source = source;
    }

    public static void main(String[] args) throws Exception {
        try (HikariDataSource source = Benchmarks.open(args[0])) {
            QuestionsBenchmark benchmark = new QuestionsBenchmark(Stores.open(source, Clock.systemUTC()), source);
            benchmark.sample();
            benchmark.gather();
            benchmark.oneByOne();
            benchmark.together();
        }
    }

    /** Rows from all over the region, so that questions hit something. */
    private void sample() {
        long rows = implementations.count(SYSTEM, ImplementationFilter.all());
        line("%,d implementations", rows);
        for (int league = 1; league <= 9; league++) {
            DivisionCode division = new DivisionCode("150" + league + "00000000");
            known.addAll(implementations
                    .page(SYSTEM, ImplementationFilter.all().within(division), PageRequest.first(200))
                    .rows());
        }
    }

    private void gather() {
        ImplementationFilter all = ImplementationFilter.all();
        ask("first page, region", r -> page(SYSTEM, all, null));
        ask("page somewhere in the middle", r -> page(SYSTEM, all, key(any(r))));
        ask("first page of a banner", r -> page(clerk(any(r)), all, null));
        ask("name, rare words", r -> page(SYSTEM, all.withText(any(r).name()), null));
        ask("name, two characters", r -> page(SYSTEM, all.withText(twoOf(any(r).name(), r)), null));
        ask("name no item has", r -> page(SYSTEM, all.withText("星际" + r.nextInt(1000)), null));
        ask("pinyin initials", r -> page(SYSTEM, all.withText(Pinyin.initials(twoOf(any(r).name(), r))), null));
        ask("code, first twelve", r -> page(SYSTEM, all.withText(first(any(r).catalogCode(), 12)), null));
        ask("code, whole", r -> page(SYSTEM, all.withText(any(r).taskCode()), null));
        ask("type within a league", r -> page(SYSTEM, ofType(any(r)), null));
        ask("one level", r -> page(SYSTEM, ofLevel(r), null));
        ask("one standard item everywhere", r -> {
            Long standard = any(r).standardId();
            page(SYSTEM, all.ofStandard(standard == null ? 1 : standard), null);
        });
        ask("item in full", r -> implementations.find(SYSTEM, any(r).id()));
        ask("count, region", r -> implementations.count(SYSTEM, all));
        ask("count, banner", r -> implementations.count(clerk(any(r)), all));
        ask("count, name of two characters", r -> implementations.count(SYSTEM, all.withText(twoOf(any(r).name(), r))));
    }

    private void ask(String name, Consumer<RandomGenerator> question) {
        questions.put(name, question);
    }

    private void oneByOne() throws Exception {
        line("%n%-34s %9s %9s %9s", "one person, milliseconds", "median", "95 %", "longest");
        for (var question : questions.entrySet()) {
            print(question.getKey(), times(question.getValue()));
        }
        print("(by offset: page in the middle)", times(r -> offset(r.nextInt(500_000, 1_000_000))));
    }

    private double[] times(Consumer<RandomGenerator> question) {
        SplittableRandom random = new SplittableRandom(7);
        question.accept(random);
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = millis(question, random);
        }
        return times;
    }

    private static double millis(Consumer<RandomGenerator> question, RandomGenerator random) {
        long start = System.nanoTime();
        question.accept(random);
        return (System.nanoTime() - start) / 1e6;
    }

    /** Every person takes the questions in an order of his own. */
    private void together() throws InterruptedException {
        double[] times = new double[PEOPLE * EACH_ASKS];
        var all = List.copyOf(questions.values());
        CountDownLatch done = new CountDownLatch(PEOPLE);
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            Thread.ofVirtual().start(() -> {
                SplittableRandom random = new SplittableRandom(number);
                for (int i = 0; i < EACH_ASKS; i++) {
                    rest(random);
                    times[number * EACH_ASKS + i] = millis(all.get(random.nextInt(all.size())), random);
                }
                done.countDown();
            });
        }
        done.await();
        line("");
        print(PEOPLE + " people, all questions mixed", times);
    }

    private static void rest(SplittableRandom random) {
        try {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * SECONDS_BETWEEN * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void print(String name, double[] times) {
        Arrays.sort(times);
        line(
                "%-34s %9.1f %9.1f %9.1f",
                name, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]);
    }

    private void page(Viewer viewer, ImplementationFilter filter, Keyset after) {
        Page<ImplementationRow> page = implementations.page(viewer, filter, new PageRequest(after, PAGE));
        if (page.rows().size() > PAGE) {
            throw new IllegalStateException("a page is too long");
        }
    }

    private void offset(int rows) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "select id, name_id from implementation order by division_code, id limit 50 offset ?")) {
            statement.setInt(1, rows);
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    result.getLong(1);
                }
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImplementationRow any(RandomGenerator random) {
        return known.get(random.nextInt(known.size()));
    }

    private static Keyset key(ImplementationRow row) {
        return new Keyset(row.division().value(), row.id());
    }

    private static Viewer clerk(ImplementationRow row) {
        return new Viewer(9, "旗县", Role.LOCALITY, row.division());
    }

    private static String twoOf(String name, RandomGenerator random) {
        int at = random.nextInt(Math.max(1, name.length() - 1));
        return name.substring(at, Math.min(name.length(), at + 2));
    }

    private static String first(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static ImplementationFilter ofType(ImplementationRow row) {
        DivisionCode league = new DivisionCode(row.division().value().substring(0, 4) + "00000000");
        return new ImplementationFilter(league, null, row.taskType(), null, null, null, Set.of());
    }

    private static ImplementationFilter ofLevel(RandomGenerator random) {
        Level[] levels = Level.values();
        return new ImplementationFilter(
                REGION, null, null, levels[random.nextInt(levels.length)], null, null, Set.of());
    }
}
