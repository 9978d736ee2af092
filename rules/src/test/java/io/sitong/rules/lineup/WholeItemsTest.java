package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Catalogs of a region name whole licences (居民身份证核发), national lists what people come for (居民身份证补领): the item holds
 * the entry, unless the catalog has what comes after for itself. The items of a case are parted by a slash; the first is
 * looked at.
 */
class WholeItemsTest {

    private static final List<String> OTHERS = List.of("河道采砂许可", "养蜂证申领", "护士执业注册", "占道施工审批");

    @ParameterizedTest
    @CsvSource({
        "居民身份证补领, 居民身份证核发, PART_OF",
        "导游证变更, 导游证核发, PART_OF",
        "换发补发海员证, 海员证签发, PART_OF",
        "补领海员证, 海员证签发 / 海员证换发, OVERLAPS",
        "补领海员证, 海员证签发 / 海员证补发, OVERLAPS",
        "海员证签发, 海员证补发, OVERLAPS",
        "海员证封存, 海员证签发, OVERLAPS",
        "机动车驾驶证审验, 机动车驾驶证核发、审验, PART_OF",
        "机动车驾驶证期满换证, 机动车驾驶证核发、审验, PART_OF",
        "新生儿户口登记, 户口登记、注销、迁移, PART_OF",
        "企业变更登记, 企业登记注册, PART_OF",
        "残疾人证迁移, 残疾人证办理（含新办、换领、迁移、注销）, PART_OF",
        "电子社会保障卡申领, 社会保障卡（含电子社保卡）申领, PART_OF",
        "残疾人证办理, 残疾人证办理（含新办、换领、迁移、注销）, SAME_MEANING",
        "往来港澳通行证签发, 前往港澳通行证、往来港澳通行证签发, PART_OF",
        "购房提取住房公积金, 购买、建造、翻建、大修自住住房提取住房公积金, PART_OF",
    })
    void theItemHoldsWhatTheListHasNoOtherItemFor(String entry, String items, Relation expected) {
        assertThat(first(entry, items).relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "养老院备案, 设立养老院备案, SAME_MEANING",
        "养老院备案, 设立养老院备案 / 养老院变更备案 / 养老院注销备案, CONTAINS",
        "内资企业设立登记, 个人独资企业登记 / 公司设立登记, OVERLAPS",
        "内资企业设立登记, 公司设立登记 / 个人独资企业登记, CONTAINS",
    })
    void howAThingBeginsIsAllOfItWhereNothingElseIsOffered(String entry, String items, Relation expected) {
        assertThat(first(entry, items).relation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"居民身份证补领, 居民身份证核发", "机动车驾驶证审验, 机动车驾驶证核发、审验", "残疾人证迁移, 残疾人证办理（含新办、换领、迁移、注销）"})
    void aPersonLooksAtAWholeItem(String entry, String item) {
        assertThat(answer(entry, item).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "油烟登记, 油烟登记受理 / 油烟登记（一类、二类）, 油烟登记（一类、二类）, ACCEPTED",
        "油烟登记, 油烟登记受理 / 油烟登记, 油烟登记, ACCEPTED",
        "油烟登记, 油烟登记受理, 油烟登记受理, REVIEW",
        "油烟登记受理, 油烟登记受理, 油烟登记受理, ACCEPTED",
        "油烟登记, 油烟登记（一窗受理）, 油烟登记（一窗受理）, ACCEPTED",
    })
    void whatAnOfficeOnlyTakesInIsAStepBehindTheItemItself(
            String entry, String items, String expected, Verdict verdict) {
        LineUpResult answer = answer(entry, items);
        assertThat(answer.candidates().getFirst().target().name()).isEqualTo(expected);
        assertThat(answer.verdict()).isEqualTo(verdict);
    }

    private static Candidate first(String entry, String items) {
        String looked = items.split(" / ", -1)[0];
        return answer(entry, items).candidates().stream()
                .filter(candidate -> candidate.target().name().equals(looked))
                .findFirst()
                .orElseThrow();
    }

    private static LineUpResult answer(String entry, String items) {
        List<Target> targets = Stream.concat(Stream.of(items.split(" / ", -1)), OTHERS.stream())
                .map(name -> new Target(name, name))
                .toList();
        return LineUp.over(targets, List.of(entry)).answer(new Query("", entry), LineUp.SHOWN);
    }
}
