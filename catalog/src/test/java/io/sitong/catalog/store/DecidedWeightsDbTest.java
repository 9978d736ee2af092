package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.finding.DecidedWeight;
import io.sitong.catalog.finding.DecidedWeights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class DecidedWeightsDbTest extends StoreDbTest {

    private DecidedWeights weights() {
        return stores.decidedWeights();
    }

    @BeforeEach
    void asTheBookSays() {
        weights().all().forEach(weight -> weights().withdraw(BUREAU, weight.ruleCode(), "测试"));
    }

    @Test
    void theLastDecisionAboutARuleHolds() {
        DecidedWeight first = weights().decide(BUREAU, "H05", "warning", "试点期间");
        weights().decide(BUREAU, "B01", "info", "老系统带来的");
        DecidedWeight again = weights().decide(BUREAU, "H05", "error", "试点结束");
        assertThat(again).isEqualTo(new DecidedWeight(first.id(), "H05", "error", "试点结束", BUREAU.name(), NOW));
        assertThat(weights().all())
                .extracting(weight -> weight.ruleCode() + " " + weight.severity())
                .containsExactly("B01 info", "H05 error");
    }

    @Test
    void everyDecisionIsInTheTrailWithItsReason() {
        DecidedWeight made = weights().decide(BUREAU, "N04", "info", "名称由国家定");
        weights().decide(BUREAU, "N04", "warning", "复核后");
        weights().withdraw(BUREAU, "N04", "按规则书");
        weights().withdraw(BUREAU, "N04", "再来一次");
        assertThat(weights().all()).isEmpty();
        assertThat(stores.auditTrail().of(BUREAU, JooqDecidedWeights.ENTITY, made.id(), 10))
                .extracting(entry -> entry.action() + " " + entry.before() + " | " + entry.after())
                .containsExactlyInAnyOrder(
                        "decide null | info：名称由国家定", "decide info：名称由国家定 | warning：复核后", "withdraw warning：复核后 | 按规则书");
    }

    @Test
    void onlyTheBureauSaysWhatRulesWeigh() {
        assertThatThrownBy(() -> weights().decide(SECOND_OFFICER, "N04", "info", "理由"))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> weights().withdraw(SECOND_OFFICER, "N04", "理由"))
                .isInstanceOf(NotYourDivision.class);
    }
}
