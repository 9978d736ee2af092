package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.store.db.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class BatchesDbTest extends StoreDbTest {

    private int serial;
    private Implementation stored;

    @BeforeEach
    void storeOne() {
        serial += 10;
        stored = stores.implementations().save(BUREAU, implementation(XINCHENG, "已有事项", serial));
    }

    @Test
    void anAcceptedBatchIsStoredWithReceiptProgressAndTrail() {
        List<Long> progress = new ArrayList<>();
        ImportBatch batch = accepted(stores.batches()
                .accept(XINCHENG_CLERK, plan(row(null, fresh(1)), row(stored, renamed(stored))), progress::add));

        assertThat(batch.added()).isEqualTo(1);
        assertThat(batch.changed()).isEqualTo(1);
        assertThat(progress).containsExactly(2L);
        assertThat(stores.batches().find(XINCHENG_CLERK, batch.id())).contains(batch);
        assertThat(stores.batches().newest(BUREAU, 1)).containsExactly(batch);
        assertThat(nameOf(stored.id())).isEqualTo("改名");
        Map<String, Long> places = stores.batches().implementationsOf(XINCHENG_CLERK, batch.id());
        assertThat(places).hasSize(2).containsEntry("“表”!" + stored.id(), stored.id());
        assertThat(stores.auditTrail().of(BUREAU, "implementation", stored.id(), 1))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.field()).isEqualTo(ItemField.TASK_NAME.name());
                    assertThat(e.before()).isEqualTo("已有事项");
                    assertThat(e.after()).isEqualTo("改名");
                    assertThat(e.batchId()).isEqualTo(batch.id());
                });
        assertThat(stores.auditTrail().of(BUREAU, "import_batch", batch.id(), 5))
                .extracting(AuditEntry::action)
                .containsExactly("accept");
    }

    @Test
    void rowsThatComeInBlocksAreOneBatchWithTheNumberThatWasWritten() {
        Implementation other = stores.implementations().save(BUREAU, implementation(XINCHENG, "另一事项", serial + 5));
        BatchPlan empty = plan();
        ImportBatch batch = accepted(stores.batches()
                .acceptBlocks(
                        XINCHENG_CLERK,
                        empty,
                        receiver -> {
                            receiver.accept(List.of(row(stored, renamed(stored))));
                            receiver.accept(List.of(row(other, renamed(other))));
                        },
                        n -> {}));
        assertThat(batch.changed()).isEqualTo(2);
        assertThat(stores.batches().find(BUREAU, batch.id())).contains(batch);
        accepted(stores.batches().undo(XINCHENG_CLERK, batch.id()));
        assertThat(nameOf(other.id())).isEqualTo("另一事项");
    }

    @Test
    void aCorrectionOfManyCountsAsPeoplesWorkAndAnImportDoesNot() {
        BatchPlan correction = new BatchPlan(XINCHENG, "自动更正", "", "v1", List.of(), 0, 0, 0, 0);
        accepted(stores.batches()
                .acceptBlocks(
                        XINCHENG_CLERK,
                        correction,
                        receiver -> receiver.accept(List.of(row(stored, renamed(stored)))),
                        n -> {}));
        assertThat(byHand()).containsKey(ItemField.TASK_NAME.name());
        Implementation now = stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        accepted(stores.batches().accept(XINCHENG_CLERK, plan(row(now, edited(now, "导入的名称"))), n -> {}));
        assertThat(byHand()).doesNotContainKey(ItemField.TASK_NAME.name());
    }

    @Test
    void oneForeignRowInALaterBlockStopsTheWholeBatch() {
        Implementation foreign = stores.implementations().save(BUREAU, implementation(HUIMIN, "别处事项", serial + 6));
        BatchOutcome outcome = stores.batches()
                .acceptBlocks(
                        XINCHENG_CLERK,
                        plan(),
                        receiver -> {
                            receiver.accept(List.of(row(stored, renamed(stored))));
                            receiver.accept(List.of(row(foreign, renamed(foreign))));
                        },
                        n -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.NotYours.class);
        assertThat(nameOf(stored.id())).isEqualTo("已有事项");
    }

    @Test
    void undoPutsBackWhatWasThere() {
        ImportBatch batch = accepted(stores.batches()
                .accept(XINCHENG_CLERK, plan(row(null, fresh(2)), row(stored, renamed(stored))), n -> {}));
        long added = stores.batches().implementationsOf(BUREAU, batch.id()).values().stream()
                .filter(id -> id != stored.id())
                .findFirst()
                .orElseThrow();
        stores.recordedFindings()
                .replaceFor(
                        BUREAU,
                        added,
                        List.of(new RecordedFinding(0, "N03", "warning", XINCHENG, added, "x", null, "y")));

        ImportBatch undone = accepted(stores.batches().undo(HOHHOT_CLERK, batch.id()));

        assertThat(undone.state()).isEqualTo(BatchState.UNDONE);
        assertThat(undone.undoneBy()).isEqualTo(HOHHOT_CLERK.name());
        assertThat(stores.implementations().find(BUREAU, added)).isEmpty();
        assertThat(stores.recordedFindings().ofImplementation(BUREAU, added)).isEmpty();
        Implementation back = stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        assertThat(back.item()).isEqualTo(stored.item());
        assertThat(back.basedOn()).isEqualTo(stored.basedOn());
        assertThat(back.state()).isEqualTo(stored.state());
        assertThat(back.version()).isGreaterThan(stored.version());
        assertThat(stores.batches().undo(BUREAU, batch.id())).isInstanceOf(BatchOutcome.AlreadyUndone.class);
    }

    @Test
    void aRowChangedSinceThePreviewStopsTheWholeBatch() {
        stores.implementations().save(BUREAU, renamed(stored));
        long before = stores.implementations().count(BUREAU, ImplementationFilter.all());
        int batches = db.fetchCount(Tables.IMPORT_BATCH);

        BatchOutcome outcome = stores.batches()
                .accept(XINCHENG_CLERK, plan(row(null, fresh(3)), row(stored, renamed(stored))), n -> {});

        assertThat(outcome).isEqualTo(new BatchOutcome.ChangedMeanwhile(List.of("“表”!" + stored.id())));
        assertThat(stores.implementations().count(BUREAU, ImplementationFilter.all()))
                .isEqualTo(before);
        assertThat(db.fetchCount(Tables.IMPORT_BATCH)).isEqualTo(batches);
    }

    @Test
    void aCodeStoredBySomebodyElseSinceThePreviewStopsTheWholeBatch() {
        Implementation sameCode = implementation(XINCHENG, "同码", serial);
        BatchOutcome outcome = stores.batches().accept(XINCHENG_CLERK, plan(row(null, sameCode)), n -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.ChangedMeanwhile.class);
    }

    @Test
    void twoNewRowsOfOneFileMayShareACode() {
        BatchOutcome outcome =
                stores.batches().accept(XINCHENG_CLERK, plan(row(null, fresh(4)), row(null, fresh(4))), n -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.Done.class);
    }

    @Test
    void aRowChangedSinceTheImportStopsTheUndo() {
        ImportBatch batch =
                accepted(stores.batches().accept(XINCHENG_CLERK, plan(row(stored, renamed(stored))), n -> {}));
        Implementation now = stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        stores.implementations().save(BUREAU, edited(now, "又改名"));

        assertThat(stores.batches().undo(XINCHENG_CLERK, batch.id()))
                .isEqualTo(new BatchOutcome.ChangedMeanwhile(List.of("“表”!" + stored.id())));
        assertThat(nameOf(stored.id())).isEqualTo("又改名");
        assertThat(stores.batches().find(BUREAU, batch.id()).orElseThrow().state())
                .isEqualTo(BatchState.ACCEPTED);
    }

    @Test
    void rowsOfAnotherDivisionStopTheWholeBatch() {
        BatchOutcome outcome = stores.batches()
                .accept(
                        XINCHENG_CLERK,
                        plan(row(null, fresh(5)), row(null, implementation(HUIMIN, "别处", serial + 6))),
                        n -> {});
        assertThat(outcome).isInstanceOf(BatchOutcome.NotYours.class);
        assertThat(((BatchOutcome.NotYours) outcome).places()).hasSize(1);
        assertThat(stores.implementations()
                        .findByCodes(BUREAU, List.of(fresh(5).item().text(ItemField.TASK_HANDLE_ITEM))))
                .isEmpty();
    }

    @Test
    void aBannerSeesNoBatchOfAnother() {
        Implementation other = implementation(HUIMIN, "别处", serial + 7);
        ImportBatch batch = accepted(stores.batches()
                .accept(
                        BUREAU,
                        new BatchPlan(HUIMIN, "b.xlsx", "0", "1", List.of(row(null, other)), 0, 0, 0, 0),
                        n -> {}));
        assertThat(stores.batches().find(XINCHENG_CLERK, batch.id())).isEmpty();
        assertThat(stores.batches().implementationsOf(XINCHENG_CLERK, batch.id()))
                .isEmpty();
        assertThat(stores.batches().newest(XINCHENG_CLERK, 100)).noneMatch(b -> b.id() == batch.id());
        assertThat(stores.batches().undo(XINCHENG_CLERK, batch.id())).isInstanceOf(BatchOutcome.NotYours.class);
    }

    @Test
    void correctedColumnsAreRememberedPerSenderAndShape() {
        stores.batches().rememberColumns(XINCHENG_CLERK, "新城区", "a|b", Map.of("事项", "TASK_NAME"));
        stores.batches().rememberColumns(XINCHENG_CLERK, "新城区", "a|b", Map.of("事项", "MAIN_NAME", "备注", ""));
        assertThat(stores.batches().rememberedColumns("新城区", "a|b")).isEqualTo(Map.of("事项", "MAIN_NAME", "备注", ""));
        assertThat(stores.batches().rememberedColumns("新城区", "a")).isEmpty();
    }

    @Test
    void valuesChangedByHandAreKnownUntilTheNextImportWritesThem() {
        accepted(stores.batches().accept(XINCHENG_CLERK, plan(row(stored, renamed(stored))), n -> {}));
        assertThat(byHand()).isEmpty();
        Implementation imported =
                stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        Implementation first = stores.implementations().save(XINCHENG_CLERK, edited(imported, "先改"));
        Implementation second = stores.implementations().save(XINCHENG_CLERK, edited(first, "再改"));
        assertThat(byHand()).containsOnlyKeys(ItemField.TASK_NAME.name()).hasValueSatisfying(nameBefore("改名"));

        ImportBatch over =
                accepted(stores.batches().accept(XINCHENG_CLERK, plan(row(second, renamed(second))), n -> {}));
        assertThat(byHand()).isEmpty();
        stores.batches().undo(XINCHENG_CLERK, over.id());
        assertThat(byHand()).as("an undone import counts for nothing").hasValueSatisfying(nameBefore("改名"));
        assertThat(stores.batches().changedByHand(Viewers.huimin(), List.of(stored.id())))
                .as("seen by another banner")
                .isEmpty();
    }

    @Test
    void whatBecameOfABatchIsKnownByItsFile() {
        BatchPlan plan = new BatchPlan(
                XINCHENG,
                "c.xlsx",
                "c".repeat(60) + serial,
                "1",
                List.of(row(null, fresh(3)), row(stored, renamed(stored))),
                0,
                0,
                0,
                0);
        ImportBatch batch = accepted(stores.batches().accept(XINCHENG_CLERK, plan, n -> {}));
        assertThat(stores.batches().ofFile(XINCHENG_CLERK, plan.sha256())).containsExactly(batch);
        assertThat(stores.batches().ofFile(Viewers.huimin(), plan.sha256())).isEmpty();
        assertThat(stores.batches().ofFile(XINCHENG_CLERK, "0")).doesNotContain(batch);
        Standing untouched =
                stores.batches().standing(XINCHENG_CLERK, batch.id()).orElseThrow();
        assertThat(List.of(untouched.written(), untouched.changedSince())).containsExactly(2, 0);
        assertThat(untouched.inForce()).startsWith("目录 3 项（").containsPattern("）；清单：(无|.+第[0-9]+版)$");

        Implementation now = stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        stores.implementations().save(XINCHENG_CLERK, edited(now, "又改"));
        assertThat(stores.batches()
                        .standing(XINCHENG_CLERK, batch.id())
                        .orElseThrow()
                        .changedSince())
                .isEqualTo(1);
        assertThat(stores.batches().standing(Viewers.huimin(), batch.id())).isEmpty();
    }

    @Test
    void whatWasChangedSinceAVersionIsKnownWhoeverChangedIt() {
        Implementation out = later(1).implementations().save(XINCHENG_CLERK, edited(stored, "交出去的名称"));
        assertThat(since(out)).isEmpty();
        accepted(later(2).batches().accept(XINCHENG_CLERK, plan(row(out, edited(out, "导入的名称"))), n -> {}));
        Implementation byImport =
                stores.implementations().find(BUREAU, stored.id()).orElseThrow();
        later(3).implementations().save(XINCHENG_CLERK, edited(byImport, "手改的名称"));
        assertThat(since(out)).hasValueSatisfying(nameBefore("交出去的名称"));
        assertThat(since(byImport)).as("a later version needs less").hasValueSatisfying(nameBefore("导入的名称"));
        assertThat(stores.batches().changedSince(Viewers.huimin(), Map.of(out.id(), out.changedAt())))
                .as("seen by another banner")
                .isEmpty();
    }

    private Map<String, HandChange> since(Implementation version) {
        return stores.batches()
                .changedSince(XINCHENG_CLERK, Map.of(version.id(), version.changedAt()))
                .getOrDefault(version.id(), Map.of());
    }

    private Map<String, HandChange> byHand() {
        return stores.batches()
                .changedByHand(XINCHENG_CLERK, List.of(stored.id()))
                .getOrDefault(stored.id(), Map.of());
    }

    private static Condition<HandChange> nameBefore(String name) {
        return new Condition<>(
                hand -> hand.before().name().equals(name) && hand.by().equals(XINCHENG_CLERK.name()),
                "name before: " + name);
    }

    private Implementation fresh(int offset) {
        return implementation(XINCHENG, "新事项", serial + offset);
    }

    private static Implementation renamed(Implementation i) {
        return edited(i, "改名");
    }

    private static Implementation edited(Implementation i, String name) {
        return new Implementation(
                i.id(),
                i.version(),
                i.division(),
                i.item().edit().set(ItemField.TASK_NAME, name).build(),
                i.state(),
                i.basedOn(),
                i.changedAt());
    }

    private static BatchRow row(Implementation before, Implementation after) {
        return new BatchRow(
                before, after, "“表”!" + (before == null ? "新" + System.identityHashCode(after) : before.id()));
    }

    private static BatchPlan plan(BatchRow... rows) {
        return new BatchPlan(XINCHENG, "a.xlsx", "0", "1", List.of(rows), 0, 0, 0, 0);
    }

    private static ImportBatch accepted(BatchOutcome outcome) {
        return ((BatchOutcome.Done) outcome).batch();
    }

    private String nameOf(long id) {
        return stores.implementations().find(BUREAU, id).orElseThrow().item().name();
    }
}
