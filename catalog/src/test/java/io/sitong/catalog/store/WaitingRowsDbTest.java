package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowToWait;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.catalog.intake.SentFile;
import io.sitong.catalog.intake.SentFileState;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRow.Effect;
import io.sitong.catalog.intake.WaitingRowInFull;
import io.sitong.catalog.intake.WaitingRows.Staged;
import io.sitong.catalog.intake.Word;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.db.Tables;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WaitingRowsDbTest extends StoreDbTest {

    private int serial = 50_000;
    private Implementation stored;
    private SentFile file;

    @BeforeEach
    void aFileWasSent() {
        serial += 100;
        stored = stores.implementations().save(BUREAU, implementation(XINCHENG, "已有事项", serial));
        file = stores.sentFiles().add(XINCHENG_CLERK, XINCHENG, "表.xlsx", "bytes-" + serial, 17);
    }

    @Test
    void aSentFileIsSeenByThoseOverItsDivisionAndWorkedOnByThoseWhoMayImport() {
        assertThat(stores.sentFiles().find(BUREAU, file.id())).contains(file);
        assertThat(stores.sentFiles().open(HOHHOT_CLERK, 10)).contains(file);
        Viewers.outside().forEach(viewer -> {
            assertThat(stores.sentFiles().find(viewer, file.id())).isEmpty();
            assertThat(stores.sentFiles().words(viewer, file.id())).isEmpty();
        });
        assertThatThrownBy(() -> stores.sentFiles().setOptions(READER, file.id(), "{}"))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.sentFiles().drop(Viewers.huimin(), file.id()))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.sentFiles().add(XINCHENG_CLERK, HUIMIN, "a", "b", 1))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void aFileMovesOnOnlyFromWhereItIsThoughtToStand() {
        assertThat(stores.sentFiles()
                        .move(XINCHENG_CLERK, file.id(), Set.of(SentFileState.READY), SentFileState.ACCEPTING, null))
                .isFalse();
        assertThat(stores.sentFiles()
                        .move(
                                XINCHENG_CLERK,
                                file.id(),
                                Set.of(SentFileState.WAITING),
                                SentFileState.UNREADABLE,
                                "文件已损坏"))
                .isTrue();
        SentFile now = stores.sentFiles().find(BUREAU, file.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(SentFileState.UNREADABLE);
        assertThat(now.message()).isEqualTo("文件已损坏");
    }

    @Test
    void theLastWordOnACellHoldsAndCanBeTakenBack() {
        Word first = new Word(Word.Kind.CORRECTION, "表", 3, 2, "", "甲");
        Word second = new Word(Word.Kind.CORRECTION, "表", 3, 2, "", "乙");
        Word other = new Word(Word.Kind.STANDARD, "表", 3, 0, "", "2");
        stores.sentFiles().say(XINCHENG_CLERK, file.id(), List.of(first, other));
        stores.sentFiles().say(XINCHENG_CLERK, file.id(), List.of(second));
        assertThat(stores.sentFiles().words(BUREAU, file.id())).containsExactlyInAnyOrder(second, other);
        assertThat(stores.sentFiles().find(BUREAU, file.id()).orElseThrow().words())
                .isEqualTo(2);
        stores.sentFiles().unsay(XINCHENG_CLERK, file.id(), List.of(first));
        assertThat(stores.sentFiles().words(BUREAU, file.id())).containsExactly(other);
    }

    @Test
    void rowsComeByPageFilterAndTotalAndInFull() {
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丙事项"));
        Page<WaitingRow> first =
                stores.waitingRows().page(XINCHENG_CLERK, file.id(), RowQuery.all(), PageRequest.first(2));
        assertThat(first.rows()).extracting(WaitingRow::name).containsExactly("甲事项", "乙事项");
        Page<WaitingRow> rest =
                stores.waitingRows().page(XINCHENG_CLERK, file.id(), RowQuery.all(), new PageRequest(first.next(), 2));
        assertThat(rest.rows()).extracting(WaitingRow::name).containsExactly("丙事项");
        assertThat(rest.next()).isNull();

        assertThat(names(RowQuery.all().withDecisions(Set.of("NEW", "BLOCKED"))))
                .containsExactly("甲事项", "丙事项");
        assertThat(names(RowQuery.all().withText("乙"))).containsExactly("乙事项");
        assertThat(names(RowQuery.all().withSeverity(3))).containsExactly("乙事项");
        assertThat(names(RowQuery.all().withCode("N03"))).containsExactly("乙事项");
        assertThat(names(RowQuery.all().withCode("N04"))).isEmpty();
        assertThat(names(RowQuery.all().withField("TASK_NAME"))).containsExactly("乙事项");
        assertThat(names(RowQuery.all().withField("NAME"))).isEmpty();

        RowTotals totals = stores.waitingRows().totals(XINCHENG_CLERK, file.id());
        assertThat(totals.decisions()).isEqualTo(Map.of("NEW", 1, "CHANGED", 1, "BLOCKED", 1));
        assertThat(totals.troubled()).isEqualTo(1);
        assertThat(totals.problems()).isEqualTo(Map.of("UNKNOWN_VALUE", 1));
        assertThat(totals.findings()).isEqualTo(Map.of("N03", 1));

        WaitingRowInFull full =
                stores.waitingRows().find(XINCHENG_CLERK, file.id(), 2).orElseThrow();
        assertThat(full.beforeId()).isEqualTo(stored.id());
        assertThat(full.after()).isEqualTo(renamed("乙事项").item());
        assertThat(full.remarks()).extracting(Remark::code).containsExactly("UNKNOWN_VALUE", "N03");
        assertThat(stores.waitingRows()
                        .remarks(XINCHENG_CLERK, file.id(), null, "N03", PageRequest.first(5))
                        .rows())
                .extracting(Remark::ordinal)
                .containsExactly(2);

        Viewers.outside().forEach(viewer -> {
            assertThat(stores.waitingRows()
                            .page(viewer, file.id(), RowQuery.all(), PageRequest.first(5))
                            .rows())
                    .isEmpty();
            assertThat(stores.waitingRows().find(viewer, file.id(), 1)).isEmpty();
            assertThat(stores.waitingRows().totals(viewer, file.id()).rows()).isZero();
            assertThat(stores.waitingRows()
                            .remarks(viewer, file.id(), null, null, PageRequest.first(5))
                            .rows())
                    .isEmpty();
        });
    }

    @Test
    void remarksOfARowAreOneRowAndWhatKindTheyAreIsKeptOnceForAllRowsAlike() {
        stageSaid(List.of(), List.of(List.of("M03", "M03", "M04"), List.of("M03", "M03", "M04"), List.of("M04")));
        assertThat(db.fetchCount(Tables.WAITING_REMARKS, Tables.WAITING_REMARKS.FILE_ID.eq(file.id())))
                .isEqualTo(3);
        assertThat(db.fetchCount(Tables.WAITING_PROFILE_ROW, Tables.WAITING_PROFILE_ROW.FILE_ID.eq(file.id())))
                .isEqualTo(4);
        assertThat(stores.waitingRows().totals(XINCHENG_CLERK, file.id()).findings())
                .isEqualTo(Map.of("M03", 4, "M04", 3));
        // a reading that says the same of one row more adds no profile
        stageSaid(List.of(), List.of(List.of("M03", "M03", "M04"), List.of("M04"), List.of("M04"), List.of("M04")));
        assertThat(db.fetchCount(Tables.WAITING_PROFILE_ROW, Tables.WAITING_PROFILE_ROW.FILE_ID.eq(file.id())))
                .isEqualTo(4);
        assertThat(stores.waitingRows().totals(XINCHENG_CLERK, file.id()).findings())
                .isEqualTo(Map.of("M03", 2, "M04", 4));
    }

    @Test
    void everyRemarkComesOnOnePageHoweverManyAPageHolds() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            many.add("N04");
        }
        stageSaid(many, List.of(List.of("M03", "M03", "M04"), List.of(), List.of("N04"), List.of("M04", "M03")));
        List<String> all = new ArrayList<>();
        stores.waitingRows().eachRemark(XINCHENG_CLERK, file.id(), remark -> all.add(remark.message()));
        assertThat(all).hasSize(456).startsWith("N04@0.0").endsWith("M04@4.0", "M03@4.1");
        for (int size : List.of(75, 200, 449, 452, 500)) {
            assertThat(listed(null, null, size)).as("%d on a page", size).isEqualTo(all);
        }
        for (int size : List.of(1, 2, 3)) {
            assertThat(listed(Remark.Source.FINDING, "M03", size)).containsExactly("M03@1.0", "M03@1.1", "M03@4.1");
        }
        assertThat(listed(Remark.Source.PROBLEM, null, 5)).isEmpty();
    }

    @Test
    void whatIsToldOnceForTheFileIsNotListedWithItsRowsAndStaysWithTheItem() {
        stageSaid(List.of("(O02)"), List.of(List.of("(O02)", "N03"), List.of("(O02)"), List.of("N03")));

        assertThat(listed(null, null, 2)).containsExactly("(O02)@0.0", "N03@1.1", "N03@3.0");
        assertThat(listed(Remark.Source.ABSENT, "O02", 2)).containsExactly("(O02)@0.0");
        List<String> all = new ArrayList<>();
        stores.waitingRows().eachRemark(XINCHENG_CLERK, file.id(), remark -> all.add(remark.message()));
        assertThat(all).containsExactly("(O02)@0.0", "N03@1.1", "N03@3.0");
        assertThat(stores.waitingRows()
                        .find(XINCHENG_CLERK, file.id(), 2)
                        .orElseThrow()
                        .remarks())
                .as("who looks at one row sees everything")
                .extracting(Remark::message)
                .containsExactly("(O02)@2.0");
        assertThat(names(RowQuery.all().withCode("O02"))).containsExactly("事项1", "事项2");
        RowTotals totals = stores.waitingRows().totals(XINCHENG_CLERK, file.id());
        assertThat(totals.findings()).isEqualTo(Map.of("N03", 2));
        assertThat(totals.absent()).isEqualTo(Map.of("O02", 2));
        assertThat(totals.absentTold()).isEqualTo(1);
        assertThat(totals.remarks(null)).isEqualTo(3);

        ImportBatch batch =
                ((BatchOutcome.Done) stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {})).batch();
        assertThat(batch.findings()).as("the receipt counts them all").isEqualTo(4);
        long first = stores.batches()
                .implementationsOf(XINCHENG_CLERK, batch.id())
                .values()
                .iterator()
                .next();
        assertThat(stores.recordedFindings().ofImplementation(XINCHENG_CLERK, first))
                .extracting(RecordedFinding::ruleCode)
                .containsExactly("O02", "N03");
    }

    @Test
    void aLargeBatchIsCountedAtOnceForTheLookUpsThatFollow() {
        assumeThat(db.dialect().family()).isEqualTo(SQLDialect.POSTGRES);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            rows.add(List.of("N03"));
        }
        stageSaid(List.of(), rows);
        serial += rows.size();
        assertThat(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}))
                .isInstanceOf(BatchOutcome.Done.class);
        for (String table : List.of("implementation", "item_findings", "audit_entry")) {
            assertThat(db.fetchOne("select reltuples from pg_class where relname = ?", table)
                            .get(0, Integer.class))
                    .as(table)
                    .isGreaterThanOrEqualTo(1_000);
        }
    }

    @Test
    void aNewReadingWritesOnlyWhatIsOtherAndKeepsWhatPeopleLeftOut() {
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丙事项"));
        stores.waitingRows().leaveOut(XINCHENG_CLERK, file.id(), 1, true);
        db.update(Tables.WAITING_ROW)
                .set(Tables.WAITING_ROW.SUMMARY, "未重写")
                .where(Tables.WAITING_ROW.FILE_ID.eq(file.id()))
                .execute();

        stage(added(1, "甲事项"), changed(2, "乙事项（改）"));

        List<WaitingRow> rows = stores.waitingRows()
                .page(XINCHENG_CLERK, file.id(), RowQuery.all(), PageRequest.first(9))
                .rows();
        assertThat(rows).extracting(WaitingRow::name).containsExactly("甲事项", "乙事项（改）");
        assertThat(rows).extracting(WaitingRow::leftOut).containsExactly(true, false);
        // what people left out is part of the digest, so that row is written again; an untouched one is not
        stage(added(1, "甲事项"), changed(2, "乙事项（改）"), refused(3, "丁事项"));
        assertThat(db.fetchCount(Tables.WAITING_ROW, Tables.WAITING_ROW.FILE_ID.eq(file.id())))
                .isEqualTo(3);
        db.update(Tables.WAITING_ROW)
                .set(Tables.WAITING_ROW.SUMMARY, "未重写")
                .where(Tables.WAITING_ROW.FILE_ID.eq(file.id()))
                .execute();
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丁事项"));
        assertThat(stores.waitingRows()
                        .page(XINCHENG_CLERK, file.id(), RowQuery.all(), PageRequest.first(9))
                        .rows())
                .extracting(WaitingRow::summary)
                .containsExactly("未重写", "名称变更", "未重写");
    }

    @Test
    void allThatFitTheFilterAreLeftOutAndTakenAgain() {
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丙事项"));
        assertThat(stores.waitingRows().leaveOutAll(XINCHENG_CLERK, file.id(), RowQuery.all(), true))
                .as("the refused row is not written anyway")
                .isEqualTo(2);
        RowTotals totals = stores.waitingRows().totals(XINCHENG_CLERK, file.id());
        assertThat(totals.taken("NEW")).isZero();
        assertThat(names(RowQuery.all().withLeftOut(true))).containsExactly("甲事项", "乙事项");
        assertThat(stores.waitingRows()
                        .leaveOutAll(XINCHENG_CLERK, file.id(), RowQuery.all().withText("甲"), false))
                .isEqualTo(1);
        assertThat(names(RowQuery.all().withLeftOut(true))).containsExactly("乙事项");
    }

    @Test
    void whatWaitsIsAcceptedWithItsFindingsInOneBatch() {
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丙事项"), untouched(4));
        List<Long> progress = new ArrayList<>();
        ImportBatch batch = accepted(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), progress::add));

        assertThat(List.of(batch.added(), batch.changed(), batch.untouched(), batch.leftOut()))
                .containsExactly(1, 1, 1, 1);
        assertThat(List.of(batch.problems(), batch.findings())).containsExactly(1, 1);
        assertThat(progress).containsExactly(2L);
        assertThat(stores.implementations()
                        .find(BUREAU, stored.id())
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("乙事项");
        assertThat(stores.recordedFindings().ofImplementation(BUREAU, stored.id()))
                .extracting(RecordedFinding::ruleCode)
                .containsExactly("N03");
        SentFile now = stores.sentFiles().find(XINCHENG_CLERK, file.id()).orElseThrow();
        assertThat(now.state()).isEqualTo(SentFileState.ACCEPTED);
        assertThat(stores.sentFiles().ofBatch(XINCHENG_CLERK, batch.id())).contains(now);
        assertThat(stores.sentFiles().open(XINCHENG_CLERK, 100)).doesNotContain(now);
        assertThat(names(RowQuery.all())).isEmpty();
        assertThat(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}))
                .isInstanceOf(BatchOutcome.NothingWaits.class);
        assertThat(stores.batches().undo(XINCHENG_CLERK, batch.id())).isInstanceOf(BatchOutcome.Done.class);
        assertThat(stores.implementations()
                        .find(BUREAU, stored.id())
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("已有事项");
    }

    @Test
    void aRowLeftOutIsNotWrittenAndCounted() {
        stage(added(1, "甲事项"), changed(2, "乙事项"));
        stores.waitingRows().leaveOut(XINCHENG_CLERK, file.id(), 2, true);
        ImportBatch batch = accepted(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}));
        assertThat(List.of(batch.added(), batch.changed(), batch.leftOut())).containsExactly(1, 0, 1);
        assertThat(stores.implementations()
                        .find(BUREAU, stored.id())
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("已有事项");
    }

    @Test
    void acceptingThatIsBrokenOffLeavesEverythingAsItWas() {
        stage(added(1, "甲事项"), changed(2, "乙事项"));
        long before = stores.implementations().count(BUREAU, ImplementationFilter.all());
        assertThatThrownBy(() -> stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {
                    throw new IllegalStateException("cancelled");
                }))
                .hasMessageContaining("cancelled");
        assertThat(stores.implementations().count(BUREAU, ImplementationFilter.all()))
                .isEqualTo(before);
        assertThat(stores.sentFiles().find(BUREAU, file.id()).orElseThrow().state())
                .isEqualTo(SentFileState.READY);
        assertThat(names(RowQuery.all())).hasSize(2);
        accepted(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}));
    }

    @Test
    void aRowChangedSinceThePreviewIsNamedAndStopsEverything() {
        stage(added(1, "甲事项"), changed(2, "乙事项"));
        stores.implementations().save(BUREAU, renamed("别人改的"));
        assertThat(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}))
                .isEqualTo(new BatchOutcome.ChangedMeanwhile(List.of("“表”!2")));
        assertThat(stores.sentFiles().find(BUREAU, file.id()).orElseThrow().state())
                .isEqualTo(SentFileState.READY);
    }

    @Test
    void namesAndDocumentsOfABatchThatWasTakenBackStayAndServeTheNext() {
        String name = "只写了一半的事项" + serial;
        stage(added(1, name), changed(2, "乙事项"));
        assertThatThrownBy(() -> stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {
                    throw new IllegalStateException("cancelled");
                }))
                .hasMessageContaining("cancelled");
        assertThat(stores.implementations().find(BUREAU, stored.id())).contains(stored);
        Long number = db.fetchValue(Tables.ITEM_NAME.ID, Tables.ITEM_NAME.NAME.eq(name));
        assertThat(number).isNotNull();
        assertThat(itemsNamed(number)).isZero();

        accepted(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}));
        assertThat(itemsNamed(number)).isOne();
        assertThat(stores.implementations()
                        .find(BUREAU, stored.id())
                        .orElseThrow()
                        .item()
                        .name())
                .isEqualTo("乙事项");
    }

    private int itemsNamed(Long number) {
        return db.fetchCount(Tables.IMPLEMENTATION, Tables.IMPLEMENTATION.NAME_ID.eq(number));
    }

    @Test
    void rowsOfAnotherDivisionStopEverything() {
        stage(row(1, Effect.ADD, "NEW", "别处的", HUIMIN, null, implementation(HUIMIN, "别处的", serial + 9)));
        assertThat(stores.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}))
                .isEqualTo(new BatchOutcome.NotYours(List.of("“表”!1")));
    }

    @Test
    void aDroppedFileIsGoneWithItsRows() {
        stage(added(1, "甲事项"), changed(2, "乙事项"));
        stores.sentFiles().say(XINCHENG_CLERK, file.id(), List.of(new Word(Word.Kind.CORRECTION, "表", 1, 1, "", "x")));
        assertThat(stores.sentFiles().keptBytes()).contains(file.storedAs());
        stores.sentFiles().drop(XINCHENG_CLERK, file.id());
        assertThat(stores.sentFiles().find(BUREAU, file.id())).isEmpty();
        assertThat(stores.sentFiles().keptBytes()).doesNotContain(file.storedAs());
        nothingIsLeftOfTheFile();
    }

    @Test
    void rowsOfADroppedFileMeanNothingUntilTheyAreTakenAway() {
        stageSaid(List.of("整份文件"), List.of(List.of("甲"), List.of()));
        Stores cutOff = Stores.over(db, Clock.systemUTC(), work -> {});
        cutOff.sentFiles().drop(XINCHENG_CLERK, file.id());
        assertThat(left(Tables.WAITING_ROW, Tables.WAITING_ROW.FILE_ID)).isPositive();
        assertThat(cutOff.waitingRows().count(BUREAU, file.id(), RowQuery.all()))
                .isZero();
        assertThat(cutOff.waitingRows()
                        .remarks(BUREAU, file.id(), null, null, PageRequest.first(5))
                        .rows())
                .isEmpty();
        assertThat(cutOff.waitingRows().leaveOutAll(BUREAU, file.id(), RowQuery.all(), true))
                .isZero();
        assertThat(cutOff.batches().acceptWaiting(XINCHENG_CLERK, file.id(), n -> {}))
                .isEqualTo(new BatchOutcome.NothingWaits());

        Stores.over(db, Clock.systemUTC(), Afterwards.atOnce());
        nothingIsLeftOfTheFile();
    }

    @Test
    void aLargeDroppedFileGoesStepByStepAndGoesOnWhereItWasCutOff() {
        int many = WaitingRowsRemoved.STEP + 1;
        stageSaid(List.of(), Collections.nCopies(many, List.of("甲")));
        Stores.over(db, Clock.systemUTC(), work -> {}).sentFiles().drop(XINCHENG_CLERK, file.id());
        int[] steps = new int[1];
        new WaitingRowsRemoved(db).all(() -> steps[0]++ < 1);
        assertThat(left(Tables.WAITING_ROW_CONTENT, Tables.WAITING_ROW_CONTENT.FILE_ID))
                .isOne();
        assertThat(left(Tables.WAITING_ROW, Tables.WAITING_ROW.FILE_ID)).isEqualTo(many);
        new WaitingRowsRemoved(db).all(() -> true);
        nothingIsLeftOfTheFile();
    }

    @Test
    void aFileDroppedWhileItIsReadLeavesNoRows() {
        assertThatThrownBy(() -> stores.waitingRows()
                        .replace(
                                XINCHENG_CLERK,
                                file.id(),
                                new Staged("ab".repeat(32), "rules-1", "{}", 0, List.of()),
                                consumer -> {
                                    consumer.accept(added(1, "甲事项"));
                                    stores.sentFiles().drop(XINCHENG_CLERK, file.id());
                                },
                                n -> {}))
                .hasMessageContaining("dropped while it was read");
        nothingIsLeftOfTheFile();
    }

    private void nothingIsLeftOfTheFile() {
        assertThat(left(Tables.WAITING_ROW, Tables.WAITING_ROW.FILE_ID)).isZero();
        assertThat(left(Tables.WAITING_ROW_CONTENT, Tables.WAITING_ROW_CONTENT.FILE_ID))
                .isZero();
        assertThat(left(Tables.WAITING_REMARKS, Tables.WAITING_REMARKS.FILE_ID)).isZero();
        assertThat(left(Tables.WAITING_PROFILE_ROW, Tables.WAITING_PROFILE_ROW.FILE_ID))
                .isZero();
        assertThat(left(Tables.DROPPED_FILE, Tables.DROPPED_FILE.FILE_ID)).isZero();
    }

    private int left(Table<?> table, Field<Long> fileId) {
        return db.fetchCount(table, fileId.eq(file.id()));
    }

    @Test
    void h2FindsTheNextRowsOfAFileByTheirKeyAndSortsNone() {
        assumeThat(product).isEqualTo(TestDatabase.H2_IN_MEMORY);
        stage(added(1, "甲事项"), changed(2, "乙事项"), refused(3, "丙事项"));
        List<Select<?>> asked = new ArrayList<>();
        Database listening = Database.over(
                DSL.using(db.configuration().derive(ExecuteListener.onRenderEnd(ctx -> {
                    if (ctx.query() instanceof Select<?> select) {
                        asked.add(select);
                    }
                }))),
                Clock.systemUTC());
        JooqWaitingRows rows = new JooqWaitingRows(listening);
        rows.page(XINCHENG_CLERK, file.id(), RowQuery.all(), PageRequest.first(2));
        rows.remarks(XINCHENG_CLERK, file.id(), null, null, PageRequest.first(2));
        rows.eachRemark(XINCHENG_CLERK, file.id(), remark -> {});
        new JooqBatches(listening, Afterwards.atOnce()).acceptWaiting(XINCHENG_CLERK, file.id(), n -> {});

        List<String> plans = asked.stream()
                .filter(select -> select.getSQL().replace("\"", "").contains(".ordinal fetch next"))
                .map(select -> String.valueOf(db.fetchValue("explain " + db.renderInlined(select))))
                .toList();
        assertThat(plans)
                .hasSizeGreaterThan(4)
                .allSatisfy(plan -> assertThat(plan).contains("/* index sorted */"));
        assertThat(plans)
                .anySatisfy(plan -> assertThat(plan)
                        .containsPattern("PUBLIC\\.PRIMARY_KEY_[^*]*ordinal >= [^*]*ordinal <= ")
                        .contains("= ANY("));
    }

    private void stage(RowToWait... rows) {
        stores.waitingRows()
                .replace(
                        XINCHENG_CLERK,
                        file.id(),
                        new Staged("ab".repeat(32), "rules-1", "{}", 0, List.of()),
                        consumer -> List.of(rows).forEach(consumer),
                        n -> {});
        stores.sentFiles()
                .move(
                        XINCHENG_CLERK,
                        file.id(),
                        Set.of(SentFileState.WAITING, SentFileState.READING),
                        SentFileState.READY,
                        null);
    }

    private RowToWait added(int ordinal, String name) {
        return row(ordinal, Effect.ADD, "NEW", name, XINCHENG, null, implementation(XINCHENG, name, serial + ordinal));
    }

    private RowToWait changed(int ordinal, String name) {
        RowToWait plain = row(ordinal, Effect.CHANGE, "CHANGED", name, XINCHENG, stored, renamed(name));
        WaitingRow w = plain.row();
        return new RowToWait(
                new WaitingRow(
                        w.ordinal(),
                        w.sheet(),
                        w.row(),
                        w.lastRow(),
                        w.inColumn(),
                        w.effect(),
                        w.decision(),
                        w.name(),
                        w.identity(),
                        "名称变更",
                        3,
                        2,
                        0,
                        0,
                        false,
                        XINCHENG),
                plain.before(),
                plain.after(),
                Set.of("TASK_NAME"),
                "{}",
                List.of(
                        new Remark(
                                ordinal,
                                Remark.Source.PROBLEM,
                                "UNKNOWN_VALUE",
                                3,
                                "表",
                                ordinal,
                                2,
                                "TASK_TYPE",
                                "许口",
                                "代码表中没有此值",
                                ""),
                        new Remark(
                                ordinal,
                                Remark.Source.FINDING,
                                "N03",
                                2,
                                "表",
                                ordinal,
                                1,
                                "TASK_NAME",
                                name,
                                "名称含层级字样",
                                "删去层级字样")));
    }

    /** Remarks on the file, and rows of which rules say this; those in brackets are told once for the file. */
    private void stageSaid(List<String> loose, List<List<String>> rows) {
        stores.waitingRows()
                .replace(
                        XINCHENG_CLERK,
                        file.id(),
                        new Staged("ab".repeat(32), "rules-1", "{}", 0, said(0, loose)),
                        consumer -> {
                            for (int i = 1; i <= rows.size(); i++) {
                                RowToWait plain = added(i, "事项" + i);
                                consumer.accept(new RowToWait(
                                        plain.row(), null, plain.after(), Set.of(), "{}", said(i, rows.get(i - 1))));
                            }
                        },
                        n -> {});
        stores.sentFiles()
                .move(
                        XINCHENG_CLERK,
                        file.id(),
                        Set.of(SentFileState.WAITING, SentFileState.READING),
                        SentFileState.READY,
                        null);
    }

    private static List<Remark> said(int ordinal, List<String> codes) {
        List<Remark> remarks = new ArrayList<>();
        for (String code : codes) {
            boolean absent = code.startsWith("(");
            remarks.add(new Remark(
                    ordinal,
                    absent ? Remark.Source.ABSENT : Remark.Source.FINDING,
                    absent ? code.substring(1, 4) : code,
                    2,
                    "表",
                    ordinal,
                    0,
                    null,
                    "",
                    code + "@" + ordinal + "." + remarks.size(),
                    "改"));
        }
        return remarks;
    }

    /** Messages of all pages of so many remarks. */
    private List<String> listed(Remark.Source source, String code, int size) {
        List<String> messages = new ArrayList<>();
        PageRequest request = PageRequest.first(size);
        while (request != null) {
            Page<Remark> page = stores.waitingRows().remarks(XINCHENG_CLERK, file.id(), source, code, request);
            assertThat(page.rows().size()).isLessThanOrEqualTo(size);
            page.rows().forEach(remark -> messages.add(remark.message()));
            request = page.next() == null ? null : new PageRequest(page.next(), size);
        }
        return messages;
    }

    private RowToWait refused(int ordinal, String name) {
        return row(ordinal, Effect.REFUSED, "BLOCKED", name, XINCHENG, null, null);
    }

    private RowToWait untouched(int ordinal) {
        return row(ordinal, Effect.NONE, "UNTOUCHED", "戊事项", XINCHENG, stored, null);
    }

    private static RowToWait row(
            int ordinal,
            Effect effect,
            String decision,
            String name,
            DivisionCode division,
            Implementation before,
            Implementation after) {
        return new RowToWait(
                new WaitingRow(
                        ordinal, "表", ordinal, ordinal, false, effect, decision, name, "", "", 0, 0, 0, 0, false,
                        division),
                before,
                after,
                Set.of(),
                "{}",
                List.of());
    }

    private Implementation renamed(String name) {
        return new Implementation(
                stored.id(),
                stored.version(),
                stored.division(),
                stored.item().edit().set(ItemField.TASK_NAME, name).build(),
                stored.state(),
                stored.basedOn(),
                stored.changedAt());
    }

    private List<String> names(RowQuery query) {
        List<WaitingRow> rows = stores.waitingRows()
                .page(XINCHENG_CLERK, file.id(), query, PageRequest.first(50))
                .rows();
        assertThat(stores.waitingRows().count(XINCHENG_CLERK, file.id(), query)).isEqualTo(rows.size());
        return rows.stream().map(WaitingRow::name).toList();
    }

    private static ImportBatch accepted(BatchOutcome outcome) {
        return ((BatchOutcome.Done) outcome).batch();
    }
}
