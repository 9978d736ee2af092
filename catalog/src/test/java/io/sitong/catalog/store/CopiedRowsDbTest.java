package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.WAITING_ROW_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many rows of long texts written at once: on PostgreSQL a COPY that is sent in many pieces; one left open waits for ever. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class CopiedRowsDbTest extends StoreDbTest {

    /** What has a meaning in the text of a COPY, and characters of one to four bytes. */
    private static final String DIFFICULT = "a\\b\tc\nd\re\\N é 四同 𠮷 \\. ";

    private static final List<Field<?>> FIELDS = List.of(
            WAITING_ROW_CONTENT.FILE_ID,
            WAITING_ROW_CONTENT.ORDINAL,
            WAITING_ROW_CONTENT.STATE,
            WAITING_ROW_CONTENT.ITEM,
            WAITING_ROW_CONTENT.DETAILS_JSON);

    private long file = 1_000;

    @BeforeEach
    void rowsOfAFileOfTheirOwn() {
        file++;
    }

    /** No length of a row divides a piece evenly, so that pieces begin and end anywhere. */
    @Test
    void everyTextArrivesWholeWhereverThePiecesBorderOnEachOther() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        Map<Integer, String> texts = new TreeMap<>();
        for (int i = 1; i <= 300; i++) {
            String text = DIFFICULT.repeat(1 + i * 7 % 131) + i;
            texts.put(i, text);
            rows.add(row(i, text));
        }
        // longer than a piece each
        for (int i = 301; i <= 303; i++) {
            String text = DIFFICULT.repeat(9_000 + i) + i;
            texts.put(i, text);
            rows.add(row(i, text));
        }
        db.transaction(c -> BulkRows.insert(c.dsl(), WAITING_ROW_CONTENT, FIELDS, rows));
        assertThat(stored()).isEqualTo(texts);
        assertThat(db.fetchCount(
                        WAITING_ROW_CONTENT, WAITING_ROW_CONTENT.FILE_ID.eq(file), WAITING_ROW_CONTENT.STATE.isNull()))
                .isEqualTo(rows.size());
    }

    @Test
    void aRowThatCannotBeWrittenAsTextEndsTheWholeAndTheConnectionGoesOn() {
        List<@Nullable Object[]> rows = new ArrayList<>(manyRows());
        Object broken = new Object() {
            @Override
            public String toString() {
                throw new IllegalArgumentException("no text");
            }
        };
        rows.set(rows.size() - 1, new @Nullable Object[] {file, rows.size(), broken, "", ""});
        nothingIsWrittenAndTheConnectionGoesOn(rows);
    }

    @Test
    void aRowTheDatabaseRefusesEndsTheWholeAndTheConnectionGoesOn() {
        List<@Nullable Object[]> rows = new ArrayList<>(manyRows());
        rows.set(rows.size() / 2, rows.getFirst());
        nothingIsWrittenAndTheConnectionGoesOn(rows);
    }

    private void nothingIsWrittenAndTheConnectionGoesOn(List<@Nullable Object[]> rows) {
        db.transaction(outer -> {
            assertThatThrownBy(() ->
                            outer.dsl().transaction(c -> BulkRows.insert(c.dsl(), WAITING_ROW_CONTENT, FIELDS, rows)))
                    .isInstanceOfAny(DataAccessException.class, IllegalArgumentException.class);
            // on the same connection: a COPY that is still open would lock it
            BulkRows.insert(outer.dsl(), WAITING_ROW_CONTENT, FIELDS, List.<@Nullable Object[]>of(row(1, "danach")));
        });
        assertThat(stored()).isEqualTo(Map.of(1, "danach"));
    }

    private List<@Nullable Object[]> manyRows() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 1; i <= 2_000; i++) {
            rows.add(row(i, DIFFICULT.repeat(20)));
        }
        return rows;
    }

    private @Nullable Object[] row(int ordinal, String text) {
        return new @Nullable Object[] {file, ordinal, null, text, "{}"};
    }

    private Map<Integer, String> stored() {
        return new TreeMap<>(db.select(WAITING_ROW_CONTENT.ORDINAL, WAITING_ROW_CONTENT.ITEM)
                .from(WAITING_ROW_CONTENT)
                .where(WAITING_ROW_CONTENT.FILE_ID.eq(file))
                .fetchMap(WAITING_ROW_CONTENT.ORDINAL, WAITING_ROW_CONTENT.ITEM));
    }
}
