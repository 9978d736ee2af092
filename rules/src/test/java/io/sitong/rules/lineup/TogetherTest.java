package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the other candidates of an entry say about the relation of one. */
class TogetherTest {

    private static final List<String> OTHERS = List.of("河道采砂许可", "养蜂证申领", "护士执业注册", "占道施工审批");

    @ParameterizedTest
    @CsvSource({
        "油烟排放登记, 餐饮单位油烟排放登记, SAME_MEANING",
        "油烟排放登记, 餐饮单位油烟排放登记 / 机关食堂油烟排放登记, CONTAINS",
        "油烟排放登记, 餐饮单位油烟排放登记 / 餐饮单位噪声排放登记, SAME_MEANING",
        "古树认养申请, 个人古树认养申请 / 单位古树认养申请, CONTAINS",
    })
    void wordsThatOnlyTheItemHasRestrictWhereAnotherItemSharesTheEntry(String entry, String items, Relation expected) {
        assertThat(relations(entry, items).getFirst()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "婚姻登记, 离婚登记",
        "社会保障卡补换, 社会保障卡补领",
        "学历、学位公证, 学位公证",
    })
    void whatIsKnownToBeAPartStaysOneThoughItIsAlone(String entry, String item) {
        assertThat(relations(entry, item)).containsExactly(Relation.CONTAINS);
    }

    @Test
    void besideTheSameItemItsPartsAreParts() {
        assertThat(relations("古树认养申请", "古树认养申请 / 个人古树认养申请")).containsExactly(Relation.EXACT, Relation.CONTAINS);
    }

    @Test
    void aLongerWordingIsAPartWhereKnownPartsStandBesideIt() {
        assertThat(relations("内资企业及分社设立登记", "内资企业分社设立登记（渔业分社、林业分社） / 合伙企业设立登记 / 个人独资企业设立登记"))
                .containsOnly(Relation.CONTAINS);
    }

    @Test
    void whatSharesTheActNotTheMatterIsNoPart() {
        assertThat(relations("油烟排放登记", "餐饮单位油烟排放登记 / 餐饮单位油烟排放注销").getFirst()).isEqualTo(Relation.SAME_MEANING);
    }

    @ParameterizedTest
    @CsvSource({
        "换领船员适任证书, 船员适任证书期满换证 / 船员适任证书涂改换证, CONTAINS",
        "换领船员适任证书, 船员适任证书涂改换证 / 船员适任证书期满换证, CONTAINS",
        "换领船员适任证书, 船员适任证书期满换证 / 船员适任证书遗失补证, SAME_MEANING",
        "船员适任证书期满换领, 船员适任证书期满换证 / 船员适任证书涂改换证, SAME_MEANING",
    })
    void whereEachItemSaysAnotherReasonNoneIsTheWhole(String entry, String items, Relation expected) {
        Candidate expiry = answer(entry, items).candidates().stream()
                .filter(candidate -> candidate.target().name().equals("船员适任证书期满换证"))
                .findFirst()
                .orElseThrow();
        assertThat(expiry.relation()).as(expiry.reasons().toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "古树认养注销, 古树认养注销（一般） / 古树认养注销（简易）, CONTAINS",
        "古树认养注销, 古树认养注销（一般） / 古树移植注销（简易）, SAME_MEANING",
        "古树认养认定, 古树认养认定申请（情形：用人单位申请） / 古树认养认定申请（情形：其近亲属申请）, CONTAINS",
    })
    void aBracketWithAWordThatSaysLittleIsACaseBesideAnother(String entry, String items, Relation expected) {
        assertThat(relations(entry, items).getFirst()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "退役军人养老保险关系转移接续, 退役军人养老保险关系转入, CONTAINS",
        "退役军人养老保险关系转移接续, 退役军人养老保险关系转入 / 退役军人养老保险关系转出, CONTAINS",
        "夫妻投靠户口迁移, 户口迁移（市外迁入—夫妻投靠）, SAME_MEANING",
        "户口迁移, 夫妻投靠户口迁入, CONTAINS",
    })
    void whoReceivesGoesBothWaysWhereNoOtherItemGoesTheOther(String entry, String items, Relation expected) {
        assertThat(relations(entry, items).getFirst()).isEqualTo(expected);
    }

    @Test
    void whyOneWayIsTakenForBothIsSaid() {
        LineUpResult result = LineUp.over(List.of(new Target("a", "夫妻投靠户口迁入")), List.of("夫妻投靠户口迁移"))
                .answer(new Query("", "夫妻投靠户口迁移"), LineUp.SHOWN);
        assertThat(result.candidates().getFirst().reasons().toString()).contains("没有另一项办理“转出”");
    }

    @ParameterizedTest
    @CsvSource({
        "海员证签发, 海员证首次申请 / 海员证换发 / 海员证补发, CONTAINS CONTAINS CONTAINS",
        "海员证签发, 海员证签发 / 海员证换发, EXACT OVERLAPS",
        "海员证申领, 海员证首次申请 / 海员证换发, SAME_MEANING OVERLAPS",
        "海员证签发, 海员证首次申请, SAME_MEANING",
    })
    void whatComesAfterIsPartOfIssuingWhereTheListHasIssuingOnlyForTheFirstTime(
            String entry, String items, String expected) {
        assertThat(relations(entry, items)).extracting(Relation::name).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "养蜂场变更登记, 养蜂场登记 / 养蜂场变更、注销登记, 养蜂场变更、注销登记",
        "养蜂场变更登记, 养蜂场登记 / 养蜂场注销登记, 养蜂场登记",
    })
    void whoNamesTheActIsBeforeWhoDoesNot(String entry, String items, String expected) {
        assertThat(answer(entry, items).candidates().getFirst().target().name()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "饭店消防安全检查, 饭店消防安全检查（告知承诺）, ACCEPTED",
        "饭店消防安全检查, 饭店消防安全检查（告知承诺） / 饭店消防安全检查（不采用告知承诺）, REVIEW",
        "特困人员认定, 特困人员给付, REVIEW",
        "特困人员, 特困人员给付, ACCEPTED",
    })
    void aPersonLooksWhereTwoMayBeMeantOrWhoDecidesIsNotWhoPays(String entry, String items, Verdict expected) {
        assertThat(answer(entry, items).verdict()).isEqualTo(expected);
    }

    private static List<Relation> relations(String entry, String items) {
        List<String> asked = List.of(items.split(" / ", -1));
        return answer(entry, items).candidates().stream()
                .filter(candidate -> asked.contains(candidate.target().name()))
                .map(Candidate::relation)
                .toList();
    }

    private static LineUpResult answer(String entry, String items) {
        List<Target> targets = Stream.concat(Stream.of(items.split(" / ", -1)), OTHERS.stream())
                .map(name -> new Target(name, name))
                .toList();
        return LineUp.over(targets, List.of(entry)).answer(new Query("", entry), LineUp.SHOWN);
    }
}
