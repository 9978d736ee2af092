package io.sitong.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final DivisionCode LEAGUE = new DivisionCode("150100000000");

    @Test
    void a_link_carries_its_filters_behind_the_question_mark() {
        assertThat(Links.gaps(GapCause.NOT_CLAIMED).in(LEAGUE).href())
                .isEqualTo("gaps?cause=NOT_CLAIMED&d=150100000000");
    }

    @Test
    void text_people_typed_is_encoded() {
        assertThat(Links.itemsNamed("出生 登记&q=1").href())
                .isEqualTo("items?q=%E5%87%BA%E7%94%9F+%E7%99%BB%E8%AE%B0%26q%3D1");
    }

    @Test
    void a_filter_without_a_value_is_left_out() {
        assertThat(Links.items().with(Links.TEXT, " ").in(null).href()).isEqualTo("items");
    }

    @Test
    void one_thing_has_its_own_address() {
        assertThat(Links.item(7).href()).isEqualTo("items/7");
        assertThat(Links.localItem(7).href()).isEqualTo("items/local/7");
        assertThat(Links.compare(7).href()).isEqualTo("compare/7");
    }
}
