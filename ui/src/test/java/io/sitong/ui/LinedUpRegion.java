package io.sitong.ui;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.store.EmbeddedFile;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.gaps.MarkedGaps;
import io.sitong.ui.matching.LineUpDesk;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.h2.jdbcx.JdbcConnectionPool;

/** The sample region as a first start makes it, with the sure pairs of its list accepted, some days ago. */
public final class LinedUpRegion {

    public static final DivisionCode REGION = new DivisionCode("150000000000");
    public static final Viewer BUREAU = Viewer.system(REGION);

    private static final Clock BEFORE = Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final FilledOnce REGIONS = new FilledOnce(LinedUpRegion::lineUp);

    private final JdbcConnectionPool source;
    public final CountedStatements statements = new CountedStatements();
    public final Stores stores;
    public final NationalList list;

    public LinedUpRegion(Clock clock) {
        source = open(REGIONS.copy());
        stores = Stores.open(statements.of(source), clock);
        keepGaps(stores, clock);
        list = stores.nationalLists().current().orElseThrow();
    }

    private static void lineUp(Path data) {
        JdbcConnectionPool source = open(data);
        Stores stores = Stores.open(source, BEFORE);
        keepGaps(stores, BEFORE);
        new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), written -> {});
        long list = stores.nationalLists().current().orElseThrow().id();
        new LineUpDesk(stores, LineUpSettings::usual, BEFORE).acceptAboveTheLine(BUREAU, list);
        source.dispose();
    }

    private static JdbcConnectionPool open(Path data) {
        return JdbcConnectionPool.create(EmbeddedFile.address(data), "sa", "");
    }

    private static void keepGaps(Stores stores, Clock clock) {
        stores.gaps().keptBy(new MarkedGaps(stores, new CoverageDesk(stores, clock), BUREAU));
    }

    /** For what no port says. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }
}
