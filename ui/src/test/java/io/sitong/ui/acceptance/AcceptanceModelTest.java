package io.sitong.ui.acceptance;

import static io.sitong.ui.matching.ListedItems.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.matching.ListedItems;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptanceModelTest {

    private static final Viewer READER = new Viewer(9, "只读", Role.READER, ListedItems.REGION);
    private static final int PAIRS = 8;

    private ListedItems listed;
    private Stores stores;
    private NationalList list;

    @BeforeEach
    void eightPairsAcceptedByTheMachine() {
        listed = new ListedItems(numbered("事项"));
        stores = listed.stores;
        list = listed.list(numbered("条目"));
        for (ListEntry entry : stores.nationalLists().entriesOf(list.id())) {
            accept(entry, entry.number() == PAIRS ? "张三" : Correspondence.MACHINE);
        }
    }

    @AfterEach
    void close() throws SQLException {
        listed.close();
    }

    private static List<String> numbered(String name) {
        return IntStream.rangeClosed(1, PAIRS).mapToObj(i -> name + i).toList();
    }

    @Test
    void onlyWhatTheMachineAcceptedIsDrawnFrom() {
        AcceptanceModel model = model(BUREAU);
        assertThat(model.population()).hasSize(PAIRS - 1);
        model.draw(100);
        Set<String> entries = new HashSet<>();
        for (int i = 0; i < PAIRS - 1; i++) {
            PairToJudge next = model.next().orElseThrow();
            entries.add(next.entry().name());
            model.judge(next.pair(), Relation.EXACT, null);
        }
        assertThat(model.next()).isEmpty();
        assertThat(entries).hasSize(PAIRS - 1).doesNotContain("条目" + PAIRS);
    }

    @Test
    void theFiguresFollowTheJudgementsAndSurviveReopening() {
        AcceptanceModel model = model(BUREAU);
        model.draw(4);
        judge(model, Relation.EXACT, Relation.SAME_MEANING, Relation.PART_OF, Relation.NOT_SAME);

        SampleFigures figures = model(BUREAU).figures().orElseThrow();
        assertThat(figures.pairs().orElseThrow().right()).isEqualTo(3);
        assertThat(figures.relations().orElseThrow().right()).isEqualTo(2);
        assertThat(figures.pairs().orElseThrow().population()).isEqualTo(PAIRS - 1);
        assertThat(figures.byRelation().get(Relation.EXACT)).isEqualTo(new SampleFigures.Line(4, 3, 2));
        assertThat(figures.byBand()).containsOnlyKeys(ScoreBand.HIGH);
    }

    @Test
    void aWrongPairGoesBackToTheDesk() {
        AcceptanceModel model = model(BUREAU);
        model.draw(2);
        judge(model, Relation.NOT_SAME, Relation.EXACT);

        PairToJudge wrong = model.departing().get(0);
        assertThat(model.departing()).hasSize(1);
        assertThat(model.stillAccepted(wrong.pair())).isTrue();
        assertThat(model.takeBack(wrong.pair()).orElseThrow()).isInstanceOf(MatchOutcome.Done.class);
        assertThat(model.stillAccepted(wrong.pair())).isFalse();
        assertThat(stores.matches().ofEntry(wrong.entry().id()).get(0).state()).isEqualTo(MatchState.UNMAPPED);
        // what had been drawn and judged stands
        assertThat(model(BUREAU).figures().orElseThrow().pairs().orElseThrow().right())
                .isEqualTo(1);
    }

    @Test
    void aReaderSeesTheFiguresAndJudgesNothing() {
        model(BUREAU).draw(2);
        AcceptanceModel reader = model(READER);
        assertThat(reader.mayJudge()).isFalse();
        assertThat(reader.sample()).isPresent();
    }

    @Test
    void narrowerIntervalsAskForMore() {
        AcceptanceModel model = model(BUREAU);
        assertThat(model.sizeFor(0.5)).isLessThan(model.sizeFor(0.01));
        assertThat(model.sizeFor(0.01)).isEqualTo(PAIRS - 1);
    }

    private static void judge(AcceptanceModel model, Relation... relations) {
        for (Relation relation : relations) {
            model.judge(model.next().orElseThrow().pair(), relation, null);
        }
    }

    private AcceptanceModel model(Viewer viewer) {
        return new AcceptanceModel(
                stores.acceptanceSamples(),
                stores.matches(),
                stores.matchReview(),
                stores.nationalLists(),
                stores.standardItems(),
                viewer,
                list.id(),
                () -> 7);
    }

    private void accept(ListEntry entry, String author) {
        stores.matches()
                .save(
                        BUREAU,
                        new Correspondence(
                                0,
                                0,
                                entry.id(),
                                (long) entry.number(),
                                Relation.EXACT,
                                Polarity.IS,
                                MatchState.ACCEPTED,
                                0.98,
                                List.of(),
                                null,
                                author,
                                null,
                                null,
                                null,
                                ListedItems.CLOCK.instant()));
    }
}
