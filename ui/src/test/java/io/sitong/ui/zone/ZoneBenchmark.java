package io.sitong.ui.zone;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Prints how long the pages of the public zone take while fifty people read; not a test. Nobody sends an {@code
 * If-None-Match} but where the line says so, so that every answer is made anew.
 *
 * <p>{@code ZoneBenchmark ADDRESS [SECONDS BETWEEN]}, of a server over what {@code LoadingBenchmark} has stored.
 */
final class ZoneBenchmark {

    private static final int PEOPLE = 50;
    private static final int EACH_READS = 40;
    private static final int DIVISIONS = 60;
    private static final Pattern GUIDE = Pattern.compile("href=\"(/zone/items/[0-9A-Za-z]+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern DIVISION = Pattern.compile("division=([0-9]{12})");
    private static final Pattern TOPIC = Pattern.compile("topic=([^&\"]+)");
    private static final Pattern NAME = Pattern.compile("<h2><a [^>]*>([^<]{4,})</a>");
    private static final List<String> INITIALS =
            List.of("yl", "bx", "dj", "xk", "ba", "ylbx", "bdc", "sfz", "zyzg", "q");

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final List<String> guides = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> divisions = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private final Map<String, Function<RandomGenerator, String>> kinds = new LinkedHashMap<>();

    private ZoneBenchmark(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        ZoneBenchmark benchmark = new ZoneBenchmark(args[0]);
        benchmark.gather();
        double between = args.length > 1 ? Double.parseDouble(args[1]) : 2;
        benchmark.read("warming up", 0);
        benchmark.read("people read a page about every " + between + " s", between);
        benchmark.read("people without a pause", 0);
    }

    /** Addresses from all over the zone, found as a reader would find them. */
    private void gather() throws Exception {
        String home = get("/zone", null).body();
        all(TOPIC, home, topics);
        all(DIVISION, home, divisions);
        for (String league : List.copyOf(divisions)) {
            all(DIVISION, get("/zone?division=" + league, null).body(), divisions);
        }
        divisions
                .subList(Math.min(DIVISIONS, divisions.size()), divisions.size())
                .clear();
        String next = "/zone?q=" + "%E7%99%BB%E8%AE%B0";
        for (int page = 0; page < 20 && next != null; page++) {
            pages.add(next);
            String found = get(next, null).body();
            all(GUIDE, found, guides);
            all(NAME, found, names);
            Matcher following = NEXT.matcher(found);
            next = following.find() ? following.group(1).replace("&amp;", "&") : null;
        }
        kinds.put("front page", r -> "/zone");
        kinds.put("search, pinyin initials", r -> "/zone?q=" + any(INITIALS, r));
        kinds.put("search, two characters", r -> "/zone?q=" + encoded(twoOf(any(names, r), r)));
        kinds.put("search within a division", r -> "/zone?q=" + any(INITIALS, r) + "&division=" + any(divisions, r));
        kinds.put("topic within a division", r -> "/zone?topic=" + any(topics, r) + "&division=" + any(divisions, r));
        kinds.put("next page", r -> any(pages, r));
        kinds.put("nothing found", r -> "/zone?q=" + encoded("星际") + r.nextInt(1000));
        kinds.put("guide", r -> any(guides, r));
        kinds.put("guide at a division", r -> any(guides, r) + "?division=" + any(divisions, r));
        kinds.put("guide, short", r -> any(guides, r) + "?view=brief&division=" + any(divisions, r));
        kinds.put("one-notice form", r -> any(guides, r) + "/notice?division=" + any(divisions, r));
        OUT.printf(Locale.ROOT, "%d guides, %d divisions, %d topics%n", guides.size(), divisions.size(), topics.size());
    }

    private static void all(Pattern pattern, String page, List<String> into) {
        TreeSet<String> found = new TreeSet<>(into);
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        into.clear();
        into.addAll(found);
    }

    private static String any(List<String> some, RandomGenerator random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String twoOf(String name, RandomGenerator random) {
        int at = random.nextInt(name.length() - 1);
        return name.substring(at, at + 2);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path, @Nullable String tag) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            throw new IllegalStateException(answer.statusCode() + " " + path);
        }
        return answer;
    }

    private record Read(String kind, double millis) {}

    private void read(String title, double secondsBetween) throws Exception {
        Queue<Read> done = new ConcurrentLinkedQueue<>();
        Queue<Exception> failed = new ConcurrentLinkedQueue<>();
        CountDownLatch people = new CountDownLatch(PEOPLE);
        long start = System.nanoTime();
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            Thread.ofVirtual().start(() -> {
                try {
                    one(new SplittableRandom(number), secondsBetween, done);
                } catch (Exception e) {
                    failed.add(e);
                } finally {
                    people.countDown();
                }
            });
        }
        people.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!failed.isEmpty()) {
            throw failed.remove();
        }
        print(title, List.copyOf(done), seconds);
    }

    private void one(RandomGenerator random, double secondsBetween, Queue<Read> done) throws Exception {
        List<String> names = List.copyOf(kinds.keySet());
        for (int i = 0; i < EACH_READS; i++) {
            if (secondsBetween > 0) {
                TimeUnit.MILLISECONDS.sleep((long) (random.nextDouble() * 2000 * secondsBetween));
            }
            String kind = any(names, random);
            String path = kinds.get(kind).apply(random);
            long start = System.nanoTime();
            HttpResponse<String> answer = get(path, null);
            done.add(new Read(kind, (System.nanoTime() - start) / 1e6));
            if (i % 8 == 7) {
                start = System.nanoTime();
                get(path, answer.headers().firstValue("ETag").orElseThrow());
                done.add(new Read("the same again (304)", (System.nanoTime() - start) / 1e6));
            }
        }
    }

    private void print(String title, List<Read> reads, double seconds) {
        OUT.printf(
                Locale.ROOT,
                "%n%d %s: %.0f pages a second%n%-28s %8s %9s %9s %9s %9s%n",
                PEOPLE,
                title,
                reads.size() / seconds,
                "milliseconds",
                "pages",
                "median",
                "95 %",
                "99 %",
                "longest");
        List<String> names = new ArrayList<>(kinds.keySet());
        names.add("the same again (304)");
        names.forEach(kind ->
                line(kind, reads.stream().filter(r -> r.kind().equals(kind)).toList()));
        line("all", reads);
    }

    private static void line(String name, List<Read> reads) {
        double[] times = reads.stream().mapToDouble(Read::millis).toArray();
        if (times.length == 0) {
            return;
        }
        Arrays.sort(times);
        OUT.printf(
                Locale.ROOT,
                "%-28s %8d %9.1f %9.1f %9.1f %9.1f%n",
                name,
                times.length,
                times[times.length / 2],
                times[times.length * 95 / 100],
                times[times.length * 99 / 100],
                times[times.length - 1]);
    }
}
