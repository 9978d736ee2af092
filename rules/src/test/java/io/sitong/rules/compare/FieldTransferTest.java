package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTransferTest {

    private static final Item LOCAL = Item.builder()
            .set(ItemField.TASK_NAME, "居民身份证换领")
            .promiseLimit(new TimeLimit(1, TimeUnit.MONTH))
            .materials(List.of(Material.named("居民身份证")))
            .build();

    private static final Item STANDARD = Item.builder()
            .set(ItemField.TASK_NAME, "居民身份证换领")
            .promiseLimit(new TimeLimit(20, TimeUnit.WORKDAY))
            .build();

    @Test
    void aLimitIsTakenTogetherWithItsUnit() {
        assertThat(FieldTransfer.take("PROMISE_DAY", LOCAL, STANDARD).promiseLimit())
                .contains(new TimeLimit(1, TimeUnit.MONTH));
    }

    @Test
    void aGroupIsTakenAsAWholeAndNothingElseChanges() {
        Item changed = FieldTransfer.take("MATERIALS", LOCAL, STANDARD);
        assertThat(changed.materials()).containsExactly(Material.named("居民身份证"));
        assertThat(changed.promiseLimit()).isEqualTo(STANDARD.promiseLimit());
    }

    @Test
    void whatTheLocalItemDoesNotSayIsRemoved() {
        assertThat(FieldTransfer.take("MATERIALS", STANDARD, LOCAL).materials()).isEmpty();
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertThatThrownBy(() -> FieldTransfer.take("COLOUR", LOCAL, STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
