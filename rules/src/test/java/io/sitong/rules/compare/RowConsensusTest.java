package io.sitong.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowConsensusTest {

    private static Item asking(String... materials) {
        return Item.builder()
                .materials(Stream.of(materials).map(Material::named).toList())
                .build();
    }

    private static Item citing(String... bases) {
        return Item.builder()
                .bases(Stream.of(bases).map(LegalBasis::ofText).toList())
                .build();
    }

    private static Item promising(int amount, TimeUnit unit) {
        return Item.builder().promiseLimit(new TimeLimit(amount, unit)).build();
    }

    private static List<String> written(RowConsensus consensus) {
        return consensus.rows().stream()
                .map(row -> row.text() + " " + row.says() + (row.inStandard() ? " 标准" : ""))
                .toList();
    }

    @Test
    void eachMaterialHasItsOwnSupportHoweverItIsCalled() {
        RowConsensus consensus = RowConsensus.of(
                ItemGroup.MATERIALS,
                asking("居民身份证", "申请表"),
                List.of(
                        asking("身份证原件及复印件", "近期照片"),
                        asking("居民身份证", "近期照片", "申请表"),
                        asking("二代身份证", "近期照片"),
                        asking()));
        assertThat(written(consensus)).containsExactly("居民身份证 [0, 1, 2] 标准", "近期照片 [0, 1, 2]", "申请表 [1] 标准");
        assertThat(consensus.total()).isEqualTo(4);
        assertThat(consensus.missingInStandard())
                .extracting(RowConsensus.Row::text)
                .containsExactly("近期照片");
        assertThat(consensus.littleFollowed())
                .extracting(RowConsensus.Row::text)
                .containsExactly("申请表");
    }

    @Test
    void aRowTwiceInOneItemCountsOnce() {
        RowConsensus consensus =
                RowConsensus.of(ItemGroup.MATERIALS, asking(), List.of(asking("身份证", "居民身份证"), asking("居民身份证")));
        assertThat(written(consensus)).containsExactly("居民身份证 [0, 1]");
    }

    @Test
    void eachPlaceOfALawHasItsOwnSupport() {
        RowConsensus consensus = RowConsensus.of(
                ItemGroup.BY_LAW,
                citing("《中华人民共和国甲法》第三条"),
                List.of(citing("《甲法》第3条、第五条"), citing("《甲法》第五条"), citing("《乙条例》第一条")));
        assertThat(written(consensus)).containsExactly("《甲法》第五条 [0, 1]", "《中华人民共和国甲法》第三条 [0] 标准", "《乙条例》第一条 [2]");
    }

    @Test
    void halfIsNotMost() {
        RowConsensus consensus = RowConsensus.of(
                ItemGroup.MATERIALS, asking(), List.of(asking("照片"), asking("申请表", "照片"), asking("申请表"), asking()));
        assertThat(consensus.missingInStandard()).isEmpty();
    }

    @Test
    void aRowGoesInAndOutAgain() {
        Item standard = asking("居民身份证");
        Item with = RowTransfer.add(ItemGroup.MATERIALS, MaterialNames.key("照片"), asking("申请表", "照片"), standard);
        assertThat(with.materials()).extracting(Material::name).containsExactly("居民身份证", "照片");
        assertThat(RowTransfer.remove(ItemGroup.MATERIALS, MaterialNames.key("身份证"), with)
                        .materials())
                .extracting(Material::name)
                .containsExactly("照片");
        assertThatThrownBy(() -> RowTransfer.add(ItemGroup.MATERIALS, "没有", standard, standard))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onePlaceOfACitationGoesOutAndTheOtherStays() {
        Item standard = citing("《甲法》第三条、第五条");
        String third = BasisSet.of(standard).keys().getFirst();
        Item changed = RowTransfer.remove(ItemGroup.BY_LAW, third, standard);
        assertThat(BasisSet.of(changed).citations())
                .extracting(BasisSet.Citation::text)
                .containsExactly("《甲法》第五条");
    }

    @Test
    void theMiddleLimitIsCountedInWorkingDaysAndWhoSaysNothingIsNotCounted() {
        LimitConsensus limits = LimitConsensus.of(
                ItemField.PROMISE_DAY,
                List.of(
                        promising(1, TimeUnit.MONTH),
                        promising(5, TimeUnit.WORKDAY),
                        promising(10, TimeUnit.WORKDAY),
                        promising(20, TimeUnit.WORKDAY),
                        Item.builder().build()));
        assertThat(limits.median()).contains(new TimeLimit(10, TimeUnit.WORKDAY));
        assertThat(limits.known()).isEqualTo(4);
        assertThat(limits.total()).isEqualTo(5);
        assertThat(limits.shortest()).contains(new TimeLimit(5, TimeUnit.WORKDAY));
        assertThat(limits.longest()).contains(new TimeLimit(1, TimeUnit.MONTH));
        assertThat(LimitConsensus.of(ItemField.PROMISE_DAY, List.of()).median()).isEmpty();
    }
}
