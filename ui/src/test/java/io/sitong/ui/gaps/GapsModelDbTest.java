package io.sitong.ui.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.ui.matching.LineUpDesk;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapsModelDbTest {

    private static final Viewer BUREAU = Viewer.system(new DivisionCode("150000000000"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneOffset.UTC);

    private static JdbcConnectionPool source;
    private static GapsModel model;

    @BeforeAll
    static void theSampleRegionLinedUp() {
        source = JdbcConnectionPool.create("jdbc:h2:mem:matrix;DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        Stores stores = Stores.open(source, CLOCK);
        new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), written -> {});
        CoverageDesk coverage = new CoverageDesk(
                stores.divisions(),
                stores.nationalLists(),
                stores.matches(),
                stores.standardItems(),
                stores.implementations(),
                stores.claims(),
                stores.gaps(),
                CLOCK);
        NationalList list = stores.nationalLists().current().orElseThrow();
        new LineUpDesk(stores.standardItems(), stores.nationalLists(), stores.matches(), LineUpSettings::usual, CLOCK)
                .acceptAboveTheLine(BUREAU, list.id());
        model = new GapsModel(
                coverage,
                new DraftFromEntry(stores.standardItems(), stores.matches(), stores.matchReview()),
                stores.gaps(),
                stores.nationalLists(),
                Optional.of(list),
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

    private static Map<GapCause, Integer> kept(DivisionCode within) throws SQLException {
        Map<GapCause, Integer> kept = new EnumMap<>(GapCause.class);
        try (var connection = source.getConnection();
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
