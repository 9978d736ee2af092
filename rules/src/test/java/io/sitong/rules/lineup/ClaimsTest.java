package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other entries of a list say about an item that says less than the entry. */
class ClaimsTest {

    @ParameterizedTest
    @CsvSource({
        "餐饮油烟排放登记, 油烟排放登记, SAME_MEANING",
        "餐饮油烟排放登记 / 机关食堂油烟排放登记, 油烟排放登记, PART_OF",
        "餐饮油烟排放登记 / 机关食堂噪声排放登记, 油烟排放登记, SAME_MEANING",
    })
    void whatAnotherEntryWantsTooIsMoreThanEither(String entries, String item, Relation expected) {
        List<String> asked = List.of(entries.split(" / ", -1));
        List<Target> targets = Stream.of(item, "河道采砂许可", "养蜂证申领", "护士执业注册", "占道施工审批")
                .map(name -> new Target(name, name))
                .toList();
        Candidate first = LineUp.over(targets, asked)
                .answer(new Query("", asked.getFirst()), 5)
                .candidates()
                .getFirst();

        assertThat(first.target().name()).isEqualTo(item);
        assertThat(first.relation()).isEqualTo(expected);
    }
}
