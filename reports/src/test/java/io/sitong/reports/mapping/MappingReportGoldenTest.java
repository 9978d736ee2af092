package io.sitong.reports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.sample.MappingExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingReportGoldenTest {

    @Test
    void everyKindOfEntryIsReported() {
        Golden.check("MappingReport/every-kind.md", MappingReport.outline(MappingExample.data()));
    }

    @Test
    void anEmptyListGivesAReportWithoutDivisionByZero() {
        MappingData none = new MappingData("内蒙古自治区", "空清单", false, 12, List.of(), MappingExample.IMPRINT);
        assertThat(new MarkdownWriter().text(MappingReport.outline(none)))
                .contains("清单共0项")
                .doesNotContain("NaN");
    }

    @Test
    void onlyTheSampleListCarriesTheWarning() {
        MappingData sample = MappingExample.data();
        MappingData official = new MappingData(
                sample.region(), sample.listTitle(), false, sample.leagues(), sample.entries(), sample.imprint());
        assertThat(new MarkdownWriter().text(MappingReport.outline(sample))).contains("不得作为正式上报依据");
        assertThat(new MarkdownWriter().text(MappingReport.outline(official))).doesNotContain("不得作为正式上报依据");
    }
}
