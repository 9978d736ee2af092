package io.sitong.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.chain.PlaceStanding;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingReaderTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode HOHHOT = new DivisionCode("150100000000");
    private static final DivisionCode NEW_CITY = new DivisionCode("150102000000");
    private static final DivisionCode HUIMIN = new DivisionCode("150103000000");
    private static final DivisionCode YUQUAN = new DivisionCode("150104000000");
    private static final DivisionCode SAIHAN = new DivisionCode("150105000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);

    private Stores stores;
    private StandingReader reader;

    @BeforeEach
    void anItemOfTheBanners() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, CLOCK);
        stores.bulkLoader().divisions(BuiltInData.divisions());
        stores.bulkLoader()
                .standards(
                        List.of(new StandardItem(1, 1, StandardState.PUBLISHED, item(), 1, true, Instant.EPOCH)),
                        LocalDate.of(2026, 1, 1));
        reader = new StandingReader(stores.divisions(), stores.claims(), stores.implementations());
        store(NEW_CITY, ImplementationState.PUBLISHED);
        store(HOHHOT, ImplementationState.PUBLISHED);
        store(SAIHAN, ImplementationState.SUSPENDED);
        stores.claims()
                .save(BUREAU, List.of(new Claim(0, 0, 1, HUIMIN, ClaimAnswer.YES, null, null, "回民区", Instant.EPOCH)));
    }

    private static Item item() {
        return Item.builder()
                .set(ItemField.TASK_NAME, "食品经营许可")
                .set(ItemField.CATALOG_CODE, "000131021000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "4")
                .build();
    }

    private void store(DivisionCode division, ImplementationState state) {
        stores.implementations()
                .save(BUREAU, new Implementation(0, 0, division, item(), state, new BasedOn(1, 1), Instant.EPOCH));
    }

    private Standings standings(Viewer viewer, DivisionCode within, StandardState state) {
        return reader.of(viewer, new StandardItem(1, 1, state, item(), 1, true, Instant.EPOCH), within);
    }

    private static PlaceStanding only(Standings standings) {
        assertThat(standings.byStanding()).hasSize(1);
        return standings.byStanding().keySet().iterator().next();
    }

    @Test
    void everyBannerThatIsAskedStandsSomewhereAndALeagueThatIsNotAskedShouldNotHoldIt() {
        Standings all = standings(BUREAU, REGION, StandardState.PUBLISHED);
        assertThat(only(all.at(NEW_CITY))).isEqualTo(PlaceStanding.CARRIED_OUT);
        assertThat(only(all.at(HUIMIN))).isEqualTo(PlaceStanding.MISSING);
        assertThat(only(all.at(YUQUAN))).isEqualTo(PlaceStanding.UNCLAIMED);
        assertThat(only(all.at(SAIHAN))).isEqualTo(PlaceStanding.STOPPED_HERE);
        assertThat(only(all.at(HOHHOT))).isEqualTo(PlaceStanding.SURPLUS);
        // 103 banners are asked, one league too many holds it
        assertThat(all.size()).isEqualTo(104);
        assertThat(all.open()).isEqualTo(103);
        assertThat(all.in(HOHHOT).count(PlaceStanding.UNCLAIMED)).isEqualTo(6);
    }

    @Test
    void whatIsStillCarriedOutAfterTheStandardWasSuspendedIsAllThatIsLeft() {
        Standings all = standings(BUREAU, REGION, StandardState.SUSPENDED);
        assertThat(only(all)).isEqualTo(PlaceStanding.STOPPED_ABOVE);
        assertThat(all.size()).isEqualTo(2);
    }

    @Test
    void aBannerSeesItselfAloneAndNotWhatTheLeagueHolds() {
        Viewer banner = new Viewer(2, "新城区", Role.LOCALITY, NEW_CITY);
        Standings own = standings(banner, NEW_CITY, StandardState.PUBLISHED);
        assertThat(own.size()).isEqualTo(1);
        assertThat(only(own)).isEqualTo(PlaceStanding.CARRIED_OUT);
    }
}
