package io.sitong.rules.times;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which unit an explanation gives a number, and when it leaves that to a person. */
final class UnitInWordsTest {

    @ParameterizedTest(name = "{0} and “{1}”: {2}")
    @CsvSource({
        "20, 自受理之日起20个工作日内办结, WORKDAY",
        "20, 自受理之日起二十个工作日内作出决定, WORKDAY",
        "20, 自受理之日起２０个 工作日内, WORKDAY",
        "20, 20工作日, WORKDAY",
        "20, 二十个工作日；材料补正的另计二十个工作日, WORKDAY",
        "30, 三十自然日, DAY",
        "30, 30个日历日内, DAY",
        "2, 两小时内, HOUR",
        "3, 三个月, MONTH",
        "1, 一年内, YEAR",
        "45, 四十五个工作日, WORKDAY",
        "120, 一百二十个工作日, WORKDAY",
        "20, 20日内, ",
        "20, 二十天, ",
        "20, 10个工作日, ",
        "20, 20个工作日，可以延长10个工作日, ",
        "20, 20个工作日内受理，20日内办结, ",
        "20, 受理后尽快办理, ",
        "20, '', ",
        "二十, 20个工作日, WORKDAY",
        "约20, 20个工作日, ",
        "0, 当场办结, "
    })
    void theUnitIsTakenOnlyWhereTheWordsLeaveNoDoubt(String amount, String words, @Nullable TimeUnit unit) {
        assertThat(UnitInWords.of(amount, words).orElse(null)).isEqualTo(unit);
    }
}
