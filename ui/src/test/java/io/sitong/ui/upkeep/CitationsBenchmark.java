package io.sitong.ui.upkeep;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.law.Law;
import io.sitong.catalog.law.LawFilter;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.Stores;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * Prints how long it takes to read the citations of a region that the store's {@code LoadingBenchmark} has loaded, and to
 * find the items that cite a law; not a test.
 *
 * <p>{@code CitationsBenchmark DIRECTORY}, where the H2 database {@code sitong} lies.
 */
final class CitationsBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Viewer SYSTEM = Viewer.system(new DivisionCode("150000000000"));

    private CitationsBenchmark() {}

    private record Cited(Law law, long items) {}

    public static void main(String[] args) throws Exception {
        Stores stores = Stores.open(
                JdbcConnectionPool.create("jdbc:h2:file:" + args[0] + "/sitong" + Stores.H2_OPTIONS, "sa", ""),
                Clock.systemUTC());
        CitationsFollowItems reading = new CitationsFollowItems(stores.lawCitations());
        long unread = timed("how many bases are to be read", reading::unread);
        timed("reading " + unread + " bases", () -> {
            reading.catchUp(read -> {});
            return unread;
        });
        timed("nothing new to read", reading::unread);
        List<Cited> cited = new ArrayList<>();
        for (Law law :
                stores.laws().page(LawFilter.all(), PageRequest.first(500)).rows()) {
            cited.add(new Cited(
                    law,
                    stores.lawCitations().countsByDivision(SYSTEM, law.id(), null).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()));
        }
        cited.removeIf(law -> law.items() == 0);
        cited.sort(Comparator.comparingLong(Cited::items));
        for (Cited law : List.of(cited.getFirst(), cited.get(cited.size() / 2), cited.getLast())) {
            long id = law.law().id();
            String name = law.law().name() + ", " + law.items() + " items: ";
            timed(name + "counts", () -> stores.lawCitations().countsByDivision(SYSTEM, id, null));
            timed(
                    name + "first page",
                    () -> stores.lawCitations().items(SYSTEM, id, null, null, PageRequest.first(100)));
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T result = work.call();
        OUT.println(String.format(Locale.ROOT, "%8.1f ms  %s", (System.nanoTime() - start) / 1e6, what));
        return result;
    }
}
