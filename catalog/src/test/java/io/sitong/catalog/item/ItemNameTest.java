package io.sitong.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                "变更, 内资企业登记, 变更, 变更（主项：内资企业登记）",
                "内资企业变更登记, 未分类, '', 内资企业变更登记",
                "取水许可（变更）, 取水许可, 变更, 取水许可（变更）",
                "取水许可, 取水许可, 变更, 取水许可（变更）",
                "取水许可, '', 变更, 取水许可（变更）",
                "取水许可, '', '', 取水许可"
            })
    void aSubItemThatDoesNotNameItsMainItemIsShownWithIt(String name, String main, String sub, String shown) {
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, name)
                .set(ItemField.MAIN_NAME, main)
                .set(ItemField.SUB_NAME, sub)
                .build();
        assertThat(item.nameInContext()).isEqualTo(shown);
    }
}
