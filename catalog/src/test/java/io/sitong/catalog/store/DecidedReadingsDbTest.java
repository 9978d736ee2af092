package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.reading.DecidedReading;
import io.sitong.catalog.reading.DecidedReadings;
import io.sitong.catalog.reading.ReadingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class DecidedReadingsDbTest extends StoreDbTest {

    private DecidedReadings readings() {
        return stores.decidedReadings();
    }

    @BeforeEach
    void empty() {
        readings().all().forEach(reading -> readings().withdraw(BUREAU, reading.id()));
    }

    @Test
    void theLastDecisionAboutATextHolds() {
        DecidedReading first = readings().decide(BUREAU, ReadingKind.MATERIAL, "老年证", "老年证");
        DecidedReading again = readings().decide(SECOND_OFFICER, ReadingKind.MATERIAL, "老年证", "老年人优待证");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(readings().all())
                .containsExactly(new DecidedReading(
                        first.id(), ReadingKind.MATERIAL, "老年证", "老年人优待证", SECOND_OFFICER.name(), NOW));
    }

    @Test
    void theSameTextMayBeAMaterialAndACitationAndMayBeLong() {
        String text = "依据《甲法》".repeat(5_000);
        readings().decide(BUREAU, ReadingKind.MATERIAL, text, text);
        readings().decide(BUREAU, ReadingKind.CITATION, text, "《甲法》第三条");
        assertThat(readings().all()).extracting(DecidedReading::text).containsExactly(text, text);
    }

    @Test
    void everyDecisionIsInTheTrailWithWhatHeldBefore() {
        DecidedReading made = readings().decide(BUREAU, ReadingKind.MATERIAL, "优待卡", "优待卡");
        readings().decide(BUREAU, ReadingKind.MATERIAL, "优待卡", "老年人优待证");
        readings().withdraw(BUREAU, made.id());
        readings().withdraw(BUREAU, made.id());
        assertThat(readings().all()).isEmpty();
        assertThat(stores.auditTrail().of(BUREAU, JooqDecidedReadings.ENTITY, made.id(), 10))
                .extracting(entry -> entry.action() + ": " + entry.before() + " | " + entry.after())
                .containsExactlyInAnyOrder(
                        "decide: null | 优待卡 → 优待卡",
                        "decide: 优待卡 → 优待卡 | 优待卡 → 老年人优待证",
                        "withdraw: 优待卡 → 老年人优待证 | null");
    }

    @Test
    void aLocalityDecidesNothingForTheRegion() {
        assertThatThrownBy(() -> readings().decide(XINCHENG_CLERK, ReadingKind.MATERIAL, "老年证", "老年人优待证"))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> readings().withdraw(READER, 1)).isInstanceOf(NotYourDivision.class);
        assertThat(readings().all()).isEmpty();
    }
}
