package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.sample.GuideExample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceGuideGoldenTest {

    @Test
    void everyElementOfAnItemHasItsPlace() {
        Golden.check("ServiceGuide/full.md", ServiceGuide.outline(GuideExample.full()));
    }

    @Test
    void anItemWithNameAndCodeOnlyGivesAGuideThatSaysWhatIsNotSet() {
        Golden.check("ServiceGuide/bare.md", ServiceGuide.outline(GuideExample.bare()));
    }

    @Test
    void theShortVersionSaysWhatAnApplicantHasToKnow() {
        Golden.check("ShortGuide/full.md", ShortGuide.outline(GuideExample.full()));
        Golden.check("ShortGuide/bare.md", ShortGuide.outline(GuideExample.bare()));
    }

    @Test
    void everyGuideHasTheSameSectionsInTheSameOrder() {
        List<String> titles =
                Stream.of(GuideSection.values()).map(GuideSection::title).toList();
        for (GuideData data : List.of(GuideExample.full(), GuideExample.bare(), GuideExample.withFees())) {
            assertThat(ServiceGuide.outline(data).sections().get(0).blocks().stream()
                            .filter(block -> block instanceof Heading h && h.level() == 1)
                            .map(block -> ((Heading) block).text().replaceFirst(".*、", ""))
                            .toList())
                    .isEqualTo(titles);
        }
    }

    @Test
    void feesAreListedWhereThereAreAny() {
        assertThat(new MarkdownWriter().text(ServiceGuide.outline(GuideExample.withFees())))
                .contains("机动车驾驶证工本费", "每证10元")
                .doesNotContain("不收费");
    }
}
