package io.sitong.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.law.CitedLaw;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsFollowItemsTest {

    @Test
    void aLawIsOneHoweverItIsWrittenAndKeepsAllItsPlaces() {
        List<LegalBasis> bases = List.of(
                LegalBasis.ofText("《中华人民共和国种子法》（2021年修正）第三十三条"),
                LegalBasis.of("种子法", "法律", null, "第三十八条", ""),
                LegalBasis.ofText("《农药管理条例》"));
        assertThat(CitationsFollowItems.citedBy(bases))
                .extracting(CitedLaw::key, CitedLaw::name, CitedLaw::places)
                .containsExactly(tuple("种子法", "中华人民共和国种子法", "第三十三条、第三十八条"), tuple("农药管理条例", "农药管理条例", ""));
    }

    @Test
    void whatNamesNoLawCitesNone() {
        assertThat(CitationsFollowItems.citedBy(List.of(LegalBasis.ofText("按上级要求办理"))))
                .isEmpty();
    }
}
