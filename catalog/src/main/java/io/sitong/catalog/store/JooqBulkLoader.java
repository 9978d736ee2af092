package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Sequences.IMPLEMENTATION_ID;
import static io.sitong.catalog.store.db.Tables.AUTHORITY;
import static io.sitong.catalog.store.db.Tables.CLAIM;
import static io.sitong.catalog.store.db.Tables.CONTENT_PIECE;
import static io.sitong.catalog.store.db.Tables.CORRESPONDENCE;
import static io.sitong.catalog.store.db.Tables.DIVISION;
import static io.sitong.catalog.store.db.Tables.FIRST_START;
import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static io.sitong.catalog.store.db.Tables.LIST_ENTRY;
import static io.sitong.catalog.store.db.Tables.NATIONAL_LIST;
import static io.sitong.catalog.store.db.Tables.STANDARD_ITEM;
import static io.sitong.catalog.store.db.Tables.STANDARD_SNAPSHOT;

import io.sitong.catalog.builtin.BulkLoader;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqBulkLoader implements BulkLoader {

    private static final int BLOCK = 5_000;
    private static final int BLOCKS_PER_TRANSACTION = 10;
    private static final String LOADED_BY = "系统";

    /** What a load writes, in the order in which it can be deleted. */
    private static final List<Table<?>> LOADED = List.of(
            CORRESPONDENCE,
            LIST_ENTRY,
            NATIONAL_LIST,
            CLAIM,
            IMPLEMENTATION,
            STANDARD_SNAPSHOT,
            STANDARD_ITEM,
            AUTHORITY,
            DIVISION);

    private final Database database;
    private final DSLContext db;

    JooqBulkLoader(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public State state() {
        return db.selectFrom(FIRST_START)
                .fetchOptional()
                .map(row -> row.getFinishedAt() == null ? State.BROKEN_OFF : State.FILLED)
                .orElseGet(() -> db.fetchExists(DIVISION) ? State.FILLED : State.EMPTY);
    }

    @Override
    public void begin() {
        State state = state();
        if (state == State.FILLED) {
            throw new IllegalStateException("only an empty database is loaded");
        }
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            if (state == State.BROKEN_OFF) {
                LOADED.forEach(table -> tx.deleteFrom(table).execute());
                tx.deleteFrom(FIRST_START).execute();
            }
            tx.insertInto(FIRST_START)
                    .set(FIRST_START.ID, 1)
                    .set(FIRST_START.STARTED_AT, database.now())
                    .execute();
        });
    }

    @Override
    public void end() {
        for (Table<?> table : List.of(IMPLEMENTATION, CLAIM)) {
            IndexesAside.putBack(db, table);
            IndexesAside.look(db, table);
        }
        IndexesAside.look(db, ITEM_CONTENT);
        IndexesAside.look(db, CONTENT_PIECE);
        db.transaction(c -> {
            c.dsl()
                    .update(FIRST_START)
                    .set(FIRST_START.FINISHED_AT, database.now())
                    .execute();
            AuditLog.bySystem(database.now())
                    .deed("load", "first_start", 1, null)
                    .write(c.dsl());
        });
    }

    /** Only between {@link #begin} and {@link #end}: a load that breaks off is done again, and ends some time. */
    private void takeIndexesAside(Table<?> table) {
        if (state() == State.BROKEN_OFF && !db.fetchExists(table)) {
            IndexesAside.take(db, table);
        }
    }

    @Override
    public void divisions(List<Division> divisions) {
        List<@Nullable Object[]> rows = new ArrayList<>(divisions.size());
        divisions.stream()
                .sorted(java.util.Comparator.comparing(Division::level).thenComparing(Division::code))
                .forEach(d -> rows.add(new @Nullable Object[] {d.code(), d.name(), d.parent(), d.functionalZone()}));
        db.transaction(c -> BulkRows.insert(
                c.dsl(),
                DIVISION,
                List.of(DIVISION.CODE, DIVISION.NAME, DIVISION.PARENT_CODE, DIVISION.FUNCTIONAL_ZONE),
                rows));
    }

    @Override
    public void authorities(List<Authority> authorities) {
        long next = 1 + authorities.stream().mapToLong(Authority::id).max().orElse(0);
        List<@Nullable Object[]> rows = new ArrayList<>(authorities.size());
        for (Authority a : authorities) {
            long id = a.id() > 0 ? a.id() : next++;
            rows.add(new @Nullable Object[] {id, a.name(), a.creditCode(), a.division(), a.departmentCode()});
        }
        long after = next;
        db.transaction(c -> {
            BulkRows.insert(
                    c.dsl(),
                    AUTHORITY,
                    List.of(
                            AUTHORITY.ID,
                            AUTHORITY.NAME,
                            AUTHORITY.CREDIT_CODE,
                            AUTHORITY.DIVISION_CODE,
                            AUTHORITY.DEPARTMENT_CODE),
                    rows);
            continueAt(c.dsl(), AUTHORITY, AUTHORITY.ID, after);
        });
    }

    @Override
    public void standards(List<StandardItem> standards, LocalDate effective) {
        Instant now = database.now();
        db.transaction(c -> {
            DSLContext tx = c.dsl();
            ItemWriter writer = new ItemWriter(tx, database.json());
            long next = 1 + standards.stream().mapToLong(StandardItem::id).max().orElse(0);
            for (List<StandardItem> block : Blocks.of(standards, 1_000)) {
                // one look-up for the documents of the block; storing each item finds them remembered
                writer.values(
                        ItemColumns.OF_STANDARD,
                        block.stream().map(StandardItem::item).toList());
                for (StandardItem s : block) {
                    boolean published = s.state() == StandardState.PUBLISHED;
                    long id = s.id() > 0 ? s.id() : next++;
                    StandardItem stored =
                            new StandardItem(id, 1, s.state(), s.item(), published ? 1 : 0, s.synthetic(), now);
                    tx.insertInto(STANDARD_ITEM)
                            .set(StandardTable.assignments(writer, stored))
                            .execute();
                    if (published) {
                        StandardTable.insertSnapshot(
                                tx, writer, new StandardSnapshot(id, 1, s.item(), effective, now, LOADED_BY, "初始数据"));
                    }
                }
            }
            continueAt(tx, STANDARD_ITEM, STANDARD_ITEM.ID, next);
        });
    }

    @Override
    public long implementations(Stream<Implementation> implementations, LongConsumer progress) {
        takeIndexesAside(IMPLEMENTATION);
        Iterator<Implementation> rows = implementations.iterator();
        KnownNumbers known = new KnownNumbers();
        long[] written = {0};
        while (rows.hasNext()) {
            db.transaction(c -> {
                DSLContext tx = c.dsl();
                ItemWriter writer = new ItemWriter(tx, database.json(), known);
                for (int i = 0; i < BLOCKS_PER_TRANSACTION && rows.hasNext(); i++) {
                    written[0] += block(tx, writer, rows);
                    progress.accept(written[0]);
                }
            });
        }
        return written[0];
    }

    private static int block(DSLContext tx, ItemWriter writer, Iterator<Implementation> rows) {
        List<Implementation> block = new ArrayList<>(BLOCK);
        while (block.size() < BLOCK && rows.hasNext()) {
            block.add(rows.next());
        }
        List<Long> ids = Numbers.draw(tx, IMPLEMENTATION_ID, block.size());
        for (int i = 0; i < block.size(); i++) {
            Implementation row = block.get(i);
            block.set(i, ImplementationTable.with(row, ids.get(i), 1, row.changedAt()));
        }
        ImplementationTable.insert(tx, writer, block);
        return block.size();
    }

    @Override
    public long claims(Stream<Claim> claims) {
        takeIndexesAside(CLAIM);
        Instant now = database.now();
        Iterator<Claim> rows = claims.iterator();
        long written = 0;
        while (rows.hasNext()) {
            List<@Nullable Object[]> block = new ArrayList<>(BLOCK);
            while (block.size() < BLOCK && rows.hasNext()) {
                Claim claim = rows.next();
                block.add(new @Nullable Object[] {
                    1,
                    claim.standardId(),
                    claim.division(),
                    claim.answer(),
                    claim.reason(),
                    claim.mergedInto(),
                    Objects.requireNonNullElse(claim.answeredBy(), LOADED_BY),
                    now
                });
            }
            db.transaction(c -> BulkRows.insert(
                    c.dsl(),
                    CLAIM,
                    List.of(
                            CLAIM.VERSION,
                            CLAIM.STANDARD_ID,
                            CLAIM.DIVISION_CODE,
                            CLAIM.ANSWER,
                            CLAIM.REASON,
                            CLAIM.MERGED_INTO,
                            CLAIM.ANSWERED_BY,
                            CLAIM.CHANGED_AT),
                    block));
            written += block.size();
        }
        return written;
    }

    /** Rows were stored under numbers of their own; the next one drawn must not be among them. */
    private static void continueAt(DSLContext tx, Table<?> table, TableField<?, Long> id, long next) {
        tx.execute(
                "alter table {0} alter column {1} restart with {2}", table, DSL.name(id.getName()), DSL.inline(next));
    }
}
