package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawKindTest {

    @ParameterizedTest
    @CsvSource({
        "中华人民共和国水法, LAW",
        "中华人民共和国户口登记条例, LAW",
        "中华人民共和国城市房地产管理法, LAW",
        "城市房地产管理法, LAW",
        "城市道路管理条例, ADMINISTRATIVE_REGULATION",
        "人力资源市场暂行条例, ADMINISTRATIVE_REGULATION",
        "呼和浩特市城市供水条例, LOCAL_REGULATION",
        "内蒙古自治区城镇供水条例, LOCAL_REGULATION"
    })
    void theTitleTellsTheKind(String title, LawKind kind) {
        assertThat(LawKind.ofTitle(title)).contains(kind);
    }
}
