package io.sitong.ui.gaps;

import static io.sitong.ui.LinedUpRegion.BUREAU;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.LinedUpRegion;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the first who reads gaps waits for, on a list of as many entries as given (5000), each paired with an item of the
 * sample region; run {@code main} with the test class path. Prints milliseconds.
 */
final class MarkedGapsBenchmark {

    private final LinedUpRegion region = new LinedUpRegion(Clock.systemUTC());
    private final Stores stores = region.stores;
    private final List<StandardItem> standards = new ArrayList<>();

    private MarkedGapsBenchmark() {}

    public static void main(String[] args) {
        new MarkedGapsBenchmark().run(args.length == 0 ? 5_000 : Integer.parseInt(args[0]));
    }

    private void run(int size) {
        stores.standardItems().forEach(StandardFilter.all(), standards::add);
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            entries.add(new ListEntry(0, 0, i, "条目" + i, "后续批次", "公安部", null, null, null, "", Confirmation.ONE_SOURCE));
        }
        NationalList list = stores.nationalLists()
                .adopt(
                        BUREAU,
                        stores.nationalLists()
                                .draft(BUREAU, new ListDraft("大清单", "大清单", false, null, entries))
                                .id())
                .list();
        List<ListEntry> stored = stores.nationalLists().entriesOf(list.id());
        stores.matches()
                .saveAll(
                        BUREAU,
                        list.id(),
                        stored.subList(1, size).stream().map(this::pair).toList());
        measure("the whole list, once after its adoption", list);
        measure("nothing done since", list);
        for (int i = 0; i < 3; i++) {
            Correspondence first = stores.matches().save(BUREAU, pair(stored.getFirst()));
            measure("one decision", list);
            stores.matches().remove(BUREAU, first.id(), first.version());
            measure("its taking back", list);
        }
        hold(list);
        measure("one item in one place", list);
    }

    private void hold(NationalList list) {
        var gap = stores.gaps()
                .page(BUREAU, GapFilter.ofList(list.id()).because(Set.of(GapCause.NOT_CLAIMED)), PageRequest.first(1))
                .rows()
                .getFirst();
        StandardItem standard = stores.standardItems()
                .find(Objects.requireNonNull(gap.standardId()))
                .orElseThrow();
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0,
                                0,
                                gap.division(),
                                standard.item(),
                                ImplementationState.PUBLISHED,
                                new BasedOn(standard.id(), standard.snapshot()),
                                Instant.EPOCH));
    }

    private void measure(String what, NationalList list) {
        long start = System.nanoTime();
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long open = stores.gaps().openCounts(BUREAU, list.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        System.out.printf(
                "%-42s %8.1f ms, of which busy %8.1f ms, %d gaps%n",
                what,
                (System.nanoTime() - start) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e6,
                open);
    }

    private Correspondence pair(ListEntry entry) {
        return new Correspondence(
                0,
                0,
                entry.id(),
                standards.get(entry.number() % standards.size()).id(),
                Relation.EXACT,
                Polarity.IS,
                MatchState.MAPPED,
                null,
                List.of(),
                null,
                "甲",
                1L,
                null,
                null,
                Instant.EPOCH);
    }
}
