package io.sitong.reports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.MappingExample;
import io.sitong.rules.acceptance.PrecisionEstimate;
import io.sitong.rules.agreement.RatedTwice;
import io.sitong.rules.agreement.Rater;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingReportGoldenTest {

    private static final Rater ZHAO = new Rater(1, "赵敏");
    private static final Rater WANG = new Rater(2, "王建国");

    @Test
    void everyKindOfEntryIsReported() {
        Golden.check("MappingReport/every-kind.md", MappingReport.outline(MappingExample.data()));
    }

    @Test
    void anEmptyListGivesAReportWithoutDivisionByZero() {
        MappingData none = new MappingData("内蒙古自治区", "空清单", false, "盟市", 12, List.of(), null, MappingExample.IMPRINT);
        assertThat(new MarkdownWriter().text(MappingReport.outline(none)))
                .contains("清单共0项")
                .doesNotContain("NaN");
    }

    @Test
    void onlyTheSampleListCarriesTheWarning() {
        MappingData sample = MappingExample.data();
        MappingData official = new MappingData(
                sample.region(),
                sample.listTitle(),
                false,
                sample.unit(),
                sample.leagues(),
                sample.entries(),
                null,
                sample.imprint());
        assertThat(new MarkdownWriter().text(MappingReport.outline(sample))).contains("不得作为正式上报依据");
        assertThat(new MarkdownWriter().text(MappingReport.outline(official))).doesNotContain("不得作为正式上报依据");
    }

    @Test
    void theCoverNamesTheVersionOfAListThatIsKept() {
        assertThat(withDoubleReviews(0, 0)).contains("清单版本：第2版");
        assertThat(new MarkdownWriter().text(MappingReport.outline(MappingExample.data())))
                .doesNotContain("清单版本");
    }

    @Test
    void agreementOfTwoIsReportedWhereEnoughWasAnswered() {
        assertThat(withDoubleReviews(0, 0)).doesNotContain("盲审");
        assertThat(withDoubleReviews(12, 4))
                .contains("有16条")
                .contains("不足20条，不给出一致率")
                .doesNotContain("75.0%");
        // each says yes to half: chance gives 0.50
        assertThat(withDoubleReviews(16, 4))
                .contains("一致率80.0%")
                .contains("Kappa）0.60")
                .contains("赵敏、王建国");
    }

    @Test
    void whereBothAlwaysSaidTheSameThereIsNoKappa() {
        List<RatedTwice> same = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            same.add(RatedTwice.of(ZHAO, "是", WANG, "是"));
        }
        assertThat(with(same)).contains("一致率100.0%").contains("Kappa）无法计算");
    }

    private static String withDoubleReviews(int same, int different) {
        List<RatedTwice> answers = new ArrayList<>();
        for (int i = 0; i < same; i++) {
            String both = i % 2 == 0 ? "是" : "否";
            answers.add(RatedTwice.of(ZHAO, both, WANG, both));
        }
        for (int i = 0; i < different; i++) {
            answers.add(RatedTwice.of(ZHAO, i % 2 == 0 ? "是" : "否", WANG, i % 2 == 0 ? "否" : "是"));
        }
        return with(answers);
    }

    private static String with(List<RatedTwice> answers) {
        MappingData given = MappingExample.data();
        return new MarkdownWriter()
                .text(MappingReport.outline(new MappingData(
                        given.region(),
                        given.listTitle(),
                        2,
                        given.sample(),
                        given.unit(),
                        given.leagues(),
                        given.entries(),
                        null,
                        answers,
                        given.imprint())));
    }

    @Test
    void aJudgedSampleIsReportedWithItsInterval() {
        MappingData given = MappingExample.data();
        JudgedSample judged = new JudgedSample(
                LocalDate.of(2026, 11, 20), 50, PrecisionEstimate.of(58, 50, 49), PrecisionEstimate.of(58, 50, 48));
        MappingData data = new MappingData(
                given.region(),
                given.listTitle(),
                given.sample(),
                given.unit(),
                given.leagues(),
                given.entries(),
                judged,
                given.imprint());

        assertThat(new MarkdownWriter().text(MappingReport.outline(data)))
                .contains("自动确认抽样验收")
                .contains("对应正确的49对，估计准确率98.0%（95%：")
                .contains("关系也正确的48对");
        assertThat(new MarkdownWriter().text(MappingReport.outline(given))).doesNotContain("抽样验收");
    }
}
