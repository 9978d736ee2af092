package io.sitong.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPairTest {

    @Test
    void spaces_around_words_are_not_part_of_them() {
        assertThat(new WordPair(WordSort.SAME, " 残疾人证 ", "残疾证")).isEqualTo(new WordPair(WordSort.SAME, "残疾人证", "残疾证"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    SAME     | 营业执照 | 营业执照
                    SAME     | 营业执照 | ""
                    SAME     | 营业 执照 | 牌照
                    SAME     | 营业执照 | [same]
                    SAME     | 甲=乙 | 丙
                    ACT      | 注销 | #销照
                    CONTAINS | 一二三四五六七八九十一二三四五六七八九十一 | 一
                    WEAK     | 有关 | 相关
                    """)
    void what_cannot_stand_in_a_vocabulary_is_no_pair(WordSort sort, String word, String other) {
        assertThatThrownBy(() -> new WordPair(sort, word, other)).isInstanceOf(IllegalArgumentException.class);
    }
}
