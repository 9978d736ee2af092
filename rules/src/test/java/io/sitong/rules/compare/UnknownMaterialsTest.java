package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.Material;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnknownMaterialsTest {

    private static final Item STANDARD = asking("老年人优待证", "居民身份证", "申请表");

    private static Item asking(String... materials) {
        return Item.builder()
                .materials(Stream.of(materials).map(Material::named).toList())
                .build();
    }

    @AfterEach
    void nothingDecided() {
        DecidedTexts.use(Map.of(), Map.of());
    }

    @Test
    void aNameNobodyKnowsWaitsWithThePapersItMayBe() {
        UnknownMaterials unknown = new UnknownMaterials(10);
        unknown.add(1, STANDARD, asking("老年证", "身份证", "申请表"));
        unknown.add(2, STANDARD, asking("老年证复印件", "身份证"));
        unknown.add(2, STANDARD, asking("老年人优待证", "身份证", "申请表"));
        assertThat(unknown.waiting())
                .containsExactly(new UnknownMaterials.Unknown("老年证", 2, 2, List.of("老年人优待证", "申请表")));
    }

    @Test
    void aDecidedNameWaitsNoLonger() {
        UnknownMaterials unknown = new UnknownMaterials(10);
        unknown.add(1, STANDARD, asking("老年证", "介绍信"));
        DecidedTexts.use(Map.of("老年证", "老年人优待证", "介绍信", "介绍信"), Map.of());
        assertThat(unknown.waiting()).isEmpty();
    }

    @Test
    void namesBeyondTheLimitAreCounted() {
        UnknownMaterials unknown = new UnknownMaterials(1);
        unknown.add(1, STANDARD, asking("老年证", "介绍信"));
        unknown.add(1, STANDARD, asking("老年证", "介绍信"));
        assertThat(unknown.waiting()).extracting(UnknownMaterials.Unknown::name).containsExactly("老年证");
        assertThat(unknown.beyondLimit()).isEqualTo(2);
    }

    @Test
    void whereTheStandardListsNoPapersNothingIsUnknown() {
        UnknownMaterials unknown = new UnknownMaterials(10);
        unknown.add(1, asking(), asking("老年证"));
        assertThat(unknown.waiting()).isEmpty();
    }
}
