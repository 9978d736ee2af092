package io.sitong.ui;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.FirstStart;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.sample.SampleSize;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.gaps.MarkedGaps;
import io.sitong.ui.matching.LineUpDesk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;

/** The sample region as a first start makes it, in memory, with the sure pairs of its list accepted. */
public final class LinedUpRegion {

    public static final DivisionCode REGION = new DivisionCode("150000000000");
    public static final Viewer BUREAU = Viewer.system(REGION);

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final JdbcConnectionPool source;
    public final CountedStatements statements = new CountedStatements();
    public final Stores stores;
    public final NationalList list;

    public LinedUpRegion(Clock clock) {
        source = JdbcConnectionPool.create(
                "jdbc:h2:mem:region" + OPENED.incrementAndGet() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(statements.of(source), clock);
        stores.gaps().keptBy(new MarkedGaps(stores, new CoverageDesk(stores, clock), BUREAU));
        new FirstStart(stores.bulkLoader(), stores.nationalLists()).load(SampleSize.small(), written -> {});
        list = stores.nationalLists().current().orElseThrow();
        new LineUpDesk(stores, LineUpSettings::usual, clock).acceptAboveTheLine(BUREAU, list.id());
    }

    /** For what no port says. */
    public Connection connection() throws SQLException {
        return source.getConnection();
    }
}
