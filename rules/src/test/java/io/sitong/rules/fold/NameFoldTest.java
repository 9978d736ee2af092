package io.sitong.rules.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            食品经营许可（变更）   | 食品经营许可(变更)
            食品经营许可【变更】   | 食品经营许可〔变更〕
            食品 经营　许可        | 食品经营许可
            音像、电子出版物       | 音像，电子出版物
            Ａ级景区评定           | a级景区评定
            “一件事”联办           | ‘一件事’联办
            新生儿—出生登记        | 新生儿-出生登记
            〈教师资格〉认定       | 《教师资格》认定
            食品经营许可。         | 食品经营许可
            面积100㎡              | 面积100m2
            ⾷品经营许可           | 食品经营许可
            """)
    void textsThatOnlyDifferInFormFoldToTheSame(String one, String other) {
        assertThat(NameFold.fold(one)).isEqualTo(NameFold.fold(other));
        assertThat(NameFold.formDiffers(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            食品经营许可           | 食品生产许可
            食品经营许可（变更）   | 食品经营许可（注销）
            食品经营许可（市级）   | 食品经营许可
            一级注册建筑师         | 二级注册建筑师
            """)
    void textsThatMeanSomethingElseDoNot(String one, String other) {
        assertThat(NameFold.same(one, other)).isFalse();
    }

    @Test
    void invisibleCharactersAndLineBreaksVanish() {
        assertThat(NameFold.fold("\uFEFF食品\u200B经营\u00AD许\r\n可\t")).isEqualTo("食品经营许可");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreKept() {
        assertThat(NameFold.fold("𠮷野家 许可")).isEqualTo("𠮷野家许可");
    }

    @Test
    void equalTextsDoNotDifferInForm() {
        assertThat(NameFold.formDiffers("许可", "许可")).isFalse();
    }

    @Test
    void foldingTwiceChangesNothing() {
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate(c)) {
                String once = NameFold.fold("字" + c + "字");
                assertThat(NameFold.fold(once)).as("U+%04X", (int) c).isEqualTo(once);
            }
        }
    }
}
