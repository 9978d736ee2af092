package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemEvidenceTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                // name, main item, sub-item | lined up as, of
                "取水许可,        '',       变更,           变更,           取水许可",
                "取水许可,        取水许可, 变更,           变更,           取水许可",
                "取水许可（变更）, 取水许可, 变更,           取水许可（变更）, 取水许可",
                "取水许可变更,    取水许可, 取水许可变更,   取水许可变更,   取水许可",
                "取水许可变更,    '',       '',             取水许可变更,   ''"
            })
    void whereTheMainItemIsTheNameOfAllItsSubItemsEachIsLinedUpByItsOwn(
            String name, String main, String sub, String linedUp, String of) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.MAIN_NAME, main)
                .set(ItemField.SUB_NAME, sub)
                .build();
        Target target = Target.of("1", item);
        assertThat(target.name()).isEqualTo(linedUp);
        assertThat(target.evidence().getOrDefault(Evidence.MAIN_ITEM, "")).isEqualTo(of);
        assertThat(Query.of("1", item).name()).isEqualTo(linedUp);
    }
}
