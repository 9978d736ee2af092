package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.AUDIT_ENTRY;
import static io.sitong.catalog.store.db.Tables.IMPORT_BATCH;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.ItemGroups;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the trail which values people changed since the last import that wrote them, one by one or by correcting
 * many at once, or everybody since a moment. Towards an import, imports that were undone do not count, neither what they
 * wrote nor what undoing them put back.
 */
final class HandChanges {

    private static final int BLOCK = 500;

    private final DSLContext db;
    private final ItemJson json;
    private final Map<Long, Map<String, HandChange>> changes = new HashMap<>();

    HandChanges(DSLContext db, ItemJson json) {
        this.db = db;
        this.json = json;
    }

    Map<Long, Map<String, HandChange>> of(Viewer viewer, Collection<Long> implementations) {
        for (List<Long> block : Blocks.of(List.copyOf(implementations), BLOCK)) {
            db.select(
                            AUDIT_ENTRY.ENTITY_ID,
                            AUDIT_ENTRY.FIELD,
                            AUDIT_ENTRY.BEFORE_VALUE,
                            AUDIT_ENTRY.ACCOUNT,
                            AUDIT_ENTRY.AT,
                            AUDIT_ENTRY.BATCH_ID,
                            IMPORT_BATCH.SHA256)
                    .from(entriesOf(block))
                    .leftJoin(IMPORT_BATCH)
                    .on(IMPORT_BATCH.ID.eq(AUDIT_ENTRY.BATCH_ID))
                    .where(AUDIT_ENTRY.FIELD.isNotNull())
                    .and(IMPORT_BATCH.STATE.isNull().or(IMPORT_BATCH.STATE.ne(BatchState.UNDONE.name())))
                    .and(Scope.of(viewer, AUDIT_ENTRY.DIVISION_CODE))
                    .orderBy(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.ID)
                    .forEach(r -> take(
                            r.value1(),
                            r.value2(),
                            r.value3(),
                            r.value4(),
                            r.value5(),
                            byHand(r.value6(), r.value7())));
        }
        return changes;
    }

    /** Everything that was changed after a moment, whoever changed it: what it was then, and who changed it last. */
    Map<Long, Map<String, HandChange>> since(Viewer viewer, Map<Long, Instant> since) {
        for (List<Long> block : Blocks.of(List.copyOf(since.keySet()), BLOCK)) {
            db.select(
                            AUDIT_ENTRY.ENTITY_ID,
                            AUDIT_ENTRY.FIELD,
                            AUDIT_ENTRY.BEFORE_VALUE,
                            AUDIT_ENTRY.ACCOUNT,
                            AUDIT_ENTRY.AT)
                    .from(entriesOf(block))
                    .where(AUDIT_ENTRY.FIELD.isNotNull())
                    .and(Scope.of(viewer, AUDIT_ENTRY.DIVISION_CODE))
                    .orderBy(AUDIT_ENTRY.ENTITY_ID, AUDIT_ENTRY.ID)
                    .forEach(r -> {
                        Instant from = since.get(r.value1());
                        if (from != null && r.value5().isAfter(from)) {
                            take(r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), true);
                        }
                    });
        }
        return changes;
    }

    /**
     * Joined to the items wanted, so that each is looked up in the index: against a list of numbers H2 reads every entry
     * about any item, for each block anew.
     */
    private static Table<?> entriesOf(List<Long> block) {
        Table<?> wanted = DSL.unnest(DSL.val(block.toArray(Long[]::new), SQLDataType.BIGINT.array()))
                .as("wanted", "id");
        return wanted.join(AUDIT_ENTRY)
                .on(AUDIT_ENTRY.ENTITY.eq(JooqImplementations.ENTITY))
                .and(AUDIT_ENTRY.ENTITY_ID.eq(wanted.field("id", Long.class)));
    }

    /** A batch without a file is a correction made here. */
    private static boolean byHand(@Nullable Long batchId, @Nullable String sha256) {
        return batchId == null || (sha256 != null && sha256.isEmpty());
    }

    private void take(long implementation, String key, @Nullable String before, String by, Instant at, boolean byHand) {
        if (!byHand) {
            Map<String, HandChange> known = changes.get(implementation);
            if (known != null) {
                known.remove(key);
            }
            return;
        }
        said(key, before)
                .ifPresent(item -> changes.computeIfAbsent(implementation, id -> new HashMap<>())
                        .merge(
                                key,
                                new HandChange(key, item, by, at),
                                (first, last) -> new HandChange(key, first.before(), last.by(), last.at())));
    }

    /** The value as an item that says nothing else; empty for what is no field, such as the state. */
    private Optional<Item> said(String key, @Nullable String value) {
        Item.Builder item = Item.builder();
        Optional<ItemField> field = ItemField.findByKey(key);
        if (field.isPresent()) {
            return Optional.of(item.set(field.get(), value).build());
        }
        Optional<ItemGroup> group = Arrays.stream(ItemGroup.values())
                .filter(g -> g.name().equals(key))
                .findFirst();
        group.ifPresent(g -> ItemGroups.set(item, g, value == null ? List.of() : json.readGroup(g, value)));
        return group.map(g -> item.build());
    }
}
