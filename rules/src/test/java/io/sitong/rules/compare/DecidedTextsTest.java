package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecidedTextsTest {

    private static final Item STANDARD = Item.builder()
            .set(ItemField.TASK_NAME, "老年人优待证办理")
            .materials(List.of(Material.named("老年人优待证"), Material.named("居民身份证")))
            .bases(List.of(LegalBasis.of("中华人民共和国老年人权益保障法", "法律", null, "第五十三条", "")))
            .build();
    private static final Item LOCAL = STANDARD.edit()
            .materials(List.of(Material.named("老年证（复印件）"), Material.named("身份证")))
            .bases(List.of(LegalBasis.ofText("老年法五十三")))
            .build();

    @AfterEach
    void nothingDecided() {
        DecidedTexts.use(Map.of(), Map.of());
    }

    private static Sameness sameness(String key) {
        return ItemComparison.of(STANDARD, LOCAL).stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow()
                .sameness();
    }

    @Test
    void aMaterialIsTheOneItWasDecidedToBeHoweverTheCopyIsMentioned() {
        assertThat(sameness("MATERIALS")).isEqualTo(Sameness.DIFFERENT);
        DecidedTexts.use(Map.of("老年证", "老年人优待证"), Map.of());
        assertThat(sameness("MATERIALS")).isEqualTo(Sameness.FORM_DIFFERS);
        assertThat(MaterialNames.recommended("老年证复印件")).isEqualTo("老年人优待证");
        DecidedTexts.use(Map.of(), Map.of());
        assertThat(sameness("MATERIALS")).isEqualTo(Sameness.DIFFERENT);
    }

    @Test
    void aDecisionGoesBeforeTheDictionary() {
        assertThat(MaterialNames.same("身份证", "居民身份证")).isTrue();
        DecidedTexts.use(Map.of("身份证", "身份证"), Map.of());
        assertThat(MaterialNames.same("身份证", "居民身份证")).isFalse();
        DecidedTexts.use(Map.of("市民卡", "社保卡"), Map.of());
        assertThat(MaterialNames.same("市民卡", "社会保障卡")).isTrue();
    }

    @Test
    void aNameIsKnownOnceSomebodyDecided() {
        assertThat(MaterialNames.known("身份证")).isTrue();
        assertThat(MaterialNames.known("居民身份证")).isTrue();
        assertThat(MaterialNames.known("老年证")).isFalse();
        DecidedTexts.use(Map.of("老年证", "老年证"), Map.of());
        assertThat(MaterialNames.known("老年证")).isTrue();
    }

    @Test
    void aCitationCitesWhatItWasDecidedToCite() {
        assertThat(sameness("BY_LAW")).isEqualTo(Sameness.MISSING);
        DecidedTexts.use(Map.of(), Map.of("老年法五十三", "《中华人民共和国老年人权益保障法》第五十三条"));
        assertThat(sameness("BY_LAW")).isEqualTo(Sameness.SAME);
        DecidedTexts.use(Map.of(), Map.of("老年法五十三", "《中华人民共和国老年人权益保障法》第五十二条"));
        assertThat(sameness("BY_LAW")).isEqualTo(Sameness.DIFFERENT);
    }

    @Test
    void whatWasTakenApartWronglyIsCorrectedToo() {
        LegalBasis wrong = new LegalBasis("老年法", null, null, "第五条", null, "老年法第5、3条");
        Item item = LOCAL.edit().bases(List.of(wrong)).build();
        DecidedTexts.use(Map.of(), Map.of("老年法第5、3条", "《中华人民共和国老年人权益保障法》第五十三条"));
        assertThat(BasisSet.of(STANDARD).samenessOf(BasisSet.of(item))).isEqualTo(Sameness.SAME);
        assertThat(FourSame.of(STANDARD).compare(item).basis()).isEqualTo(Sameness.SAME);
    }
}
