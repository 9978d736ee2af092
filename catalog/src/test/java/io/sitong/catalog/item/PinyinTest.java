package io.sitong.catalog.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "不动产登记, bdcdj, bu dong chan deng ji",
        "会计从业资格, kjcyzg, kuai ji cong ye zi ge",
        "重新参加调解, cxcjtj, chong xin can jia tiao jie",
        "《A级》景区（2类）, ajjq2l, a ji jing qu 2 lei",
    })
    void aNameIsReadByItsSyllables(String name, String initials, String spelling) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
        assertThat(Pinyin.spelling(name)).isEqualTo(spelling);
    }

    @Test
    void whatCannotBeReadHasNoLetters() {
        assertThat(Pinyin.initials("——（）")).isEmpty();
    }

    @Test
    void namesAreSortedBySyllableNotByLetter() {
        List<String> names = List.of("西安", "先进", "夕阳");
        assertThat(names.stream().sorted(Comparator.comparing(Pinyin::spelling)))
                .containsExactly("西安", "夕阳", "先进");
    }
}
