package io.sitong.ui.gaps;

import static io.sitong.ui.LinedUpRegion.BUREAU;
import static io.sitong.ui.LinedUpRegion.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.LinedUpRegion;
import io.sitong.ui.SetClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry for which somebody wrote an item stays a gap until the item is published and the pair confirmed. */
class GapsOfDraftsDbTest {

    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Viewer ZHAO = new Viewer(2, "赵敏", Role.DEPARTMENT, REGION);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-22T02:00:00Z"));
    private Stores stores;
    private long list;
    private CoverageDesk coverage;
    private ListEntry entry;
    private StandardItem draft;

    @BeforeEach
    void aDraftForAnEntryThatHasAnOwnerAndADeadline() {
        LinedUpRegion region = new LinedUpRegion(clock);
        stores = region.stores;
        list = region.list.id();
        coverage = new CoverageDesk(stores, clock);
        entry = stores.nationalLists().entriesOf(list).stream()
                .filter(one -> stores.matches().ofEntry(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        stores.matchReview().decide(WANG, entry.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        stores.gaps().save(BUREAU, gap().orElseThrow().given("自治区民政厅", LocalDate.of(2026, 12, 25)));
        draft = new DraftFromEntry(stores.standardItems(), stores.matches(), stores.matchReview())
                .create(WANG, entry)
                .orElseThrow();
    }

    @Test
    void itIsOneGapFromNoItemToTheConfirmedPairOfAPublishedOne() {
        Share before = coverage.coverage(BUREAU, list).mappedEntries();
        Gap drafted = gap().orElseThrow();
        assertThat(drafted.cause()).isEqualTo(GapCause.NOT_PUBLISHED);
        assertThat(drafted.owner()).isEqualTo("自治区民政厅");
        assertThat(drafted.deadline()).isEqualTo("2026-12-25");

        accept();
        assertThat(coverage.coverage(BUREAU, list).mappedEntries())
                .as("a confirmed pair with a draft")
                .isEqualTo(before);
        assertThat(gap()).map(Gap::cause).contains(GapCause.NOT_PUBLISHED);

        publish();
        assertThat(coverage.coverage(BUREAU, list).mappedEntries())
                .isEqualTo(new Share(before.covered() + 1, before.expected()));
        assertThat(gap()).isEmpty();
        assertThat(stores.gaps().find(BUREAU, drafted.id()).orElseThrow().closedAt())
                .isNotNull();
    }

    @Test
    void whatWasProposedOfTheDraftIsConfirmedAfterItIsPublished() {
        Share before = coverage.coverage(BUREAU, list).mappedEntries();
        long drafted = gap().orElseThrow().id();

        publish();
        assertThat(coverage.coverage(BUREAU, list).mappedEntries()).isEqualTo(before);
        assertThat(gap()).hasValueSatisfying(gap -> {
            assertThat(gap.id()).isEqualTo(drafted);
            assertThat(gap.cause()).isEqualTo(GapCause.NOT_DECIDED);
            assertThat(gap.owner()).isEqualTo("自治区民政厅");
        });

        accept();
        assertThat(gap()).isEmpty();
    }

    @Test
    void whatIsCancelledAfterItWasConfirmedLeavesAGapAgain() {
        Share before = coverage.coverage(BUREAU, list).mappedEntries();
        publish();
        accept();
        assertThat(gap()).isEmpty();

        cancel();
        assertThat(gap()).map(Gap::cause).contains(GapCause.NOT_IN_FORCE);
        assertThat(coverage.coverage(BUREAU, list).mappedEntries()).isEqualTo(before);
        assertThat(coverage.coverage(BUREAU, list).wholeEntry(entry.id()))
                .map(Cell::standardId)
                .contains(draft.id());
    }

    @Test
    void aDraftGivenUpLeavesTheEntryToBeDecided() {
        Proposal open = stores.proposals().openOf(draft.id()).orElseThrow();
        done(stores.standardLifeCycle().withdraw(WANG, open.id(), open.version()));
        assertThat(gap()).map(Gap::cause).contains(GapCause.NOT_DECIDED);
    }

    /** What is missing of the entry everywhere; the region's own place is among those of an item with levels. */
    private Optional<Gap> gap() {
        return Optional.ofNullable(stores.gaps().openOfEntry(BUREAU, entry.id()).get(REGION));
    }

    private void accept() {
        clock.forward(Duration.ofMinutes(5));
        Correspondence pair = stores.matches().ofEntry(entry.id()).getFirst();
        assertThat(stores.matchReview().accept(ZHAO, pair.id(), null)).isInstanceOf(MatchOutcome.Done.class);
    }

    private void publish() {
        clock.forward(Duration.ofMinutes(5));
        Proposal open = stores.proposals().openOf(draft.id()).orElseThrow();
        Proposal written = done(stores.standardLifeCycle()
                .write(
                        WANG,
                        open.withItem(open.item()
                                .edit()
                                .set(ItemField.CATALOG_CODE, "002011999000")
                                .set(ItemField.TASK_TYPE, "20")
                                .set(ItemField.USE_LEVEL, "4")
                                .set(ItemField.CROSS_MODE, "全程网办")
                                .bases(List.of(someBasis()))
                                .build())));
        Proposal sent = done(stores.standardLifeCycle()
                .submit(WANG, written.id(), written.version(), "新增", LocalDate.of(2026, 11, 22)));
        done(stores.standardLifeCycle().agree(ZHAO, sent.id(), sent.version(), null));
    }

    private void cancel() {
        clock.forward(Duration.ofMinutes(5));
        StandardItem standing = stores.standardItems().find(draft.id()).orElseThrow();
        Proposal proposed = done(stores.standardLifeCycle()
                .propose(WANG, standing.id(), ProposalKind.CANCEL, standing.item(), List.of()));
        Proposal sent = done(stores.standardLifeCycle()
                .submit(WANG, proposed.id(), proposed.version(), "法规已废止", LocalDate.of(2026, 11, 22)));
        done(stores.standardLifeCycle().agree(ZHAO, sent.id(), sent.version(), null));
    }

    private LegalBasis someBasis() {
        List<LegalBasis> bases = new ArrayList<>();
        stores.standardItems()
                .forEach(StandardFilter.all(), item -> bases.addAll(item.item().bases()));
        return bases.getFirst();
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }
}
