package io.sitong.ui.gaps;

import static io.sitong.ui.LinedUpRegion.BUREAU;
import static io.sitong.ui.LinedUpRegion.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.ListReview;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.LinedUpRegion;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gaps are read as they are after what was done, whether or not anybody opened the matrix; little is looked at for little. */
class MarkedGapsDbTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);

    private LinedUpRegion region;
    private Stores stores;
    private NationalList list;
    private CoverageDesk desk;

    @BeforeEach
    void aRegionWhoseGapsWereReadOnce() {
        region = new LinedUpRegion(CLOCK);
        stores = region.stores;
        list = region.list;
        desk = new CoverageDesk(stores, CLOCK);
        assertThat(open(GapCause.NOT_DECIDED)).isPositive();
    }

    @Test
    void aDecisionAndItsTakingBackAreCountedAtOnce() {
        ListEntry entry = undecided();
        long before = open(GapCause.NOT_DECIDED);
        long without = open(GapCause.NO_STANDARD);

        Correspondence decided = decide(entry);
        assertThat(open(GapCause.NOT_DECIDED)).isEqualTo(before - 1);
        assertThat(open(GapCause.NO_STANDARD)).isEqualTo(without + 1);

        stores.matches().remove(WANG, decided.id(), decided.version());
        assertThat(open(GapCause.NOT_DECIDED)).isEqualTo(before);
        keptAsComposed(list.id());
    }

    @Test
    void whatTheMachineAcceptedAndIsTakenBackInOneGoIsCountedAtOnce() {
        List<Correspondence> ofMachine = stores.matches().ofList(list.id()).values().stream()
                .flatMap(List::stream)
                .toList();
        long before = open(GapCause.NOT_DECIDED);

        new ListReview(stores.matches(), WANG, list.id())
                .takeBack(ofMachine.stream()
                        .map(pair -> new ListReview.Step(null, pair))
                        .toList());

        assertThat(open(GapCause.NOT_DECIDED)).isEqualTo(before + ofMachine.size());
        assertThat(open(GapCause.NOT_CLAIMED)).isZero();
        keptAsComposed(list.id());
    }

    @Test
    void anItemThatComesIntoUseFillsItsPlaceAndLeavesItAgainWithItsSuspension() {
        Gap gap = place();
        Implementation added = stores.implementations().save(BUREAU, implementation(gap));
        assertThat(isOpen(gap)).isFalse();

        Implementation renamed = stores.implementations().save(BUREAU, added);
        assertThat(marks()).as("what it says opens and closes nothing").isZero();

        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                renamed.id(),
                                renamed.version(),
                                renamed.division(),
                                renamed.item(),
                                ImplementationState.SUSPENDED,
                                renamed.basedOn(),
                                renamed.changedAt()));
        assertThat(now(gap)).extracting(Gap::cause).containsExactly(GapCause.SUSPENDED);
        keptAsComposed(list.id());
    }

    @Test
    void anAcceptedImportAndItsUndoAreCountedAtOnce() {
        Gap gap = place();
        BatchRow row = new BatchRow(null, implementation(gap), "“表”!2");
        BatchOutcome accepted = stores.batches()
                .accept(
                        BUREAU,
                        new BatchPlan(gap.division(), "甲.xlsx", "0".repeat(64), "v1", List.of(row), 0, 0, 0, 0),
                        n -> {});
        ImportBatch batch = ((BatchOutcome.Done) accepted).batch();
        assertThat(isOpen(gap)).isFalse();

        assertThat(stores.batches().undo(BUREAU, batch.id())).isInstanceOf(BatchOutcome.Done.class);
        assertThat(isOpen(gap)).isTrue();
        keptAsComposed(list.id());
    }

    @Test
    void theGapsOfAnAdoptedListAreThereBeforeAnybodyOpensItsMatrix() {
        List<ListEntry> entries = stores.nationalLists().entriesOf(list.id());
        NationalList next = stores.nationalLists()
                .draft(
                        BUREAU,
                        new ListDraft(list.series(), list.title(), true, null, entries.subList(10, entries.size())));
        stores.nationalLists().adopt(BUREAU, next.id());
        keptAsComposed(next.id());
    }

    @Test
    void oneDecisionCostsTheSameHoweverLongTheListIs() {
        ListEntry entry = undecided();
        decide(entry);
        int forOne = region.statements.during(() -> open(GapCause.NOT_DECIDED));
        assertThat(forOne).as("statements").isLessThan(25);
        assertThat(region.statements.during(() -> open(GapCause.NOT_DECIDED)))
                .as("nothing was done since")
                .isEqualTo(2);
    }

    private long open(GapCause cause) {
        return stores.gaps().openCounts(BUREAU, list.id()).getOrDefault(cause, 0L);
    }

    private int marks() {
        try (var connection = region.connection();
                var rows = connection.createStatement().executeQuery("select count(*) from gap_mark")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private ListEntry undecided() {
        return stores.nationalLists().entriesOf(list.id()).stream()
                .filter(one -> stores.matches().ofEntry(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Correspondence decide(ListEntry entry) {
        MatchOutcome outcome =
                stores.matchReview().decide(WANG, entry.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        return ((MatchOutcome.Done) outcome).correspondence();
    }

    /** A place that has not claimed an item of its own level. */
    private Gap place() {
        return stores.gaps()
                .page(BUREAU, GapFilter.ofList(list.id()).because(Set.of(GapCause.NOT_CLAIMED)), PageRequest.first(1))
                .rows()
                .getFirst();
    }

    private Implementation implementation(Gap gap) {
        long standardId = Objects.requireNonNull(gap.standardId());
        StandardItem standard = stores.standardItems().find(standardId).orElseThrow();
        return new Implementation(
                0,
                0,
                gap.division(),
                standard.item(),
                ImplementationState.PUBLISHED,
                new BasedOn(standardId, standard.snapshot()),
                Instant.EPOCH);
    }

    private List<Gap> now(Gap gap) {
        long entry = Objects.requireNonNull(gap.entryId());
        return stores
                .gaps()
                .page(BUREAU, GapFilter.all().ofEntry(entry).within(gap.division()), PageRequest.first(500))
                .rows()
                .stream()
                .filter(one ->
                        one.division().equals(gap.division()) && Objects.equals(one.standardId(), gap.standardId()))
                .toList();
    }

    private boolean isOpen(Gap gap) {
        return !now(gap).isEmpty();
    }

    /** What is kept is what the whole list, composed anew, says. */
    private void keptAsComposed(long listId) {
        TreeSet<String> kept = new TreeSet<>();
        PageRequest request = PageRequest.first(500);
        while (request != null) {
            var page = stores.gaps().page(BUREAU, GapFilter.ofList(listId), request);
            page.rows().forEach(gap -> kept.add(words(gap)));
            request = page.next() == null ? null : new PageRequest(page.next(), 500);
        }
        TreeSet<String> composed = new TreeSet<>();
        desk.coverage(BUREAU, listId).gaps(CLOCK.instant()).forEach(gap -> composed.add(words(gap)));
        assertThat(kept).isEqualTo(composed).isNotEmpty();
    }

    private static String words(Gap gap) {
        return gap.entryId() + " " + gap.standardId() + " " + gap.division() + " " + gap.cause();
    }
}
