package io.sitong.reports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.MappingExample;
import io.sitong.rules.acceptance.PrecisionEstimate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingReportGoldenTest {

    @Test
    void everyKindOfEntryIsReported() {
        Golden.check("MappingReport/every-kind.md", MappingReport.outline(MappingExample.data()));
    }

    @Test
    void anEmptyListGivesAReportWithoutDivisionByZero() {
        MappingData none = new MappingData("内蒙古自治区", "空清单", false, 12, List.of(), null, MappingExample.IMPRINT);
        assertThat(new MarkdownWriter().text(MappingReport.outline(none)))
                .contains("清单共0项")
                .doesNotContain("NaN");
    }

    @Test
    void onlyTheSampleListCarriesTheWarning() {
        MappingData sample = MappingExample.data();
        MappingData official = new MappingData(
                sample.region(), sample.listTitle(), false, sample.leagues(), sample.entries(), null, sample.imprint());
        assertThat(new MarkdownWriter().text(MappingReport.outline(sample))).contains("不得作为正式上报依据");
        assertThat(new MarkdownWriter().text(MappingReport.outline(official))).doesNotContain("不得作为正式上报依据");
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
                given.leagues(),
                given.entries(),
                judged,
                given.imprint());

        assertThat(new MarkdownWriter().text(MappingReport.outline(data)))
                .contains("自动确认抽样验收")
                .contains("对应正确的49对，估计准确率98.0 %（95 %：")
                .contains("关系也正确的48对");
        assertThat(new MarkdownWriter().text(MappingReport.outline(given))).doesNotContain("抽样验收");
    }
}
