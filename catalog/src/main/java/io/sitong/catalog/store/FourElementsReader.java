package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static io.sitong.catalog.store.db.Tables.ITEM_NAME;

import io.sitong.catalog.item.FourElements;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.paging.Keyset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads what 四同 compares, block by block: of the documents only the piece with the legal bases. */
final class FourElementsReader {

    private static final int BLOCK = 5_000;

    private final DSLContext db;
    private final ContentReader contents;

    FourElementsReader(Database database) {
        this.db = database.db();
        this.contents = database.reader().contents();
    }

    void forEach(Condition condition, Consumer<FourElements> consumer) {
        ReadAhead.forEach(after -> block(condition.and(ImplementationConditions.after(after))), consumer);
    }

    private ReadAhead.Block<FourElements> block(Condition condition) {
        List<? extends Record> rows = rows(condition);
        Map<Long, List<LegalBasis>> bases = contents.bases(db, numbers(rows));
        List<FourElements> elements =
                rows.stream().map(row -> elements(row, bases)).toList();
        if (rows.size() < BLOCK) {
            return ReadAhead.Block.last(elements);
        }
        Record last = rows.get(rows.size() - 1);
        return new ReadAhead.Block<>(
                elements, new Keyset(last.get(IMPLEMENTATION.DIVISION_CODE).value(), last.get(IMPLEMENTATION.ID)));
    }

    private List<? extends Record> rows(Condition condition) {
        return db.select(
                        IMPLEMENTATION.ID,
                        IMPLEMENTATION.DIVISION_CODE,
                        IMPLEMENTATION.STANDARD_ID,
                        IMPLEMENTATION.CATALOG_CODE,
                        IMPLEMENTATION.TASK_CODE,
                        IMPLEMENTATION.HANDLE_ITEM_CODE,
                        IMPLEMENTATION.TASK_TYPE,
                        ITEM_NAME.NAME,
                        ITEM_CONTENT.BASES_PIECE)
                .from(IMPLEMENTATION)
                .join(ITEM_NAME)
                .on(ITEM_NAME.ID.eq(IMPLEMENTATION.NAME_ID))
                .leftJoin(ITEM_CONTENT)
                .on(ITEM_CONTENT.ID.eq(IMPLEMENTATION.CONTENT_ID))
                .where(condition)
                .and(IMPLEMENTATION.STANDARD_ID.isNotNull())
                .orderBy(IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID)
                .limit(BLOCK)
                .fetch();
    }

    private static Set<Long> numbers(List<? extends Record> rows) {
        Set<Long> numbers = new HashSet<>();
        for (Record row : rows) {
            Long number = row.get(ITEM_CONTENT.BASES_PIECE);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static FourElements elements(Record row, Map<Long, List<LegalBasis>> bases) {
        Item.Builder item = Item.builder()
                .set(ItemField.TASK_NAME, row.get(ITEM_NAME.NAME))
                .set(ItemField.CATALOG_CODE, row.get(IMPLEMENTATION.CATALOG_CODE))
                .set(ItemField.TASK_CODE, row.get(IMPLEMENTATION.TASK_CODE))
                .set(ItemField.TASK_HANDLE_ITEM, row.get(IMPLEMENTATION.HANDLE_ITEM_CODE))
                .set(ItemField.TASK_TYPE, row.get(IMPLEMENTATION.TASK_TYPE));
        Long number = row.get(ITEM_CONTENT.BASES_PIECE);
        if (number != null) {
            item.bases(Objects.requireNonNull(bases.get(number)));
        }
        return new FourElements(
                row.get(IMPLEMENTATION.DIVISION_CODE), row.get(IMPLEMENTATION.STANDARD_ID), item.build());
    }
}
