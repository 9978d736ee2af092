package io.sitong.ui.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.audit.AuditFilter;
import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailBreak.Kind;
import io.sitong.catalog.audit.TrailCheck;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditQueryTest {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    @Test
    void daysAreThoseOfTheRegionAndTheLastIsIncluded() {
        AuditFilter filter = AuditQuery.read(Map.of("from", List.of("2026-11-25"), "to", List.of("2026-11-26")))
                .filter();
        assertThat(filter.from()).isEqualTo(Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(filter.until()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
    }

    @Test
    void whatCannotBeReadIsNotWanted() {
        Map<String, List<String>> typed =
                Map.of("from", List.of("昨天"), "batch", List.of("1 or 1=1"), "account", List.of(" "));
        assertThat(AuditQuery.read(typed).filter()).isEqualTo(AuditFilter.all());
    }

    @Test
    void theAddressSaysWhatIsWanted() {
        Map<String, List<String>> typed = Map.of("entity", List.of("claim"), "batch", List.of("12"));
        assertThat(AuditQuery.read(typed).ofEntity("gap").parameters())
                .isEqualTo(Map.of("entity", "gap", "batch", "12"));
    }

    @Test
    void theFirstPlaceThatDoesNotHoldIsSaidBeforeTheFigures() {
        TrailBreak found = new TrailBreak(Kind.RECORD_CHANGED, 12, NOON);
        assertThat(TrailCheckWords.of(new TrailCheck(11, 2, NOON, NOON, 4, "", found)))
                .containsExactly(
                        "第 12 条记录（2026-11-26 12:00）与写入时不一致：内容被改动，或它前面的记录被删去或调换。",
                        "在此之前的 11 条记录与写入时一致。",
                        "其中 2 条写于启用封存之前，是后来补封的；补封之前有没有被改动，无法核验。");
    }

    @Test
    void everyKindOfBreakHasItsSentence() {
        for (Kind kind : Kind.values()) {
            assertThat(TrailCheckWords.of(new TrailBreak(kind, 7, null)))
                    .contains("7")
                    .doesNotContain("{");
        }
    }
}
