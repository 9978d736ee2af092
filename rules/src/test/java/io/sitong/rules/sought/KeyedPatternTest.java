package io.sitong.rules.sought;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedPatternTest {

    private static final KeyedPattern OTHERS = new KeyedPattern("其等", "其[他它]|(?<!高)等");

    @Test
    void theFirstFindIsGivenWhicheverKeyItHolds() {
        assertThat(OTHERS.findIn("桥梁等其他工程")).contains("等");
        assertThat(OTHERS.findIn("其它工程")).contains("其它");
    }

    @Test
    void aTextThatHoldsAKeyMayHoldNothingSought() {
        assertThat(OTHERS.findIn("高等学校")).isEmpty();
    }

    @Test
    void aTextWithoutAKeyHoldsNothing() {
        assertThat(OTHERS.findIn("建设工程")).isEmpty();
        assertThat(OTHERS.findIn("")).isEmpty();
    }
}
