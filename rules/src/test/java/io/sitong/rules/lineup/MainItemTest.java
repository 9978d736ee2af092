package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the name of the main item says of its sub-items. */
class MainItemTest {

    private static final List<Target> OTHERS = Stream.of("河道采砂许可", "护士执业注册", "占道施工审批", "古树认养申请")
            .map(name -> new Target(name, name))
            .toList();

    private static Target sub(String main, String name) {
        return new Target(name, name, Map.of(Evidence.MAIN_ITEM, main));
    }

    private static LineUpResult answer(String entry, Target... targets) {
        List<Target> all = Stream.concat(Stream.of(targets), OTHERS.stream()).toList();
        return LineUp.over(all, List.of(entry)).answer(new Query("", entry), LineUp.SHOWN);
    }

    private static Relation of(String item, LineUpResult result) {
        return result.candidates().stream()
                .filter(candidate -> candidate.target().name().equals(item))
                .findFirst()
                .orElseThrow(() -> new AssertionError(item + " is not shown"))
                .relation();
    }

    @Test
    void whatASubItemLeavesUnsaidIsReadInItsMainItem() {
        LineUpResult result = answer("租房提取住房公积金", sub("住房公积金提取", "租赁住房提取"), sub("住房公积金提取", "离职提取"));
        assertThat(of("租赁住房提取", result)).isEqualTo(Relation.SAME_MEANING);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.candidates().getFirst().reasons().toString()).contains("连同主项名称一并比对");
    }

    @Test
    void anActThatOnlyOneSideIncludesIsNamed() {
        String item = "取水许可证变更（含延续）";
        LineUpResult result = answer("取水许可证变更", new Target(item, item));
        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(result.candidates().getFirst().reasons().toString()).contains("包含范围不同：未写明 ≠ 延续");
    }

    @Test
    void aSubItemOfAnotherThingThanItsMainItemIsOfThatThing() {
        LineUpResult result = answer("首次申领居民身份证", sub("居民身份证", "临时身份证申领"), sub("居民身份证", "年满十六周岁公民首次申领居民身份证"));
        assertThat(result.candidates().getFirst().target().name()).isEqualTo("年满十六周岁公民首次申领居民身份证");
        assertThat(result.candidates().stream()
                        .filter(candidate -> candidate.target().name().equals("临时身份证申领"))
                        .map(candidate -> candidate.reasons().toString()))
                .singleElement()
                .asString()
                .contains("办理对象相斥");
    }

    @Test
    void aMainItemThatSaysMoreThanTheEntryIsForAPerson() {
        assertThat(answer("租房提取住房公积金", sub("异地住房公积金提取", "租赁住房提取")).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void whereTheMainItemIsTheEntryEachOfItsSubItemsIsAPart() {
        LineUpResult result = answer("养蜂转场备案", sub("养蜂转场备案", "春季转场备案"), sub("养蜂转场备案", "转场证明出具"));
        assertThat(of("春季转场备案", result)).isEqualTo(Relation.CONTAINS);
        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void theSubItemThatSaysWhatItsMainItemSaysIsTheWholeBesideTheParts() {
        LineUpResult result = answer("基本医疗保险关系转移接续", sub("基本医疗保险关系转移接续", "转移接续手续办理"), sub("基本医疗保险关系转移接续", "出具《参保凭证》"));
        assertThat(of("转移接续手续办理", result)).isEqualTo(Relation.SAME_MEANING);
        assertThat(of("出具《参保凭证》", result)).isEqualTo(Relation.CONTAINS);
    }

    @Test
    void aBracketWithinTheNameOfASubItemSaysWhichActIsMeant() {
        LineUpResult result =
                answer("基本医疗保险关系转移接续", sub("基本医疗保险关系转移接续", "转移接续手续办理（转入）"), sub("基本医疗保险关系转移接续", "转移接续手续办理（转出）"));
        assertThat(of("转移接续手续办理（转入）", result)).isEqualTo(Relation.CONTAINS);
        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void theSubItemSaysWhichPartOfItsMainItemItIs() {
        assertThat(of("货运驾驶员证转籍", answer("客货运输驾驶员证转籍", sub("道路运输从业", "货运驾驶员证转籍"))))
                .isEqualTo(Relation.CONTAINS);
    }

    @Test
    void oneOfTwoThingsStaysOneThoughTheMainItemSaysWhatBothShare() {
        LineUpResult result = answer("就业登记、失业登记", sub("就业", "失业登记"));
        assertThat(of("失业登记", result)).isEqualTo(Relation.CONTAINS);
        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void whoNamesNoActMeansFirstOfAllHowTheThingBegins() {
        LineUpResult result =
                answer("蜂蜡收购许可", sub("蜂蜡收购许可", "蜂蜡收购许可变更"), sub("蜂蜡收购许可", "蜂蜡收购许可注销"), sub("蜂蜡收购许可", "蜂蜡收购许可新办"));
        assertThat(result.candidates().getFirst().target().name()).isEqualTo("蜂蜡收购许可新办");
    }

    @Test
    void theSubItemThatGoesThroughAllActsIsTheWhole() {
        LineUpResult result = answer("医师执业注册", sub("医师执业注册", "医师执业注册（首次、变更、注销）"), sub("医师执业注册", "医师多执业机构备案"));
        assertThat(of("医师执业注册（首次、变更、注销）", result)).isEqualTo(Relation.SAME_MEANING);
    }

    @Test
    void theSubItemThatSaysMoreOfWhatIsDoneThanTheEntryIsAPart() {
        LineUpResult result = answer("排污许可", sub("排污许可", "排污许可核发"), sub("排污许可", "排污许可延续"));
        assertThat(of("排污许可核发", result)).isEqualTo(Relation.CONTAINS);
    }

    @Test
    void subItemsThatDifferInBracketsDivideTheEntryWhateverTheirMainItemSays() {
        LineUpResult result =
                answer("养蜂转场备案", sub("便民服务", "养蜂转场备案（春季、夏季）"), sub("便民服务", "养蜂转场备案（秋季）"), sub("便民服务", "摆渡预约"));
        assertThat(of("养蜂转场备案（春季、夏季）", result)).isEqualTo(Relation.CONTAINS);
        assertThat(of("养蜂转场备案（秋季）", result)).isEqualTo(Relation.CONTAINS);
        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void aSubItemThatDoesWhatIsAskedForTheFirstTimeIsNoPartOfIt() {
        LineUpResult result = answer("养蜂证申领", sub("养蜂证", "养蜂证申领（首次）"), sub("养蜂证", "电子养蜂证领取"));
        assertThat(of("养蜂证申领（首次）", result)).isEqualTo(Relation.SAME_MEANING);
    }

    @Test
    void aSubItemNamedLikeTheEntryStaysTheSame() {
        LineUpResult result = answer("养蜂证申领", sub("养蜂证申领", "养蜂证申领"), sub("养蜂证核发", "养蜂证申领（合作社）"));
        assertThat(of("养蜂证申领", result)).isEqualTo(Relation.EXACT);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anOnlySubItemIsNoPartOfItsMainItem() {
        assertThat(of("养蜂证办理", answer("养蜂证申领", sub("养蜂证申领", "养蜂证办理")))).isNotEqualTo(Relation.CONTAINS);
    }

    @Test
    void whereTheSubItemSaysWhatIsDoneItsMainItemDoesNot() {
        LineUpResult result = answer("住房公积金补缴", sub("住房公积金缴存", "补缴"), sub("住房公积金缴存", "汇缴"));
        assertThat(result.candidates().getFirst().target().name()).isEqualTo("补缴");
        assertThat(of("补缴", result)).isEqualTo(Relation.SAME_MEANING);
    }

    @Test
    void whereTheSubItemDoesNotSayWhatIsDoneItsMainItemDoes() {
        LineUpResult result = answer("城乡居民基本养老保险关系转移接续", sub("养老保险关系转移", "城乡居民"), sub("养老保险关系转移", "企业职工"));
        assertThat(of("城乡居民", result)).isEqualTo(Relation.SAME_MEANING);
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aMainItemThatNamesSeveralActsLendsNone() {
        LineUpResult result = answer("养蜂证变更", sub("养蜂证申领和变更", "转地养蜂证"), sub("养蜂证申领和变更", "变更"));
        assertThat(of("转地养蜂证", result)).isEqualTo(Relation.OVERLAPS);
    }

    @Test
    void wordsMayBeginInTheSubItemAndEndInItsMainItem() {
        LineUpResult result = answer("大中专院校录取学生户口迁移", sub("户口迁移", "录取新生"), sub("户口迁移", "购房落户"));
        assertThat(result.candidates().getFirst().target().name()).isEqualTo("录取新生");
    }

    @Test
    void theSubItemThatDoesWhatIsAskedIsNoPartOfIt() {
        LineUpResult result = answer("养蜂证申领", sub("养蜂证服务", "养蜂证申领（含加急）"), sub("养蜂证服务", "养蜂证挂失"));
        assertThat(of("养蜂证申领（含加急）", result)).isEqualTo(Relation.SAME_MEANING);
    }

    @Test
    void amongTheSubItemsOfTheEntryWhatIsDoneToItComesLast() {
        LineUpResult result = answer("养蜂登记", sub("养蜂登记", "补领证件"), sub("养蜂登记", "转地养蜂"), sub("养蜂登记", "定地养蜂"));
        assertThat(result.candidates().stream().limit(3).map(c -> c.target().name()))
                .containsExactlyInAnyOrder("补领证件", "转地养蜂", "定地养蜂")
                .last()
                .isEqualTo("补领证件");
    }

    @Test
    void whereOnlyTheMainItemSaysWhatIsDoneItIsDone() {
        LineUpResult result = answer("养蜂证审验", sub("公证", "养蜂证"), sub("公证", "学历"));
        assertThat(of("养蜂证", result)).isNotIn(Relation.EXACT, Relation.SAME_MEANING);
        assertThat(result.candidates().getFirst().score()).isLessThan(0.6);
    }

    @Test
    void aNameMadeOfBothIsReadLikeTheSubItemAlone() {
        LineUpResult result = answer("大中专院校录取学生户口迁移", sub("户口迁移", "户口迁移（录取新生）"), sub("户口迁移", "户口迁移（购房）"));
        assertThat(result.candidates().getFirst().target().name()).isEqualTo("户口迁移（录取新生）");
        assertThat(result.candidates().getFirst().score()).isGreaterThan(0.6);
    }

    @Test
    void knownPartsThatShareTheEntryAreNoWordingOfIt() {
        String main = "企业设立、变更、注销登记";
        LineUpResult result = answer(
                "内资企业及分支机构设立登记",
                sub(main, "公司设立登记（不含外商投资的公司）"),
                sub(main, "分公司设立登记（不含外商投资公司的分公司）"),
                sub(main, "合伙企业及其分支机构设立登记"));
        assertThat(result.candidates().stream().limit(3).map(Candidate::relation))
                .containsOnly(Relation.CONTAINS);
    }
}
