package io.sitong.ui.gaps;

import static io.sitong.ui.LinedUpRegion.BUREAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.LinedUpRegion;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsModelDbTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private static LinedUpRegion region;
    private static GapsModel model;

    @BeforeAll
    static void theSampleRegionLinedUp() {
        region = new LinedUpRegion(CLOCK);
        Stores stores = region.stores;
        model = new GapsModel(
                new CoverageDesk(stores, CLOCK),
                new DraftFromEntry(stores.standardItems(), stores.matches(), stores.matchReview()),
                stores.gaps(),
                stores.nationalLists(),
                Optional.of(region.list),
                stores.divisions(),
                BUREAU);
    }

    /** What a gap list of the same division says by cause is counted from the gaps that are kept. */
    @ParameterizedTest
    @ValueSource(strings = {"150000000000", "150100000000", "150102000000"})
    void gapsOfADivisionItselfAreAmongItsFiguresThoughTheyStandInNoColumn(String division) throws SQLException {
        DivisionCode within = new DivisionCode(division);
        model.lookAt(within);
        Map<GapCause, Integer> kept = kept(within);
        assertThat(kept).isNotEmpty();
        Map<GapCause, Integer> places = new EnumMap<>(model.causes());
        places.keySet().removeIf(cause -> cause == GapCause.NO_STANDARD || cause == GapCause.NOT_DECIDED);
        assertThat(places).isEqualTo(kept);
        for (GapCause cause : kept.keySet()) {
            assertThat(model.rows(cause, true).stream()
                            .mapToInt(row -> row.causes().getOrDefault(cause, 0))
                            .sum())
                    .as("the rows that are left when only %s is shown", cause)
                    .isEqualTo(kept.get(cause));
        }
    }

    @Test
    void whoFillsGapsByWhenIsKeptAndStaysWhenTheyAreFoundAgain() {
        DivisionCode league = new DivisionCode("150200000000");
        model.lookAt(league);
        long entry = model.rows(GapCause.NOT_CLAIMED, true).getFirst().entry().id();
        List<Gap> gaps = model.keptOf(entry, league);
        assertThat(gaps).hasSameSizeAs(model.gapsOf(entry, league)).isNotEmpty();

        assertThat(model.assign(gaps, " 包头市政务服务局 ", LocalDate.of(2026, 12, 25))).isEqualTo(gaps.size());
        assertThat(model.assign(gaps, "他人", null)).as("changed meanwhile").isZero();
        model.reload();

        assertThat(model.keptOf(entry, league)).hasSameSizeAs(gaps).allSatisfy(gap -> {
            assertThat(gap.owner()).isEqualTo("包头市政务服务局");
            assertThat(gap.deadline()).isEqualTo("2026-12-25");
        });
        assertThat(model.assign(model.keptOf(entry, league), "", LocalDate.of(2027, 1, 31)))
                .isEqualTo(gaps.size());
        assertThat(model.keptOf(entry, league))
                .as("what is left empty stays")
                .allSatisfy(gap -> assertThat(gap.owner()).isEqualTo("包头市政务服务局"));
    }

    @Test
    void manyGapsAreGivenInOneStepAndWhatSomebodyChangedMeanwhileStays() {
        model.lookAt(LinedUpRegion.REGION);
        List<Gap> gaps = model.rows(null, true).stream()
                .flatMap(row -> model.keptOf(row.entry().id(), LinedUpRegion.REGION).stream())
                .limit(60)
                .toList();
        assertThat(gaps).hasSize(60);
        int forOne = region.statements.during(() -> model.assign(gaps.subList(0, 1), "赵敏", null));
        Gap touched = region.stores.gaps().find(BUREAU, gaps.getFirst().id()).orElseThrow();

        int forMany = region.statements.during(() -> assertThat(model.assign(gaps, "王建国", LocalDate.of(2026, 12, 31)))
                .isEqualTo(59));

        assertThat(forMany).as("statements").isLessThanOrEqualTo(forOne + 5);
        assertThat(region.stores.gaps().find(BUREAU, touched.id())).contains(touched);
        Gap given = region.stores.gaps().find(BUREAU, gaps.getLast().id()).orElseThrow();
        assertThat(given.owner()).isEqualTo("王建国");
        assertThat(region.stores.auditTrail().of(BUREAU, "gap", given.id(), 10))
                .extracting(AuditEntry::field, AuditEntry::after)
                .contains(tuple("owner", "王建国"), tuple("deadline", "2026-12-31"));
        assertThat(model.assign(List.of(), "王建国", null)).isZero();
    }

    @Test
    void nobodyGivesGapsOfOthersEvenAmongHisOwn() {
        Gap gap = model.keptOf(
                        model.rows(GapCause.NOT_CLAIMED, true)
                                .getFirst()
                                .entry()
                                .id(),
                        new DivisionCode("150200000000"))
                .getFirst();
        Viewer clerk = new Viewer(9, "新城区", Role.LOCALITY, new DivisionCode("150102000000"));
        assertThatThrownBy(() -> region.stores.gaps().saveAll(clerk, List.of(gap.given("我", null))))
                .isInstanceOf(NotYourDivision.class);
        assertThat(region.stores.gaps().find(BUREAU, gap.id())).contains(gap);
    }

    private static Map<GapCause, Integer> kept(DivisionCode within) throws SQLException {
        Map<GapCause, Integer> kept = new EnumMap<>(GapCause.class);
        try (var connection = region.connection();
                var statement = connection.prepareStatement(
                        "select cause, count(*) from gap where closed_at is null and division_code like ?"
                                + " and cause not in ('NO_STANDARD', 'NOT_DECIDED') group by cause")) {
            statement.setString(1, within.prefix() + "%");
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    kept.put(GapCause.valueOf(rows.getString(1)), rows.getInt(2));
                }
            }
        }
        return kept;
    }
}
