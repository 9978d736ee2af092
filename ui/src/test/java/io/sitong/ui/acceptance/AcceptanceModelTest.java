package io.sitong.ui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.Confirmation;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AcceptanceModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Viewer READER = new Viewer(9, "只读", Role.READER, REGION);
    private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
    private static final int PAIRS = 8;

    private final JdbcConnectionPool source =
            JdbcConnectionPool.create("jdbc:h2:mem:acceptance" + Stores.H2_OPTIONS, "sa", "sa");
    private Stores stores;
    private NationalList list;

    @BeforeEach
    void eightPairsAcceptedByTheMachine() {
        stores = Stores.open(source, Clock.fixed(NOW, ZoneOffset.UTC));
        List<StandardItem> standards = new ArrayList<>();
        List<ListEntry> entries = new ArrayList<>();
        for (int i = 1; i <= PAIRS; i++) {
            Item item = Item.builder()
                    .set(ItemField.TASK_NAME, "事项" + i)
                    .set(ItemField.CATALOG_CODE, "00011401%04d".formatted(i))
                    .build();
            standards.add(new StandardItem(i, 0, StandardState.PUBLISHED, item, 0, true, Instant.EPOCH));
            entries.add(new ListEntry(
                    0, 0, i, "条目" + i, "2020年底", "司法部", null, null, null, "国办发〔2020〕35号", Confirmation.OFFICIAL));
        }
        stores.bulkLoader().standards(standards, LocalDate.of(2026, 1, 1));
        list = stores.nationalLists().add(BUREAU, "系列", "清单", false, entries);
        for (ListEntry entry : stores.nationalLists().entriesOf(list.id())) {
            accept(entry, entry.number() == PAIRS ? "张三" : Correspondence.MACHINE);
        }
    }

    @AfterEach
    void close() throws Exception {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        }
        source.dispose();
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
                                NOW));
    }
}
