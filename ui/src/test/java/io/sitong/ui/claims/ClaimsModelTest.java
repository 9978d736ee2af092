package io.sitong.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.links.Links;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimsModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode HOHHOT = new DivisionCode("150100000000");
    private static final DivisionCode XINCHENG = new DivisionCode("150102000000");
    private static final DivisionCode HUIMIN = new DivisionCode("150103000000");
    private static final DivisionCode ZONE = new DivisionCode("150172000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Viewer OFFICER = new Viewer(2, "部门", Role.DEPARTMENT, REGION);
    private static final Viewer LEAGUE_CLERK = new Viewer(3, "呼和浩特市", Role.LOCALITY, HOHHOT);
    private static final Viewer BANNER_CLERK = new Viewer(4, "新城区", Role.LOCALITY, XINCHENG);
    private static final int ITEMS = 4;

    private static Stores stores;
    private static JdbcConnectionPool source;

    private final List<Object> events = new ArrayList<>();

    @BeforeAll
    static void open() {
        source = JdbcConnectionPool.create("jdbc:h2:mem:claims-model;DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC));
        stores.bulkLoader()
                .divisions(BuiltInData.divisions().stream()
                        .filter(d -> d.level().digit() <= Level.TOWN.digit())
                        .toList());
        stores.bulkLoader()
                .standards(
                        IntStream.rangeClosed(1, ITEMS)
                                .mapToObj(ClaimsModelTest::standard)
                                .toList(),
                        LocalDate.of(2026, 1, 1));
    }

    private static StandardItem standard(int id) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, "事项" + id)
                .set(ItemField.CATALOG_CODE, "00011401000" + id)
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "3^4")
                .build();
        return new StandardItem(id, 0, StandardState.PUBLISHED, item, 0, true, Instant.EPOCH);
    }

    @BeforeEach
    void nothingSaid() throws Exception {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of("claim_deed_row", "claim_deed", "claim")) {
                statement.execute("delete from " + table);
            }
        }
    }

    private ClaimsModel model(Viewer viewer) {
        return new ClaimsModel(
                new ClaimSources(
                        stores.expectedItems(),
                        stores.claimDeeds(),
                        stores.standardItems(),
                        stores.divisions(),
                        new ChosenList(stores.nationalLists()),
                        stores.auditTrail()),
                new ClaimDesk(stores.claimDeeds(), events::add),
                viewer);
    }

    @Test
    void aLocalityBeginsWithItsItemsAndTheOthersWithTheOverview() {
        assertThat(model(BANNER_CLERK).overviewFirst()).isFalse();
        assertThat(model(LEAGUE_CLERK).overviewFirst()).isFalse();
        assertThat(model(BUREAU).overviewFirst()).isTrue();
        assertThat(model(OFFICER).overviewFirst()).isTrue();
        assertThat(model(OFFICER).mayAnswer()).isFalse();
        assertThat(model(BANNER_CLERK).mayAnswer()).isTrue();
    }

    @Test
    void anAnswerIsToldToWhoeverFollowsFromItAndCanBeTakenBack() {
        ClaimsModel model = model(BANNER_CLERK);
        ClaimPlace place = new ClaimPlace(2, XINCHENG);
        model.answer(List.of(place), ClaimDecision.no("本地无此类业务"));
        assertThat(events).containsExactly(new ClaimsAnswered(Set.of(2L), XINCHENG));
        ExpectedItem row = model.find(place).orElseThrow();
        assertThat(row.answer()).isEqualTo(ClaimAnswer.NO);
        assertThat(model.history(row)).hasSize(2);
        ClaimsModel.Taken taken = model.undoLast().orElseThrow();
        assertThat(taken.only()).contains(place);
        assertThat(taken.outcome()).isInstanceOf(ClaimDeeds.Undo.PutBack.class);
        assertThat(model.find(place).orElseThrow().answer()).isEqualTo(ClaimAnswer.UNKNOWN);
        assertThat(events).hasSize(2);
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void sayingTheSameAgainIsNoDeed() {
        ClaimsModel model = model(BANNER_CLERK);
        ClaimPlace place = new ClaimPlace(1, XINCHENG);
        model.answer(List.of(place), ClaimDecision.of(ClaimAnswer.YES));
        events.clear();
        assertThat(model.answer(List.of(place), ClaimDecision.of(ClaimAnswer.YES))
                        .changed())
                .isZero();
        assertThat(events).isEmpty();
        assertThat(model.newestDeeds()).hasSize(1);
    }

    @Test
    void theEffectOfABulkAnswerIsSaidInNumbersAndIsWhatHappens() {
        ClaimsModel model = model(BANNER_CLERK);
        model.answer(List.of(new ClaimPlace(1, XINCHENG)), ClaimDecision.no("本地无此类业务"));
        Map<ClaimAnswer, Long> counts = model.counts();
        assertThat(counts).isEqualTo(Map.of(ClaimAnswer.NO, 1L, ClaimAnswer.UNKNOWN, 3L));
        assertThat(ClaimsModel.wouldChange(counts, Set.of(), ClaimAnswer.YES, true))
                .isEqualTo(Map.of(ClaimAnswer.UNKNOWN, 3L));
        assertThat(ClaimsModel.wouldChange(counts, Set.of(), ClaimAnswer.YES, false))
                .isEqualTo(Map.of(ClaimAnswer.NO, 1L, ClaimAnswer.UNKNOWN, 3L));
        assertThat(ClaimsModel.wouldChange(counts, Set.of(ClaimAnswer.NO), ClaimAnswer.YES, true))
                .isEmpty();
        assertThat(ClaimsModel.wouldChange(counts, Set.of(), ClaimAnswer.UNKNOWN, false))
                .isEqualTo(Map.of(ClaimAnswer.NO, 1L));
        assertThat(model.answerAll(model.filter(), true, ClaimDecision.of(ClaimAnswer.YES), n -> {})
                        .changed())
                .isEqualTo(3);
        assertThat(model.matching(model.counts())).isEqualTo(ITEMS);
    }

    @Test
    void progressAddsUpTheBannersOfALeagueAndDrillsDown() {
        ClaimsModel league = model(LEAGUE_CLERK);
        league.answer(
                List.of(new ClaimPlace(1, HOHHOT), new ClaimPlace(1, XINCHENG), new ClaimPlace(2, XINCHENG)),
                ClaimDecision.of(ClaimAnswer.YES));
        league.answer(List.of(new ClaimPlace(1, ZONE)), ClaimDecision.of(ClaimAnswer.YES));
        ClaimsModel model = model(BUREAU);
        List<ProgressRow> leagues = model.byDivision();
        assertThat(leagues).hasSize(1 + 12);
        assertThat(leagues.get(0).progress().asked()).isEqualTo((12 + 103) * ITEMS);
        ProgressRow hohhot = leagues.get(1);
        assertThat(hohhot.name()).isEqualTo("呼和浩特市");
        assertThat(hohhot.progress().asked()).isEqualTo(10 * ITEMS);
        assertThat(hohhot.progress().count(ClaimAnswer.YES))
                .as("without the zone")
                .isEqualTo(3);
        assertThat(hohhot.drill()).isNotNull();
        model.filter(ExpectedFilter.in(HOHHOT));
        List<ProgressRow> banners = model.byDivision();
        assertThat(banners).extracting(ProgressRow::name).contains("呼和浩特市", "新城区");
        assertThat(banners.get(0).progress().count(ClaimAnswer.YES)).isEqualTo(3);
        assertThat(banners.stream().filter(row -> row.progress().asked() == 0).map(ProgressRow::name))
                .as("the zone that answered is asked for nothing")
                .hasSize(1);
    }

    @Test
    void departmentsAddUpToTheSameTotal() {
        ClaimsModel model = model(BUREAU);
        assertThat(model.byDepartment().get(0).progress().asked())
                .isEqualTo(model.byDivision().get(0).progress().asked());
    }

    @Test
    void theFilterSurvivesTheAddress() {
        ExpectedFilter filter = ExpectedFilter.in(HOHHOT)
                .below(true)
                .withText("事项")
                .ofType("01")
                .ofDepartment("14")
                .answered(Set.of(ClaimAnswer.NO, ClaimAnswer.UNKNOWN))
                .implemented(false);
        assertThat(ClaimsAddress.read(ClaimsAddress.of(filter).parameters(), HOHHOT, Optional.empty()))
                .isEqualTo(filter);
        ExpectedFilter plain = ExpectedFilter.in(XINCHENG);
        assertThat(ClaimsAddress.read(ClaimsAddress.of(plain).parameters(), XINCHENG, Optional.empty()))
                .isEqualTo(plain);
        assertThat(ClaimsAddress.read(Map.of(Links.STATE, "MAYBE,NO"), XINCHENG, Optional.empty())
                        .answers())
                .containsExactly(ClaimAnswer.NO);
    }

    @Test
    void anAddressOfAnotherBannerShowsNothingAndAnswersNothing() {
        ClaimsModel model = model(BANNER_CLERK);
        model.filter(ExpectedFilter.in(HUIMIN));
        assertThat(model.page(PageRequest.first(10)).rows()).isEmpty();
        assertThat(model.mayAnswer()).isFalse();
        assertThatThrownBy(() -> model.answer(List.of(new ClaimPlace(1, HUIMIN)), ClaimDecision.of(ClaimAnswer.YES)))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> model.answerAll(model.filter(), true, ClaimDecision.of(ClaimAnswer.YES), n -> {}))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void onlyWhoAnsweredAndTheBureauMayTakeItBack() {
        ClaimsModel banner = model(BANNER_CLERK);
        banner.answer(List.of(new ClaimPlace(1, XINCHENG)), ClaimDecision.of(ClaimAnswer.YES));
        var deed = banner.newestDeeds().get(0);
        assertThat(banner.mayUndo(deed)).isTrue();
        assertThat(model(BUREAU).mayUndo(deed)).isTrue();
        assertThat(model(LEAGUE_CLERK).mayUndo(deed)).isFalse();
        assertThat(model(OFFICER).mayUndo(deed)).isFalse();
    }
}
