package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.store.db.Tables;
import java.util.List;
import org.jooq.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every index more is an entry more for each of 1.57 million rows, written, committed and carried to the file. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class ImplementationIndexesDbTest extends StoreDbTest {

    @Test
    void theDatabaseKeepsNoIndexOfItsOwnBesideOurs() {
        List<String> ours =
                Tables.IMPLEMENTATION.getIndexes().stream().map(Index::getName).toList();
        String kept = product == TestDatabase.POSTGRESQL
                ? "select indexname from pg_indexes where tablename = 'implementation'"
                : "select INDEX_NAME from INFORMATION_SCHEMA.INDEXES where TABLE_NAME = 'implementation'";
        assertThat(ours).hasSize(8);
        assertThat(db.fetch(kept).getValues(0, String.class))
                .filteredOn(name -> !name.startsWith("PRIMARY_KEY") && !name.equals("implementation_number"))
                .containsExactlyInAnyOrderElementsOf(ours);
    }
}
