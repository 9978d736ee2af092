package io.sitong.rules.lineup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineUpTest {

    @Test
    void theSameNameIsAccepted() {
        assertThat(answer("残疾人证换领", "残疾人证换领", "残疾人证注销").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anotherActOnTheSameThingIsNeverAccepted() {
        LineUpResult result = answer("残疾人证换领", "残疾人证注销", "残疾人证新办");

        assertThat(result.verdict()).isNotEqualTo(Verdict.ACCEPTED);
        assertThat(result.candidates().getFirst().reasons())
                .anyMatch(reason -> !reason.plus() && reason.text().startsWith("办理行为不同"));
    }

    @Test
    void anActIsPartOfTheGeneralItem() {
        Candidate first =
                answer("首次申领居民身份证", "居民身份证办理（包括临时）", "临时身份证明").candidates().getFirst();

        assertThat(first.target().name()).isEqualTo("居民身份证办理（包括临时）");
        assertThat(first.relation()).isEqualTo(Relation.PART_OF);
    }

    @Test
    void nothingAlikeIsAGap() {
        assertThat(answer("住房公积金汇缴", "河道采砂许可", "养蜂证申领").verdict()).isEqualTo(Verdict.GAP);
    }

    @Test
    void ofTwoEquallyGoodNoneIsAcceptedUnlessTheDepartmentDecides() {
        List<Target> twice = List.of(
                new Target("1", "古树名木保护方案备案", Map.of(Evidence.DEPARTMENT, "区自然资源和规划局")),
                new Target("2", "古树名木保护方案备案", Map.of(Evidence.DEPARTMENT, "区住建局")));
        LineUp lineUp = LineUp.over(twice, List.of("古树名木保护方案备案"));

        assertThat(lineUp.answer(new Query("q", "古树名木保护方案备案"), 5).verdict()).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void anotherDepartmentIsNotAccepted() {
        LineUp lineUp =
                LineUp.over(List.of(new Target("1", "资格认定", Map.of(Evidence.DEPARTMENT, "区教育局"))), List.of("资格认定"));

        LineUpResult result = lineUp.answer(new Query("q", "资格认定", Map.of(Evidence.DEPARTMENT, "税务总局")), 5);

        assertThat(result.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(result.candidates().getFirst().reasons())
                .anyMatch(reason -> reason.text().equals("主管部门不同"));
    }

    @Test
    void oneOfSeveralEnumeratedThingsIsContained() {
        assertThat(answer("内资企业及分支机构设立登记", "公司设立登记").candidates().getFirst().relation())
                .isEqualTo(Relation.CONTAINS);
        assertThat(answer("营业执照遗失补领、换发", "营业执照换发").candidates().getFirst().relation())
                .isEqualTo(Relation.CONTAINS);
    }

    @Test
    void theFirstLeadsTheSecondByWhatIsSaid() {
        List<Candidate> candidates = answer("残疾人证换领", "残疾人证换领", "残疾人证注销").candidates();

        double distance = candidates.get(0).score() - candidates.get(1).score();
        assertThat(candidates.get(0).lead()).isEqualTo(distance);
        assertThat(candidates.get(1).lead()).isEqualTo(-distance);
    }

    @Test
    void theLineIsSetByTheDeploymentAndCanBeSwitchedOff() {
        List<Target> target = List.of(new Target("1", "残疾人证换领（到期）"));
        Query query = new Query("q", "残疾人证换领");

        for (double line : new double[] {LineUpSettings.USUAL, 0.96, LineUpSettings.NEVER}) {
            LineUp lineUp = LineUp.over(
                    target, List.of(query.name()), LineUpSettings.usual().withLine(line));
            assertThat(lineUp.answer(query, 5).verdict())
                    .isEqualTo(line == LineUpSettings.USUAL ? Verdict.ACCEPTED : Verdict.REVIEW);
        }
        assertThatThrownBy(() -> LineUpSettings.usual().withLine(0.2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWordsOfADeploymentAreUsed() {
        List<Target> target = List.of(new Target("1", "草原承包经营权证补办"));
        Query query = new Query("q", "草原证补办");
        Vocabulary more = Vocabulary.builtIn().with("[same]\n草原证 = 草原承包经营权证\n");

        assertThat(LineUp.over(target, List.of(query.name())).answer(query, 5).verdict())
                .isNotEqualTo(Verdict.ACCEPTED);
        assertThat(LineUp.over(
                                target,
                                List.of(query.name()),
                                LineUpSettings.usual().withVocabulary(more))
                        .answer(query, 5)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aPlaceThatOnlyTheDepartmentsNameSaysNothing() {
        List<Target> targets = List.of(new Target("1", "云岫县失业登记", Map.of(Evidence.DEPARTMENT, "云岫县人力资源和社会保障局")));

        assertThat(LineUp.over(targets, List.of("失业登记"))
                        .answer(new Query("q", "失业登记"), 5)
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aPlaceThatNobodyKnowsSaysNothingWhereSeveralNamesBeginWithIt() {
        List<String> several = List.of("云和旗失业登记", "云和旗残疾人证换领", "云和旗取水许可延续", "养蜂证申领");
        assertThat(verdict("失业登记", several)).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict("失业登记", several.subList(1, 4))).isEqualTo(Verdict.GAP);
        assertThat(verdict("失业登记", List.of("云和旗失业登记", "养蜂证申领"))).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void wordsThatSeveralNamesBeginWithAreNoPlaces() {
        List<String> names = List.of("临时养蜂县外转场备案", "临时养蜂县内转场备案", "临时养蜂县际转场备案");
        assertThat(verdict("外转场备案", names)).isNotEqualTo(Verdict.ACCEPTED);
    }

    private static Verdict verdict(String entry, List<String> items) {
        return answer(entry, items.toArray(String[]::new)).verdict();
    }

    @ParameterizedTest
    @CsvSource({
        "取水许可延续, 1.2 取水许可延续, ACCEPTED",
        "取水许可延续, 1.2取水许可延续, ACCEPTED",
        "取水许可延续, 2-4 取水许可延续, ACCEPTED",
        "取水许可延续, 5 取水许可延续, ACCEPTED",
        "取水许可延续, 1.2.3、取水许可延续, ACCEPTED",
        "0-6岁残疾儿童康复救助, 7-14岁残疾儿童康复救助, REVIEW",
        "3 吨以下货车年审, 4 吨以下货车年审, REVIEW",
        "2023年度考核, 2024年度考核, REVIEW",
    })
    void theNumberInTheListIsNotPartOfTheNameWhatIsCountedIs(String entry, String item, Verdict expected) {
        assertThat(answer(entry, item).verdict()).isEqualTo(expected);
    }

    @Test
    void whatABracketBehindAnActSaysIsNotAnotherWordForTheThing() {
        assertThat(answer("取水许可证变更（取水权人名称）", "取水许可证变更").verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(answer("养老机构（养老院）变更", "养老机构变更").verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void thingsSetSideBySideShareWhatStandsBehindThem() {
        Candidate candidate =
                answer("歌舞娱乐场所设立审批", "对歌舞、游艺娱乐场所的设立审批").candidates().getFirst();
        assertThat(candidate.reasons().toString()).doesNotContain("相斥");
        assertThat(candidate.relation()).isEqualTo(Relation.PART_OF);
        assertThat(answer("参保登记（养老、失业、工伤保险）", "参保登记（养老保险）")
                        .candidates()
                        .getFirst()
                        .reasons()
                        .toString())
                .doesNotContain("相斥");
    }

    @Test
    void whoGoesThroughAllPartsOfAThingMeansTheThing() {
        assertThat(answer("道路客运、货运驾驶员从业资格证补发", "道路客货运输驾驶员从业资格证补发", "从业资格证注销")
                        .candidates()
                        .getFirst()
                        .relation())
                .isEqualTo(Relation.SAME_MEANING);
    }

    @Test
    void anEmptyNameIsAGap() {
        assertThat(answer("", "残疾人证换领").verdict()).isEqualTo(Verdict.GAP);
        assertThat(answer("，", "残疾人证换领").candidates()).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameAnswers() throws Exception {
        List<String> names = List.of("残疾人证换领", "残疾人证注销", "户口迁移审批", "居民身份证换领", "公司变更登记");
        LineUp lineUp =
                LineUp.over(names.stream().map(name -> new Target(name, name)).toList(), names);
        try (var pool = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            var jobs = new java.util.ArrayList<java.util.concurrent.Future<String>>();
            for (int i = 0; i < 2_000; i++) {
                String name = names.get(i % names.size());
                jobs.add(pool.submit(() -> lineUp.answer(new Query(name, name), 3)
                        .candidates()
                        .getFirst()
                        .target()
                        .id()));
            }
            for (int i = 0; i < jobs.size(); i++) {
                assertThat(jobs.get(i).get()).isEqualTo(names.get(i % names.size()));
            }
        }
    }

    private static LineUpResult answer(String query, String... targets) {
        List<Target> list =
                List.of(targets).stream().map(name -> new Target(name, name)).toList();
        return LineUp.over(list, List.of(query)).answer(new Query(query, query), 5);
    }
}
