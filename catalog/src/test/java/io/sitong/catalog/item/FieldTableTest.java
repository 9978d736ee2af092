package io.sitong.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FieldTableTest {

    /** What only some systems have, or what is said by another line of the table. */
    private static final Set<ItemField> NOT_NATIONAL = EnumSet.of(
            ItemField.MAIN_NAME,
            ItemField.SUB_NAME,
            ItemField.BUSINESS_CLASS,
            ItemField.TOPIC,
            ItemField.LEAD_DEPT,
            ItemField.REGION,
            ItemField.ANNUAL,
            ItemField.PROHIBIT,
            ItemField.REVIEW_POINTS,
            ItemField.PREREQUISITE,
            ItemField.ACCEPT_MODE,
            ItemField.RESULT_GET,
            ItemField.FAQ,
            ItemField.REVIEW_BODY,
            ItemField.LITIGATION_BODY);

    @Test
    void every_national_field_is_in_the_table() {
        Set<ItemField> missing = Arrays.stream(ItemField.values())
                .filter(field -> FieldTable.find(field).isEmpty())
                .collect(Collectors.toSet());
        assertThat(missing).containsExactlyInAnyOrderElementsOf(NOT_NATIONAL);
    }

    @Test
    void lengths_and_columns_are_read() {
        FieldNote name = FieldTable.find(ItemField.TASK_NAME).orElseThrow();
        assertThat(name.column()).isEqualTo("TASK_NAME");
        assertThat(name.length()).hasValue(1000);
        assertThat(FieldTable.find(ItemField.ACCEPT_CONDITION).orElseThrow().length())
                .isEmpty();
        assertThat(FieldTable.find(GroupField.FEE_NAME).orElseThrow().length()).hasValue(200);
    }

    @Test
    void every_group_has_columns_and_a_leading_one_that_is_required() {
        for (ItemGroup group : ItemGroup.values()) {
            assertThat(GroupField.of(group)).as(group.name()).isNotEmpty();
            assertThat(FieldTable.find(GroupField.leading(group)))
                    .as(group.name())
                    .isPresent();
        }
        assertThat(FieldTable.find(GroupField.MATERIAL_NAME).orElseThrow().requiredFor("01"))
                .isTrue();
    }
}
