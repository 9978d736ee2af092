package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.ITEM_CONTENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.sitong.catalog.item.Implementation;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class RowsWithDbTest extends StoreDbTest {

    @Test
    void aRowComesOnceHoweverOftenItsValueIsAskedFor() {
        Implementation one = stores.implementations().save(BUREAU, implementation(XINCHENG, "甲", 911));
        Implementation other = stores.implementations().save(BUREAU, implementation(HUIMIN, "乙", 912));
        stores.implementations().save(BUREAU, implementation(HUIMIN, "丙", 913));
        assertThat(db.select(IMPLEMENTATION.ID)
                        .from(RowsWith.numbers(
                                IMPLEMENTATION.ID, List.of(one.id(), other.id(), one.id(), Long.MAX_VALUE)))
                        .fetch(IMPLEMENTATION.ID))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(db.select()
                        .from(RowsWith.texts(IMPLEMENTATION.TASK_CODE, List.of()))
                        .fetch())
                .isEmpty();
    }

    @Test
    void valuesAreLookedUpInTheirOrderSoThatNeighboursInTheIndexFollowEachOther() {
        String asked =
                db.renderInlined(db.select().from(RowsWith.texts(IMPLEMENTATION.TASK_CODE, List.of("c", "a", "b"))));
        assertThat(asked).containsPattern("'?a'?[^a-z]+b'?[^a-z]+c");
    }

    @Test
    void h2LooksEachValueUpInTheIndexOfItsColumn() {
        assumeTrue(product == TestDatabase.H2_IN_MEMORY);
        Condition scope = Scope.of(BUREAU, IMPLEMENTATION.DIVISION_CODE);
        looksUp(RowsWith.texts(IMPLEMENTATION.TASK_CODE, List.of("a")), scope, IMPLEMENTATION.TASK_CODE);
        looksUp(RowsWith.texts(IMPLEMENTATION.CATALOG_CODE, List.of("a")), scope, IMPLEMENTATION.CATALOG_CODE);
        looksUp(RowsWith.numbers(IMPLEMENTATION.NAME_ID, List.of(1L)), scope, IMPLEMENTATION.NAME_ID);
        looksUp(RowsWith.numbers(IMPLEMENTATION.ID, List.of(1L)), scope, IMPLEMENTATION.ID);
        looksUp(RowsWith.numbers(ITEM_CONTENT.ID, List.of(1L)), DSL.noCondition(), ITEM_CONTENT.ID);
    }

    private void looksUp(Table<?> rows, Condition condition, TableField<?, ?> column) {
        assertThat(db.explain(db.select().from(rows).where(condition)).plan())
                .containsPattern("/\\* PUBLIC\\.[^*]*: " + column.getName() + " = wanted\\.wanted_value");
    }
}
