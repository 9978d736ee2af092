package io.sitong.ui.ledger;

import static io.sitong.ui.LinedUpRegion.BUREAU;
import static io.sitong.ui.LinedUpRegion.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.LinedUpRegion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks about gaps are counted from what is decided now, not from what the matrix showed when somebody last opened it. */
class LedgerOfGapsDbTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);

    private Stores stores;
    private LinedUpRegion region;
    private LedgerDesk desk;
    private LedgerModel model;

    @BeforeEach
    void undecidedEntriesHandedOut() {
        region = new LinedUpRegion(CLOCK);
        stores = region.stores;
        LedgerOverStores ledger = LedgerOverStores.of(stores, BUREAU, CLOCK);
        desk = ledger.desk();
        model = ledger.model();
        model.handOut(model.order(TaskSource.GAPS, GapCause.NOT_DECIDED.name(), false, "", LocalDate.of(2026, 12, 31)));
    }

    private LedgerTask task(LedgerTab tab) {
        model.look(REGION, tab, null);
        return model.page(PageRequest.first(9)).rows().getFirst();
    }

    private List<ListEntry> undecided() {
        return stores.nationalLists().entriesOf(region.list.id()).stream()
                .filter(entry -> stores.matches().ofEntry(entry.id()).isEmpty())
                .toList();
    }

    private void decide(ListEntry entry) {
        assertThat(stores.matchReview()
                        .decide(BUREAU, entry.id(), null, Relation.NO_COUNTERPART, null, List.of("没有这项业务"), null))
                .isInstanceOf(MatchOutcome.Done.class);
    }

    @Test
    void whatIsDecidedSinceIsNoLongerLeft() {
        long before = task(LedgerTab.RUNNING).pointsNow();
        assertThat(before).isEqualTo(undecided().size()).isGreaterThan(2);
        decide(undecided().getFirst());
        desk.recount(BUREAU, REGION);
        assertThat(task(LedgerTab.RUNNING).pointsNow()).isEqualTo(before - 1);
    }

    @Test
    void whatWouldBeHandedOutIsWhatIsLeftNow() {
        LedgerDesk.Order order = model.order(TaskSource.GAPS, GapCause.NOT_DECIDED.name(), false, "", null);
        long before = model.reach(order).points();
        decide(undecided().getFirst());
        assertThat(model.reach(order).points()).isEqualTo(before - 1);
    }

    @Test
    void theTaskIsDoneByItselfWhenAllIsDecided() {
        undecided().forEach(this::decide);
        desk.recount(BUREAU, REGION);
        assertThat(task(LedgerTab.DONE).state()).isEqualTo(TaskState.DONE);
    }
}
