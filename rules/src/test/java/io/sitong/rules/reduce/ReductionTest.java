package io.sitong.rules.reduce;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReductionTest {

    private static final Material CARD = Material.of("居民身份证", "1", "3", "1", "政府部门核发", "公安机关", "1");
    private static final Material FORM = Material.of("申请表", "2", "3", "1", "申请人自备", null, "1");

    private static final Item STANDARD = Item.builder()
            .materials(List.of(CARD, FORM))
            .promiseLimit(new TimeLimit(1, TimeUnit.MONTH))
            .set(ItemField.LIMIT_SCENE_NUM, "1")
            .set(ItemField.IS_FEE, "0")
            .build();

    private static final Requirements REQUIREMENTS = Requirements.of(STANDARD);

    @Test
    void whoeverFollowsTheStandardExceedsItInNothing() {
        Excess excess = REQUIREMENTS.exceededBy(STANDARD);
        assertThat(excess.any()).isFalse();
        assertThat(List.of(excess.materials(), excess.workdays(), excess.visits(), excess.fees()))
                .allMatch(Amount::known);
    }

    @Test
    void anotherNameOfTheSamePaperIsNoFurtherPaper() {
        Excess excess = REQUIREMENTS.exceededBy(STANDARD.edit()
                .materials(List.of(Material.named("身份证原件及复印件"), FORM, Material.named("单位介绍信")))
                .build());
        assertThat(excess.extraMaterials()).extracting(Material::name).containsExactly("单位介绍信");
        assertThat(excess.materials()).isEqualTo(new Amount(true, 1));
    }

    @Test
    void limitsAreComparedInWorkingDaysAndAShorterOneSavesNothing() {
        assertThat(promising(new TimeLimit(25, TimeUnit.WORKDAY)).workdays()).isEqualTo(new Amount(true, 3));
        assertThat(promising(new TimeLimit(5, TimeUnit.WORKDAY)).workdays()).isEqualTo(new Amount(true, 0));
        assertThat(promising(new TimeLimit(30, TimeUnit.DAY)).workdays()).isEqualTo(new Amount(true, 0));
    }

    private static Excess promising(TimeLimit limit) {
        return REQUIREMENTS.exceededBy(STANDARD.edit().promiseLimit(limit).build());
    }

    @Test
    void whatIsNotSaidIsUnknownAndNotNought() {
        Excess silent = REQUIREMENTS.exceededBy(Item.builder().build());
        assertThat(List.of(silent.materials(), silent.workdays(), silent.visits(), silent.fees()))
                .containsOnly(Amount.UNKNOWN);
        Excess withoutRuling = Requirements.of(Item.builder().build()).exceededBy(STANDARD);
        assertThat(List.of(
                        withoutRuling.materials(),
                        withoutRuling.workdays(),
                        withoutRuling.visits(),
                        withoutRuling.fees()))
                .containsOnly(Amount.UNKNOWN);
        assertThat(withoutRuling.extraMaterials()).isEmpty();
    }

    @Test
    void visitsThatAreNoNumberAreUnknown() {
        assertThat(visiting("2").visits()).isEqualTo(new Amount(true, 1));
        assertThat(visiting("０").visits()).isEqualTo(new Amount(true, 0));
        assertThat(visiting("一次").visits()).isEqualTo(Amount.UNKNOWN);
    }

    private static Excess visiting(String times) {
        return REQUIREMENTS.exceededBy(
                STANDARD.edit().set(ItemField.LIMIT_SCENE_NUM, times).build());
    }

    @Test
    void aFeeOnAFreeItemIsMore() {
        Item charging = STANDARD.edit()
                .fees(List.of(new Fee("工本费", "每件10元", null, "0", null)))
                .build();
        assertThat(REQUIREMENTS.exceededBy(charging).fees()).isEqualTo(new Amount(true, 1));
        assertThat(Requirements.of(charging).exceededBy(charging).fees()).isEqualTo(new Amount(true, 0));
    }

    @Test
    void theStandardSaysWhoIssuesAPaperWhereTheLocalityDoesNot() {
        Excess excess = REQUIREMENTS.exceededBy(STANDARD.edit()
                .materials(List.of(Material.named("身份证"), Material.named("单位介绍信")))
                .build());
        assertThat(excess.papers())
                .containsExactly(
                        new Paper("居民身份证", Paper.Source.GOVERNMENT, "公安机关", ""),
                        new Paper("单位介绍信", Paper.Source.UNKNOWN, "", ""));
        assertThat(excess.sparable()).isEqualTo(1);
    }

    @Test
    void linesAddUpToTheTotal() {
        ReductionTally<String> tally = new ReductionTally<>();
        Excess more = visiting("2");
        Excess unknown = visiting("");
        tally.add(1, "甲", more);
        tally.add(1, "乙", more);
        tally.add(2, "乙", unknown);
        assertThat(tally.total().implementations()).isEqualTo(3);
        assertThat(tally.total().visits().known()).isEqualTo(2);
        assertThat(tally.total().visits().beyond()).isEqualTo(2);
        assertThat(tally.total().exceeding()).isEqualTo(2);
        assertThat(tally.byStandard().get(1L).visits().beyond()).isEqualTo(2);
        assertThat(tally.byPlace().get("乙").visits().beyond()).isEqualTo(1);
        assertThat(tally.total().papers()).isEqualTo(6);
        assertThat(tally.total().bySharing()).isEqualTo(3);
    }

    @Test
    void demandsAreCountedPerDepartmentAndPaperUpToALimit() {
        Excess excess = REQUIREMENTS.exceededBy(
                STANDARD.edit().materials(List.of(Material.named("身份证"), FORM)).build());
        Excess licence = Requirements.of(Item.builder().build())
                .exceededBy(Item.builder()
                        .materials(List.of(Material.of("营业执照", "1", "3", "1", "政府部门核发", null, "1")))
                        .build());
        SharingTally tally = new SharingTally(1);
        tally.add(1, "甲", excess);
        tally.add(2, "甲", excess);
        tally.add(2, "乙", excess);
        tally.add(3, "乙", licence);
        assertThat(tally.demands()).containsExactly(new SharingDemand("公安机关", "居民身份证", "", 3, 2, 2));
        assertThat(tally.beyondLimit()).isEqualTo(1);
    }

    @Test
    void aPaperWithTheNumberOfAListBeforeItsNameIsNoOtherPaper() {
        SharingTally tally = new SharingTally(9);
        for (String name : List.of("2、林权证书", "林权证书", "林权证书（原件及复印件）")) {
            tally.add(
                    1,
                    "甲",
                    Requirements.of(Item.builder().build())
                            .exceededBy(Item.builder()
                                    .materials(List.of(Material.of(name, "1", "3", "1", "政府部门核发", "不动产登记机构", "1")))
                                    .build()));
        }
        assertThat(tally.demands()).containsExactly(new SharingDemand("不动产登记机构", "林权证书", "", 3, 1, 1));
    }
}
