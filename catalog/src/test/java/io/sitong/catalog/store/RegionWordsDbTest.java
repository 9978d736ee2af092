package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.vocabulary.RegionWord;
import io.sitong.catalog.vocabulary.RegionWords;
import io.sitong.catalog.vocabulary.WordPair;
import io.sitong.catalog.vocabulary.WordSort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class RegionWordsDbTest extends StoreDbTest {

    private static final WordPair LICENCE = new WordPair(WordSort.SAME, "营业执照", "牌照");

    private RegionWords words() {
        return stores.regionWords();
    }

    @BeforeEach
    void noWordsOfItsOwn() {
        words().all().forEach(word -> words().withdraw(BUREAU, word.id(), "测试"));
    }

    @Test
    void theLastDecisionAboutAPairHolds() {
        RegionWord refused = words().decide(BUREAU, LICENCE, false, "牌照也指车牌");
        RegionWord taken = words().decide(BUREAU, LICENCE, true, "本区只指营业执照");
        assertThat(taken).isEqualTo(new RegionWord(refused.id(), LICENCE, true, "本区只指营业执照", BUREAU.name(), NOW));
        words().decide(BUREAU, new WordPair(WordSort.CONTAINS, "营业执照", "牌照"), false, "不是整体与部分");
        assertThat(words().all())
                .extracting(word -> word.pair().sort() + " " + word.inForce())
                .containsExactlyInAnyOrder("SAME true", "CONTAINS false");
    }

    @Test
    void everyDecisionIsInTheTrailWithItsReason() {
        RegionWord made = words().decide(BUREAU, LICENCE, false, "也指车牌");
        words().decide(BUREAU, LICENCE, true, "复核后");
        words().withdraw(BUREAU, made.id(), "不再使用");
        words().withdraw(BUREAU, made.id(), "再来一次");
        assertThat(words().all()).isEmpty();
        assertThat(stores.auditTrail().of(BUREAU, JooqRegionWords.ENTITY, made.id(), 10))
                .extracting(
                        entry -> entry.action() + " " + entry.field() + " " + entry.before() + " | " + entry.after())
                .containsExactlyInAnyOrder(
                        "refuse same 营业执照 牌照 null | refused：也指车牌",
                        "decide same 营业执照 牌照 refused：也指车牌 | in-force：复核后",
                        "withdraw same 营业执照 牌照 in-force：复核后 | 不再使用");
    }

    @Test
    void onlyTheBureauSaysWhatWordsMean() {
        assertThatThrownBy(() -> words().decide(SECOND_OFFICER, LICENCE, true, "理由"))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> words().withdraw(SECOND_OFFICER, 1, "理由")).isInstanceOf(NotYourDivision.class);
    }
}
