package io.sitong.ui.matching;

import static io.sitong.ui.matching.ListedItems.BUREAU;

import com.sun.management.OperatingSystemMXBean;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Prints how long the desk takes to open on a list that nobody has decided, and what a decision on it costs; not a test.
 *
 * <p>{@code DeskBenchmark [ENTRIES [ITEMS]]}, 5,000 and 1,500 unless said otherwise.
 */
final class DeskBenchmark {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final List<String> ACTS = List.of("", "变更", "延续", "补发", "注销", "换发", "备案", "撤销", "年审", "信息查询");
    private static final List<String> PLACES = List.of("", "本省", "跨区域", "城镇", "农村牧区", "个体", "企业", "涉外", "首次", "简易");

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private DeskBenchmark() {}

    public static void main(String[] args) throws Exception {
        int entries = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int items = args.length > 1 ? Integer.parseInt(args[1]) : 1500;
        List<String> names =
                BuiltInData.sampleNationalList().stream().map(ListEntry::name).toList();
        try (ListedItems listed = new ListedItems(made(names, items))) {
            Stores stores = listed.stores;
            NationalList list = listed.list(made(names, entries));
            LineUpDesk desk = new LineUpDesk(stores, LineUpSettings::usual, ListedItems.CLOCK);
            OUT.println(entries + " entries, " + items + " items");
            for (int run = 0; run < 4; run++) {
                opened(listed, desk, list);
            }
            MatchingModel model = new MatchingModel(desk, stores, BUREAU, list);
            Set<Long> sure =
                    model.sure().stream().map(work -> work.entry().id()).collect(Collectors.toSet());
            timed("accepting " + sure.size() + " sure ones", () -> model.acceptSure(sure));
            timed("taking them back", model::undo);
            List<EntryWork> thousand = model.entries(EntryFilter.all()).subList(1000, 2000);
            MatchingModel officer = new MatchingModel(desk, stores, ListedItems.OFFICER, list);
            timed("deciding 1000", () -> {
                thousand.forEach(work -> officer.noCounterpart(work, null));
                return 1000;
            });
            model.reload();
            timed("confirming 1000", () -> model.confirmAll(EntryFilter.all()));
            OUT.println("all in one person's hands and under double review");
            stores.assignments().give(BUREAU, list.id(), ids(listed, list), List.of(person(listed, "zhao")), null);
            timed("review of the whole list opened", () -> stores.blindReviews().askOfWholeList(BUREAU, list.id()));
            opened(listed, desk, list);
            opened(listed, desk, list);
            timed("review of the whole list ended", () -> stores.blindReviews().askNoMore(BUREAU, list.id()));
        }
    }

    private static List<Long> ids(ListedItems listed, NationalList list) {
        return listed.stores.nationalLists().entriesOf(list.id()).stream()
                .map(ListEntry::id)
                .toList();
    }

    private static long person(ListedItems listed, String login) {
        return listed.stores
                .accounts()
                .add(BUREAU, login, login, "", Role.DEPARTMENT, ListedItems.REGION, false)
                .id();
    }

    private static void opened(ListedItems listed, LineUpDesk desk, NationalList list) throws Exception {
        Stores stores = listed.stores;
        OUT.println("--");
        timed("entries read", () -> stores.nationalLists().entriesOf(list.id()));
        timed("decisions read", () -> stores.matches().ofList(list.id()));
        timed("hands read", () -> stores.assignments().ofList(BUREAU, list.id()));
        timed("standards read", () -> {
            int[] read = {0};
            stores.standardItems().forEach(StandardFilter.all(), one -> read[0]++);
            return read[0];
        });
        timed("reviews read", () -> stores.blindReviews().ofList(BUREAU, list.id()));
        MatchingModel model = timed("desk opened", () -> new MatchingModel(desk, stores, BUREAU, list));
        timed("rows of the filter", () -> model.entries(EntryFilter.all()).size());
        timed("counts", model::counts);
        timed("sure ones", () -> model.sure().size());
        timed("next open", () -> model.nextOpen(EntryFilter.all()));
        EntryWork first = model.entries(EntryFilter.all()).getFirst();
        model.select(first.entry().id());
        if (!first.answering()) {
            timed("one decision", () -> model.noCounterpart(first, null));
        }
        timed("what the scores are worth", model::probability);
    }

    private static List<String> made(List<String> names, int wanted) {
        List<String> made = new ArrayList<>();
        for (String first : PLACES) {
            for (String last : ACTS) {
                for (String name : names) {
                    if (made.size() < wanted) {
                        made.add(first + name + last);
                    }
                }
            }
        }
        if (made.size() < wanted) {
            throw new IllegalArgumentException("no more than " + made.size() + " can be made");
        }
        return made;
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        long cpuStart = PROCESS.getProcessCpuTime();
        T result = work.call();
        double cpu = (PROCESS.getProcessCpuTime() - cpuStart) / 1e6;
        OUT.println(
                String.format(Locale.ROOT, "%8.1f ms %8.1f ms CPU  %s", (System.nanoTime() - start) / 1e6, cpu, what));
        return result;
    }
}
