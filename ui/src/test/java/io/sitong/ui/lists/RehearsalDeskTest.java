package io.sitong.ui.lists;

import static io.sitong.ui.matching.DeskFixture.BUREAU;
import static io.sitong.ui.matching.DeskFixture.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.list.AdoptedList;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListDraft;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.matching.DeskFixture;
import io.sitong.ui.matching.LineUpDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rehearsal says is what the adoption does. */
class RehearsalDeskTest {

    private DeskFixture fixture;
    private Stores stores;
    private LineUpDesk lineUp;
    private CoverageDesk coverage;
    private RehearsalDesk desk;

    @BeforeEach
    void oneDecisionOnFourEntries() {
        fixture = new DeskFixture();
        stores = fixture.stores;
        lineUp = new LineUpDesk(stores, LineUpSettings::usual, CLOCK);
        coverage = new CoverageDesk(stores, CLOCK);
        desk = new RehearsalDesk(
                stores.nationalLists(), stores.matches(), stores.standardItems(), lineUp, coverage, CLOCK);
        stores.matchReview().decide(BUREAU, fixture.entry("残疾人证补办"), 3L, Relation.EXACT, 0.9, List.of(), null);
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void theFiguresSaidBeforeAreThoseFoundAfter() {
        NationalList draft = draft("内资企业设立登记", "食品经营许可变更", "残疾人证补办", "海域使用权登记");
        Rehearsal said = desk.of(BUREAU, draft);
        assertThat(said.twofold()).isZero();
        assertThat(said.accepted()).isEqualTo(2);

        AdoptedList adopted = adoptAndFollowUp(draft, said.accepted());

        assertThat(adopted.carried())
                .isEqualTo(said.succession().carried().size())
                .isEqualTo(1);
        assertFigures(said, adopted);
    }

    @Test
    void aListUnderDoubleReviewIsNotDecidedByTheMachineInTheRehearsalEither() {
        stores.blindReviews().askOfWholeList(BUREAU, fixture.list.id());
        NationalList draft = draft("内资企业设立登记", "食品经营许可变更", "残疾人证补办", "海域使用权登记");
        Rehearsal said = desk.of(BUREAU, draft);
        assertThat(said.accepted()).isZero();
        assertThat(said.twofold()).isEqualTo(3);

        AdoptedList adopted = adoptAndFollowUp(draft, 0);

        assertThat(stores.matches().inDoubleReview(adopted.list().id())).hasSize(said.twofold());
        assertFigures(said, adopted);
    }

    @Test
    void whatTwoAreDecidingOnIsNotDecidedByTheMachineAfterTheAdoption() {
        stores.blindReviews().open(BUREAU, fixture.list.id(), List.of(fixture.entry("内资企业设立登记")));
        NationalList draft = draft("内资企业设立登记", "食品经营许可变更", "残疾人证补办");
        Rehearsal said = desk.of(BUREAU, draft);
        assertThat(said.twofold()).isEqualTo(1);
        assertFigures(said, adoptAndFollowUp(draft, 1));
    }

    private AdoptedList adoptAndFollowUp(NationalList draft, int accepted) {
        AdoptedList adopted = stores.nationalLists().adopt(BUREAU, draft.id());
        assertThat(lineUp.acceptAboveTheLine(BUREAU, draft.id())).isEqualTo(accepted);
        return adopted;
    }

    private void assertFigures(Rehearsal said, AdoptedList adopted) {
        long list = adopted.list().id();
        List<ListEntry> entries = stores.nationalLists().entriesOf(list);
        assertThat(said.then()).isEqualTo(desk.figures(coverage.coverage(BUREAU, list), entries, BUREAU));
        long decided = stores.matches().ofList(list).values().stream()
                .flatMap(List::stream)
                .map(Correspondence::entryId)
                .distinct()
                .count();
        assertThat(decided).isEqualTo(entries.size() - said.toDecide() - said.withoutCandidate());
        int gaps = coverage.refreshGaps(BUREAU, list).gaps(Instant.EPOCH).size();
        assertThat(gaps).isEqualTo(said.then().gaps());
    }

    private NationalList draft(String... names) {
        List<ListEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new ListEntry(
                    0,
                    0,
                    entries.size() + 1,
                    name,
                    "2020年底",
                    department(name),
                    null,
                    null,
                    null,
                    "附件",
                    Confirmation.OFFICIAL));
        }
        return stores.nationalLists().draft(BUREAU, new ListDraft(fixture.list.series(), "新版", false, null, entries));
    }

    private String department(String name) {
        return stores.nationalLists().entriesOf(fixture.list.id()).stream()
                .filter(entry -> entry.name().equals(name))
                .map(ListEntry::leadDepartment)
                .findFirst()
                .orElse("自然资源部");
    }
}
