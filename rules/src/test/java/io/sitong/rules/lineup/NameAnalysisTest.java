package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameAnalysisTest {

    @Test
    void objectActAndProcedureAreToldApart() {
        NameAnalysis name = NameAnalysis.of("个体工商户变更登记");

        assertThat(name.object()).isEqualTo("个体工商户");
        assertThat(name.acts()).containsExactly("变更");
        assertThat(name.procedure()).isEqualTo("登记");
        assertThat(name.general()).isFalse();
    }

    @Test
    void theActMayStandInFrontOrInBrackets() {
        assertThat(NameAnalysis.of("补领结婚证").acts()).containsExactly("补办");
        assertThat(NameAnalysis.of("道路客运班线经营许可证明（换发）").acts()).containsExactly("换领");
    }

    @Test
    void severalActsAreKept() {
        assertThat(NameAnalysis.of("营业执照遗失补领、换发").acts()).containsExactlyInAnyOrder("补办", "换领");
        assertThat(NameAnalysis.of("社会保障卡补换").acts()).containsExactlyInAnyOrder("补办", "换领");
    }

    @Test
    void synonymsAreReadAsOneThing() {
        assertThat(NameAnalysis.of("驾照换证").object())
                .isEqualTo(NameAnalysis.of("机动车驾驶证换领").object());
        assertThat(NameAnalysis.of("网约车经营许可").object())
                .isEqualTo(NameAnalysis.of("网络预约出租汽车经营许可").object());
    }

    @Test
    void theProcedureAtTheEndCounts() {
        assertThat(NameAnalysis.of("不动产登记资料查询").procedure()).isEqualTo("查询");
        assertThat(NameAnalysis.of("开具户籍类证明").procedure()).isEqualTo("证明");
        assertThat(NameAnalysis.of("结婚登记预约").procedure()).isEqualTo("预约");
    }

    @Test
    void aCertificateGivesItsLastCharacterToProof() {
        NameAnalysis name = NameAnalysis.of("临时身份证明");

        assertThat(name.object()).isEqualTo("临时身份");
        assertThat(name.procedure()).isEqualTo("证明");
    }

    @Test
    void levelMarksAndRemarksInBracketsAreNotContent() {
        NameAnalysis name = NameAnalysis.of("林木采伐许可证核发（县级权限）");

        assertThat(name.object()).isEqualTo("林木采伐");
        assertThat(name.levels()).containsExactly("县级");
        assertThat(NameAnalysis.of("学历公证（指引）").object()).isEqualTo("学历");
    }

    @Test
    void whatIsIncludedAndWhatIsLeftOutIsKeptApart() {
        assertThat(NameAnalysis.of("居民身份证办理（包括临时）").included()).isEqualTo("临时");
        assertThat(NameAnalysis.of("采矿权价款的征收(以折股方式缴纳除外)").excluded()).isEqualTo("以折股方式");
        assertThat(NameAnalysis.of("烟花爆竹经营许可（不含批发）").excluded()).isEqualTo("批发");
    }

    @Test
    void widthBlanksAndBracketsDoNotMatter() {
        assertThat(NameAnalysis.of("残疾类别／等级 变更").object())
                .isEqualTo(NameAnalysis.of("残疾类别/等级变更").object());
        assertThat(NameAnalysis.of("发票领用(县级行使）").levels()).containsExactly("县级");
    }

    @Test
    void everybodyIsNobodyInParticular() {
        NameAnalysis name = NameAnalysis.of("中国内地公民婚姻登记");

        assertThat(name.forEverybody()).isTrue();
        assertThat(name.object()).isEqualTo("婚姻");
    }

    @Test
    void foundWordsKnowTheirPlace() {
        String text = "驾照换证";
        NameAnalysis name = NameAnalysis.of(text);

        assertThat(name.words())
                .extracting(word -> text.substring(word.from(), word.to()))
                .containsExactly("驾照", "换证");
    }

    @Test
    void theVocabularyCanBeExtended() {
        Vocabulary more = Vocabulary.builtIn().with("""
                [same]
                草原证 = 草原使用权证 草原承包经营权证
                [life]
                补办 = 补打证件
                """).withPlaces(java.util.List.of("新城区"));

        assertThat(NameAnalysis.of("新城区草原承包经营权证补打证件", more).object()).isEqualTo("草原证");
        assertThat(NameAnalysis.of("新城区草原承包经营权证补打证件", more).acts()).containsExactly("补办");
    }

    @Test
    void anyTextIsRead() {
        for (String text : new String[] {"", " ", "（", "））", "的", "、、", "😀", "A", "登记", "（变更）", "x".repeat(2000)}) {
            assertThat(NameAnalysis.of(text).name()).isEqualTo(text);
        }
    }
}
