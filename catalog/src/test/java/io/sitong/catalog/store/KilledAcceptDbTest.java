package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAITING_ROW;
import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowToWait;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRows;
import io.sitong.catalog.intake.WaitingRows.Staged;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.AcceptingProcess.Until;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process accepts or drops a large file and is killed in the middle; the counts before and after tell what is left. */
class KilledAcceptDbTest {

    private static final int ROWS = 6_000;

    @TempDir
    private Path folder;

    @Test
    void aProcessKilledInTheMiddleOfAcceptingLeavesNothingOnAnH2File() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data").toAbsolutePath() + Stores.H2_OPTIONS;
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        Stores before = Stores.open(pool, Clock.systemUTC());
        long file = stage(before);
        System.out.println("H2, before: " + counts(before, file));
        // an embedded database belongs to one process
        pool.dispose();
        acceptAndBeKilled(url, "sa", "", file, Until.MIDDLE);
        JdbcConnectionPool again = JdbcConnectionPool.create(url, "sa", "");
        nothingIsLeftAndAcceptingStillWorks("H2", Stores.open(again, Clock.systemUTC()), file);
        again.dispose();
    }

    @Test
    void aProcessKilledInTheMiddleOfAcceptingLeavesNothingOnPostgresql() throws Exception {
        var source = TestDatabase.POSTGRESQL.create();
        Stores stores = Stores.open(source, Clock.systemUTC());
        long file = stage(stores);
        System.out.println("PostgreSQL, before: " + counts(stores, file));
        String url;
        try (Connection connection = source.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        acceptAndBeKilled(url, "postgres", "postgres", file, Until.MIDDLE);
        nothingIsLeftAndAcceptingStillWorks("PostgreSQL", stores, file);
    }

    @Test
    void aProcessKilledBeforeItTookTheAcceptedRowsAwayShowsNoneAndTakesThemAwayLaterOnAnH2File() throws Exception {
        killedOnH2(Until.ROWS_TO_TAKE_AWAY, KilledAcceptDbTest::everythingIsAcceptedAndTheRowsGoAtTheNextStart);
    }

    @Test
    void aProcessKilledBeforeItTookTheAcceptedRowsAwayShowsNoneAndTakesThemAwayLaterOnPostgresql() throws Exception {
        killedOnPostgresql(Until.ROWS_TO_TAKE_AWAY, KilledAcceptDbTest::everythingIsAcceptedAndTheRowsGoAtTheNextStart);
    }

    @Test
    void aProcessKilledInTheMiddleOfADropShowsNoRowsAndTakesTheRestAwayLaterOnAnH2File() throws Exception {
        killedOnH2(Until.MIDDLE_OF_A_DROP, KilledAcceptDbTest::theRestOfADroppedFileGoesAtTheNextStart);
    }

    @Test
    void aProcessKilledInTheMiddleOfADropShowsNoRowsAndTakesTheRestAwayLaterOnPostgresql() throws Exception {
        killedOnPostgresql(Until.MIDDLE_OF_A_DROP, KilledAcceptDbTest::theRestOfADroppedFileGoesAtTheNextStart);
    }

    /** What a killed process left, seen by the next one. */
    private interface Left {

        void isSeen(String database, DataSource source, long file) throws Exception;
    }

    private void killedOnH2(Until until, Left left) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("data").toAbsolutePath() + Stores.H2_OPTIONS;
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        long file = stage(Stores.open(pool, Clock.systemUTC()));
        pool.dispose();
        acceptAndBeKilled(url, "sa", "", file, until);
        JdbcConnectionPool again = JdbcConnectionPool.create(url, "sa", "");
        left.isSeen("H2", again, file);
        again.dispose();
    }

    private static void killedOnPostgresql(Until until, Left left) throws Exception {
        var source = TestDatabase.POSTGRESQL.create();
        long file = stage(Stores.open(source, Clock.systemUTC()));
        String url;
        try (Connection connection = source.getConnection()) {
            url = connection.getMetaData().getURL();
        }
        acceptAndBeKilled(url, "postgres", "postgres", file, until);
        left.isSeen("PostgreSQL", source, file);
    }

    private static long stage(Stores stores) {
        stores.bulkLoader().divisions(BuiltInData.divisions());
        stores.bulkLoader()
                .standards(
                        List.of(StoreDbTest.standard(1, "000114010000", "不动产抵押权登记")),
                        java.time.LocalDate.of(2026, 1, 1));
        SentFile file = stores.sentFiles().add(StoreDbTest.XINCHENG_CLERK, StoreDbTest.XINCHENG, "大.xlsx", "big", 1);
        stores.waitingRows()
                .replace(
                        StoreDbTest.XINCHENG_CLERK,
                        file.id(),
                        new Staged("0", "1", "{}", 0, List.of()),
                        consumer -> {
                            for (int i = 1; i <= ROWS; i++) {
                                consumer.accept(row(i));
                            }
                        },
                        n -> {});
        stores.sentFiles()
                .move(StoreDbTest.XINCHENG_CLERK, file.id(), Set.of(SentFileState.WAITING), SentFileState.READY, null);
        return file.id();
    }

    private static RowToWait row(int number) {
        WaitingRow row = new WaitingRow(
                number,
                "表",
                number,
                number,
                false,
                WaitingRow.Effect.ADD,
                "NEW",
                "事项" + number,
                "",
                "",
                0,
                0,
                0,
                0,
                false,
                StoreDbTest.XINCHENG);
        return new RowToWait(
                row,
                null,
                StoreDbTest.implementation(StoreDbTest.XINCHENG, "事项" + number, number),
                Set.of(),
                "{}",
                List.of());
    }

    private static void acceptAndBeKilled(String url, String user, String password, long file, Until until)
            throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AcceptingProcess.class.getName(),
                        url,
                        user,
                        password,
                        Long.toString(file),
                        until.name())
                .redirectErrorStream(true)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            String line;
            StringBuilder said = new StringBuilder();
            do {
                line = lines.readLine();
                said.append(line).append('\n');
            } while (line != null && !line.startsWith(AcceptingProcess.THERE));
            assertThat(line).as(said.toString()).isNotNull();
        } finally {
            // kill -9: no hook runs, nothing is closed
            child.destroyForcibly().waitFor();
        }
    }

    private static void nothingIsLeftAndAcceptingStillWorks(String database, Stores stores, long file) {
        System.out.println(database + ", killed in the middle: " + counts(stores, file));
        assertThat(stores.implementations().count(StoreDbTest.BUREAU, ImplementationFilter.all()))
                .isZero();
        assertThat(stores.batches().newest(StoreDbTest.BUREAU, 5)).isEmpty();
        assertThat(stores.sentFiles()
                        .find(StoreDbTest.BUREAU, file)
                        .orElseThrow()
                        .state())
                .isEqualTo(SentFileState.READY);
        assertThat(stores.batches().acceptWaiting(StoreDbTest.XINCHENG_CLERK, file, n -> {}))
                .isInstanceOf(BatchOutcome.Done.class);
        assertThat(stores.implementations().count(StoreDbTest.BUREAU, ImplementationFilter.all()))
                .isEqualTo(ROWS);
        System.out.println(database + ", accepted again: " + counts(stores, file));
    }

    private static void everythingIsAcceptedAndTheRowsGoAtTheNextStart(String database, DataSource source, long file) {
        // a start that does not come to it: what is left means nothing to anybody
        Stores before = Stores.open(source, Clock.systemUTC(), work -> {});
        DSLContext db = DSL.using(source, database.equals("H2") ? SQLDialect.H2 : SQLDialect.POSTGRES);
        System.out.println(database + ", killed before rows were taken away: " + left(db, file) + " left, "
                + counts(before, file));
        assertThat(left(db, file)).isEqualTo(2 * ROWS);
        SentFile sent = before.sentFiles().find(StoreDbTest.BUREAU, file).orElseThrow();
        assertThat(sent.state()).isEqualTo(SentFileState.ACCEPTED);
        assertThat(before.implementations().count(StoreDbTest.BUREAU, ImplementationFilter.all()))
                .isEqualTo(ROWS);
        assertThat(before.batches().newest(StoreDbTest.BUREAU, 5))
                .singleElement()
                .satisfies(batch -> assertThat(batch.added()).isEqualTo(ROWS))
                .satisfies(batch -> assertThat(sent.batchId()).isEqualTo(batch.id()));
        WaitingRows rows = before.waitingRows();
        assertThat(rows.count(StoreDbTest.BUREAU, file, RowQuery.all())).isZero();
        assertThat(rows.page(StoreDbTest.BUREAU, file, RowQuery.all(), PageRequest.first(5))
                        .rows())
                .isEmpty();
        assertThat(rows.find(StoreDbTest.BUREAU, file, 1)).isEmpty();
        assertThat(rows.totals(StoreDbTest.BUREAU, file).decisions()).isEmpty();
        assertThat(rows.leaveOutAll(StoreDbTest.XINCHENG_CLERK, file, RowQuery.all(), true))
                .isZero();
        assertThat(before.batches().acceptWaiting(StoreDbTest.XINCHENG_CLERK, file, n -> {}))
                .isEqualTo(new BatchOutcome.NothingWaits());

        Stores after = Stores.open(source, Clock.systemUTC());
        System.out.println(database + ", started again: " + left(db, file) + " left, " + counts(after, file));
        assertThat(left(db, file)).isZero();
        assertThat(after.batches().undo(StoreDbTest.XINCHENG_CLERK, Objects.requireNonNull(sent.batchId())))
                .isInstanceOf(BatchOutcome.Done.class);
        assertThat(after.implementations().count(StoreDbTest.BUREAU, ImplementationFilter.all()))
                .isZero();
    }

    private static void theRestOfADroppedFileGoesAtTheNextStart(String database, DataSource source, long file) {
        Stores before = Stores.open(source, Clock.systemUTC(), work -> {});
        DSLContext db = DSL.using(source, database.equals("H2") ? SQLDialect.H2 : SQLDialect.POSTGRES);
        System.out.println(database + ", killed in the middle of a drop: " + left(db, file) + " left");
        assertThat(left(db, file)).isEqualTo(2 * ROWS - 2 * WaitingRowsRemoved.STEP);
        assertThat(before.sentFiles().find(StoreDbTest.BUREAU, file)).isEmpty();
        assertThat(before.waitingRows().count(StoreDbTest.BUREAU, file, RowQuery.all()))
                .isZero();

        Stores after = Stores.open(source, Clock.systemUTC());
        System.out.println(database + ", started again: " + left(db, file) + " left");
        assertThat(left(db, file)).isZero();
        assertThat(after.auditChecks().sealed(StoreDbTest.BUREAU)).isPositive();
    }

    private static int left(DSLContext db, long file) {
        return db.fetchCount(WAITING_ROW, WAITING_ROW.FILE_ID.eq(file))
                + db.fetchCount(WAITING_ROW_CONTENT, WAITING_ROW_CONTENT.FILE_ID.eq(file));
    }

    /** What a note on the kill may quote. */
    private static String counts(Stores stores, long file) {
        return String.format(
                "%d waiting rows, %d items, %d batches, %d records in the trail",
                stores.waitingRows().count(StoreDbTest.BUREAU, file, RowQuery.all()),
                stores.implementations().count(StoreDbTest.BUREAU, ImplementationFilter.all()),
                stores.batches().newest(StoreDbTest.BUREAU, 5).size(),
                stores.auditChecks().sealed(StoreDbTest.BUREAU));
    }
}
