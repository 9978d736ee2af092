package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.finding.KeptRun;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class RuleRunsDbTest extends StoreDbTest {

    @Test
    void runsOfADivisionAreKeptNewestFirst() {
        RecordedFindings findings = stores.recordedFindings();
        findings.keepRun(BUREAU, HOHHOT, 100, Map.of("N02", 7L, "B07", 1L));
        findings.keepRun(BUREAU, REGION, 999, Map.of("N02", 70L));
        findings.keepRun(SECOND_OFFICER, HOHHOT, 101, Map.of("N02", 5L));
        List<KeptRun> runs = findings.latestRuns(BUREAU, HOHHOT, 2);
        assertThat(runs).extracting(KeptRun::items).containsExactly(101L, 100L);
        assertThat(runs.getFirst().by()).isEqualTo(SECOND_OFFICER.name());
        assertThat(runs.getFirst().of("N02")).isEqualTo(5);
        assertThat(runs.getFirst().of("B07")).isZero();
        assertThat(runs.getLast().of("B07")).isEqualTo(1);
        assertThat(findings.latestRuns(XINCHENG_CLERK, HOHHOT, 2)).isEmpty();
    }

    @Test
    void findingsOfARuleAreCountedByPlaceAndAuthority() {
        RecordedFindings findings = stores.recordedFindings();
        Implementation one = stores.implementations().save(BUREAU, implementation(XINCHENG, "甲", 901));
        Implementation other = stores.implementations().save(BUREAU, implementation(HUIMIN, "乙", 902));
        for (Implementation item : List.of(one, other)) {
            findings.replaceFor(
                    BUREAU,
                    item.id(),
                    List.of(
                            new RecordedFinding(0, "N02", "warning", item.division(), item.id(), "x", null, "y"),
                            new RecordedFinding(0, "N03", "warning", item.division(), item.id(), "x", null, "y")));
        }
        assertThat(findings.countsByChild(BUREAU, "N02", HOHHOT)).isEqualTo(Map.of(XINCHENG, 1L, HUIMIN, 1L));
        assertThat(findings.countsByAuthority(BUREAU, "N02", HOHHOT, 10).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(2);
        assertThat(findings.countsByAuthority(XINCHENG_CLERK, "N02", HOHHOT, 10).values())
                .containsExactly(1L);
    }
}
