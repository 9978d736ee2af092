package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_CHAIN;
import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.AUDIT_SEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.audit.AuditChecks.NotedSeal;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditFilter;
import io.sitong.catalog.audit.TrailBreak;
import io.sitong.catalog.audit.TrailBreak.Kind;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class AuditChainDbTest extends StoreDbTest {

    private final List<Long> items = new ArrayList<>();

    @Override
    void load() {
        for (int i = 1; i <= 3; i++) {
            items.add(add(XINCHENG, i).id());
        }
        rename(items.getFirst(), "改过的名称");
    }

    private Implementation add(DivisionCode division, int serial) {
        return stores.implementations().save(BUREAU, implementation(division, "事项" + serial, serial));
    }

    private void rename(long id, String name) {
        Implementation now = stores.implementations().find(BUREAU, id).orElseThrow();
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                id,
                                now.version(),
                                now.division(),
                                unified("000114010000", name),
                                now.state(),
                                now.basedOn(),
                                now.changedAt()));
    }

    private TrailCheck check() {
        return stores.auditChecks().run(BUREAU, null, n -> {});
    }

    private static class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** What the check finds while the deed holds; the deed is taken back then. */
    private @Nullable TrailBreak whenTampered(Consumer<DSLContext> deed) {
        List<TrailBreak> found = new ArrayList<>();
        try {
            db.transaction(c -> {
                deed.accept(c.dsl());
                TrailCheck check =
                        new JooqAuditChecks(Database.over(c.dsl(), Clock.systemUTC())).run(BUREAU, null, n -> {});
                if (check.found() != null) {
                    found.add(check.found());
                }
                throw new TakenBack();
            });
        } catch (TakenBack | DataAccessException e) {
            assertThat(e).isInstanceOf(TakenBack.class);
        }
        assertThat(check().found()).isNull();
        return found.isEmpty() ? null : found.getFirst();
    }

    private AuditEntry newest() {
        return stores.auditTrail()
                .page(BUREAU, AuditFilter.all(), PageRequest.first(1))
                .rows()
                .getFirst();
    }

    /** A record of a field that changed, from a transaction that wrote more than one. */
    private AuditEntry inTheMiddle() {
        return stores.auditTrail().of(BUREAU, "implementation", items.getFirst(), 10).stream()
                .filter(e -> "TASK_NAME".equals(e.field()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheProductWroteHolds() {
        TrailCheck check = check();
        assertThat(check.found()).isNull();
        assertThat(check.records()).isEqualTo(db.fetchCount(AUDIT_ENTRY)).isGreaterThan(4);
        assertThat(check.seals()).isEqualTo(db.fetchCount(AUDIT_SEAL)).isLessThan(check.records());
        assertThat(check.first()).isEqualTo(NOW);
        assertThat(check.last()).isEqualTo(NOW);
        assertThat(check.fingerprint()).hasSize(64);
        assertThat(check.afterwards()).isZero();
        assertThat(whenTampered(tx -> {})).isNull();
    }

    @Test
    void aChangedValueIsFound() {
        long id = inTheMiddle().id();
        assertThat(whenTampered(tx -> tx.update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.BEFORE_VALUE, "别的名称")
                        .where(AUDIT_ENTRY.ID.eq(id))
                        .execute()))
                .isEqualTo(new TrailBreak(Kind.RECORD_CHANGED, id, NOW));
        // absent and empty are not the same
        assertThat(whenTampered(tx -> tx.update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.FIELD, "")
                        .where(AUDIT_ENTRY.FIELD.isNull())
                        .execute()))
                .isNotNull();
        assertThat(whenTampered(tx -> tx.update(AUDIT_ENTRY)
                        .set(AUDIT_ENTRY.ACCOUNT, "另一人")
                        .where(AUDIT_ENTRY.ID.eq(newest().id()))
                        .execute()))
                .isEqualTo(new TrailBreak(Kind.RECORD_CHANGED, newest().id(), NOW));
    }

    @Test
    void aRemovedRecordIsFound() {
        long middle = inTheMiddle().id();
        assertThat(whenTampered(tx -> remove(tx, middle)))
                .extracting(TrailBreak::kind)
                .isIn(Kind.RECORD_CHANGED, Kind.RECORDS_MISSING);
        long last = newest().id();
        assertThat(whenTampered(tx -> remove(tx, last)))
                .extracting(TrailBreak::kind, TrailBreak::number)
                .containsExactly(Kind.RECORDS_MISSING, last);
        long whole = stores.auditTrail()
                .of(BUREAU, "implementation", items.getLast(), 1)
                .getFirst()
                .id();
        assertThat(whenTampered(tx -> remove(tx, whole))).isEqualTo(new TrailBreak(Kind.RECORDS_MISSING, whole, NOW));
    }

    private static void remove(DSLContext tx, long id) {
        tx.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ID.eq(id)).execute();
    }

    @Test
    void aTransactionRemovedWithItsSealIsFound() {
        long id = stores.auditTrail()
                .of(BUREAU, "implementation", items.getLast(), 1)
                .getFirst()
                .id();
        assertThat(whenTampered(tx -> {
                    remove(tx, id);
                    tx.deleteFrom(AUDIT_SEAL).where(AUDIT_SEAL.BLOCK.eq(id)).execute();
                }))
                .extracting(TrailBreak::kind)
                .isEqualTo(Kind.SEALS_MISSING);
    }

    @Test
    void aRemovedTailIsFound() {
        var last = db.selectFrom(AUDIT_SEAL)
                .orderBy(AUDIT_SEAL.NUMBER.desc())
                .limit(1)
                .fetchSingle();
        assertThat(whenTampered(tx -> {
                    tx.deleteFrom(AUDIT_ENTRY)
                            .where(AUDIT_ENTRY.BLOCK.eq(last.getBlock()))
                            .execute();
                    tx.deleteFrom(AUDIT_SEAL)
                            .where(AUDIT_SEAL.NUMBER.eq(last.getNumber()))
                            .execute();
                }))
                .isEqualTo(new TrailBreak(Kind.END_DIFFERS, last.getNumber() - 1, null));
        assertThat(whenTampered(tx -> tx.deleteFrom(AUDIT_CHAIN).execute()))
                .extracting(TrailBreak::kind)
                .isEqualTo(Kind.END_DIFFERS);
    }

    @Test
    void aChainMadeShorterAltogetherIsFoundByWhatWasNoted() {
        TrailCheck before = check();
        var last = db.selectFrom(AUDIT_SEAL)
                .orderBy(AUDIT_SEAL.NUMBER.desc())
                .limit(2)
                .fetch();
        NotedSeal noted = new NotedSeal(before.seals(), before.fingerprint());
        assertThat(stores.auditChecks().run(BUREAU, noted, n -> {}).found()).isNull();
        List<TrailCheck> checks = new ArrayList<>();
        assertThatThrownBy(() -> db.transaction(c -> {
                    DSLContext tx = c.dsl();
                    tx.deleteFrom(AUDIT_ENTRY)
                            .where(AUDIT_ENTRY.BLOCK.eq(last.getFirst().getBlock()))
                            .execute();
                    tx.deleteFrom(AUDIT_SEAL)
                            .where(AUDIT_SEAL.NUMBER.eq(last.getFirst().getNumber()))
                            .execute();
                    tx.update(AUDIT_CHAIN)
                            .set(AUDIT_CHAIN.SEALS, AUDIT_CHAIN.SEALS.minus(1))
                            .set(
                                    AUDIT_CHAIN.ENTRIES,
                                    AUDIT_CHAIN.ENTRIES.minus(last.getFirst().getEntries()))
                            .set(AUDIT_CHAIN.HASH, last.getLast().getHash())
                            .execute();
                    var checking = new JooqAuditChecks(Database.over(tx, Clock.systemUTC()));
                    checks.add(checking.run(BUREAU, null, n -> {}));
                    checks.add(checking.run(BUREAU, noted, n -> {}));
                    throw new TakenBack();
                }))
                .isInstanceOf(TakenBack.class);
        assertThat(checks.getFirst().holds()).isTrue();
        assertThat(checks.getLast().found()).isNotNull();
        assertThat(stores.auditChecks()
                        .run(BUREAU, new NotedSeal(1, "00"), n -> {})
                        .found())
                .extracting(TrailBreak::kind)
                .isEqualTo(Kind.SEAL_CHANGED);
    }

    @Test
    void swappedRecordsAreFound() {
        List<AuditEntry> two = stores
                .auditTrail()
                .page(BUREAU, new AuditFilter("implementation", null, null, null, null), PageRequest.first(50))
                .rows()
                .stream()
                .filter(e -> e.action().equals("add"))
                .limit(2)
                .toList();
        assertThat(whenTampered(tx -> {
                    tx.update(AUDIT_ENTRY)
                            .set(AUDIT_ENTRY.ENTITY_ID, two.getLast().entityId())
                            .where(AUDIT_ENTRY.ID.eq(two.getFirst().id()))
                            .execute();
                    tx.update(AUDIT_ENTRY)
                            .set(AUDIT_ENTRY.ENTITY_ID, two.getFirst().entityId())
                            .where(AUDIT_ENTRY.ID.eq(two.getLast().id()))
                            .execute();
                }))
                .isEqualTo(new TrailBreak(Kind.RECORD_CHANGED, two.getLast().id(), NOW));
    }

    @Test
    void anInsertedRecordIsFound() {
        AuditEntry like = newest();
        assertThat(whenTampered(tx -> insert(tx, like.id() + 1_000, null)))
                .isEqualTo(new TrailBreak(Kind.RECORD_UNSEALED, like.id() + 1_000, NOW));
        long block = db.select(AUDIT_ENTRY.BLOCK)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.eq(like.id()))
                .fetchSingle(AUDIT_ENTRY.BLOCK);
        assertThat(whenTampered(tx -> insert(tx, like.id() + 1_000, block)))
                .isEqualTo(new TrailBreak(Kind.RECORD_UNSEALED, like.id() + 1_000, NOW));
    }

    private static void insert(DSLContext tx, long id, @Nullable Long block) {
        tx.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.ID, id)
                .set(AUDIT_ENTRY.BLOCK, block)
                .set(AUDIT_ENTRY.AT, NOW)
                .set(AUDIT_ENTRY.ACCOUNT, "无名")
                .set(AUDIT_ENTRY.ACTION, "add")
                .set(AUDIT_ENTRY.ENTITY, "implementation")
                .set(AUDIT_ENTRY.ENTITY_ID, 1L)
                .set(AUDIT_ENTRY.HASH, new byte[32])
                .execute();
    }

    @Test
    void recordsOlderThanTheSealsAreSealedAtTheNextStartAndSaidToBe() throws Exception {
        var source = product.create();
        Changelog.update(source);
        DSLContext old = DSL.using(source, db.dialect());
        for (long id = 1; id <= 3; id++) {
            insert(old, id, null);
        }
        old.update(AUDIT_ENTRY).setNull(AUDIT_ENTRY.HASH).execute();
        old.update(AUDIT_CHAIN).set(AUDIT_CHAIN.OLDER_UNTIL, 3L).execute();
        old.alterSequence("audit_entry_number").restartWith(4).execute();

        Stores opened = Stores.open(source, Clock.systemUTC());
        Database.over(old, Clock.systemUTC()).db().transaction(c -> note(c.dsl(), 9));
        TrailCheck check = opened.auditChecks().run(BUREAU, null, n -> {});
        assertThat(check.found()).isNull();
        assertThat(check.records()).isEqualTo(4);
        assertThat(check.afterwards()).isEqualTo(3);

        // what comes later by another way is not sealed at any start
        insert(old, 40, null);
        assertThat(Stores.open(source, Clock.systemUTC())
                        .auditChecks()
                        .run(BUREAU, null, n -> {})
                        .found())
                .isEqualTo(new TrailBreak(Kind.RECORD_UNSEALED, 40, NOW));
    }

    @Test
    void whoeverWritesAtOnceKeepsOneChain() throws Exception {
        int threads = 6;
        int each = 12;
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int first = 1_000 * (t + 1);
                work.add(() -> {
                    for (int i = 0; i < each; i++) {
                        add(HOHHOT, first + i);
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        }
        TrailCheck check = check();
        assertThat(check.found()).isNull();
        assertThat(check.records()).isEqualTo(db.fetchCount(AUDIT_ENTRY));
        assertThat(check.seals()).isGreaterThanOrEqualTo((long) threads * each);
    }

    @Test
    void blocksOfTransactionsThatRunAtOnceLieInsideOneAnother() {
        Database database = Database.over(db, Clock.systemUTC());
        long before = check().records();
        database.db().transaction(c -> {
            note(c.dsl(), 1);
            database.db().transaction(other -> note(other.dsl(), 2));
            note(c.dsl(), 3);
            assertThat(check().found()).isNull();
        });
        assertThat(check().found()).isNull();
        assertThat(check().records()).isEqualTo(before + 3);
    }

    @Test
    void whatAPartOfATransactionTookBackIsNotSealed() {
        Database database = Database.over(db, Clock.systemUTC());
        long before = check().records();
        database.db().transaction(c -> {
            note(c.dsl(), 1);
            assertThatThrownBy(() -> c.dsl().transaction(part -> {
                        note(part.dsl(), 2);
                        throw new TakenBack();
                    }))
                    .isInstanceOf(TakenBack.class);
            c.dsl().transaction(part -> note(part.dsl(), 3));
        });
        assertThatThrownBy(() -> database.db().transaction(c -> {
                    note(c.dsl(), 4);
                    throw new TakenBack();
                }))
                .isInstanceOf(TakenBack.class);
        assertThat(check().found()).isNull();
        assertThat(check().records()).isEqualTo(before + 2);
    }

    private static void note(DSLContext tx, long id) {
        AuditLog.by(BUREAU, NOW).deed("add", "nothing", id, null).write(tx);
    }

    @Test
    void nothingIsWrittenOutsideATransaction() {
        assertThatThrownBy(() -> note(db, 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aLookIsKeptInTheTrailItself() {
        stores.auditChecks().keep(BUREAU, check());
        assertThat(stores.auditChecks().last(BUREAU)).hasValueSatisfying(kept -> {
            assertThat(kept.account()).isEqualTo(BUREAU.name());
            assertThat(kept.found()).isNull();
        });
        TrailBreak found = new TrailBreak(Kind.RECORD_CHANGED, 7, null);
        stores.auditChecks().keep(BUREAU, new TrailCheck(9, 0, NOW, NOW, 3, "", found));
        assertThat(stores.auditChecks().last(BUREAU)).hasValueSatisfying(kept -> {
            assertThat(kept.records()).isEqualTo(9);
            assertThat(kept.found()).isEqualTo(found);
        });
        assertThat(check().found()).isNull();
    }

    @Test
    void onlyWhoAdministersLooks() {
        assertThatThrownBy(() -> stores.auditChecks().run(XINCHENG_CLERK, null, n -> {}))
                .isInstanceOf(NotYourDivision.class);
    }

    @Test
    void theTrailIsReadByWhatByWhomAndWhen() {
        add(HUIMIN, 77);
        AuditFilter byKind = new AuditFilter("implementation", BUREAU.name(), NOW, NOW.plusSeconds(1), null);
        assertThat(stores.auditTrail()
                        .page(BUREAU, byKind, PageRequest.first(500))
                        .rows())
                .isNotEmpty()
                .allMatch(
                        e -> e.entity().equals("implementation") && e.account().equals(BUREAU.name()));
        for (AuditFilter nothing : List.of(
                new AuditFilter("implementation", "无人", null, null, null),
                new AuditFilter("nothing at all", null, null, null, null),
                new AuditFilter(null, null, NOW.plusSeconds(1), null, null),
                new AuditFilter(null, null, null, NOW, null),
                new AuditFilter(null, null, null, null, 4711L))) {
            List<AuditEntry> found = new ArrayList<>();
            stores.auditTrail().forEach(BUREAU, nothing, found::add);
            assertThat(found).as("%s", nothing).isEmpty();
        }
    }
}
