package io.sitong.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.basis.GoneLaws;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.book.RuleRun;
import io.sitong.rules.book.RuleWeights;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WeightsInForceTest {

    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, new DivisionCode("150000000000"));

    private final RuleCard card = RuleBook.find("B01").orElseThrow().card();
    private WeightsInForce weights;
    private Stores stores;

    @BeforeEach
    void anInstallationThatLoweredOneRule() {
        stores = Stores.open(
                JdbcConnectionPool.create(
                        "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", ""),
                Clock.systemUTC());
        weights = new WeightsInForce(stores.decidedWeights(), new RuleWeights(Map.of("B01", Severity.WARNING)));
    }

    private Severity held() {
        return weights.current().of(card).severity();
    }

    @Test
    void aDecisionGoesBeforeTheInstallationAndTakenBackLetsItHoldAgain() {
        assertThat(held()).isEqualTo(Severity.WARNING);
        weights.decide(BUREAU, card, Severity.INFO, "老系统带来的");
        assertThat(held()).isEqualTo(Severity.INFO);
        weights.withdraw(BUREAU, card, "已清理");
        assertThat(held()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aRunThatIsThereAlreadyWeighsByTheDecisionFromThenOn() {
        RuleRun run = new RuleRun(() -> GoneLaws.of(List.of()), weights::current);
        CatalogSnapshot catalog = CatalogSnapshot.parse(card.examples().stream()
                .filter(example -> !example.messages().isEmpty() && example.severity() == null)
                .findFirst()
                .orElseThrow()
                .table());
        assertThat(weighing(run, catalog)).contains(Severity.WARNING);
        weights.decide(BUREAU, card, Severity.INFO, "老系统带来的");
        assertThat(weighing(run, catalog)).containsOnly(Severity.INFO);
    }

    private List<Severity> weighing(RuleRun run, CatalogSnapshot catalog) {
        return run.check(catalog).stream()
                .map(checked -> checked.finding())
                .filter(finding -> finding.rule().equals("B01"))
                .map(finding -> finding.severity())
                .toList();
    }

    @Test
    void aDecisionOnARuleThatLeftTheBookWeighsNothing() {
        stores.decidedWeights().decide(BUREAU, "Q99", "info", "规则已取消");
        assertThat(weights.current().changed()).containsOnlyKeys("B01");
    }
}
