package io.sitong.catalog.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.Authority;
import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleRegionTest {

    private static final long SEED = 20260101;

    private final List<Division> divisions = BuiltInData.divisions();
    private final SampleRegion small = SampleRegion.of(SEED, SampleSize.small(), divisions);

    @Test
    void theSameSeedGivesTheSameRowsAndAnotherSeedOthers() {
        SampleRegion again = SampleRegion.of(SEED, SampleSize.small(), divisions);
        SampleRegion other = SampleRegion.of(SEED + 1, SampleSize.small(), divisions);
        assertThat(hash(again)).isEqualTo(hash(small));
        assertThat(hash(other)).isNotEqualTo(hash(small));
    }

    private static long hash(SampleRegion region) {
        long hash = 0;
        for (Implementation row : (Iterable<Implementation>) region.implementations()::iterator) {
            hash = hash * 31
                    + row.item().fields().toString().hashCode()
                    + row.item().materials().hashCode()
                    + row.item().bases().hashCode();
        }
        return hash;
    }

    @Test
    void theSmallRegionHasEveryLeagueAndStaysSmall() {
        Map<Level, Long> byLevel = small.divisions().stream()
                .collect(Collectors.groupingBy(
                        Division::level, () -> new EnumMap<>(Level.class), Collectors.counting()));
        assertThat(byLevel.get(Level.REGION)).isEqualTo(1);
        assertThat(byLevel.get(Level.LEAGUE)).isEqualTo(12);
        assertThat(byLevel.get(Level.BANNER)).isBetween(20L, 40L);
        assertThat(byLevel.get(Level.TOWN)).isPositive();
        assertThat(byLevel.get(Level.VILLAGE)).isPositive();
        assertThat(small.implementations().count()).isBetween(5_000L, 9_000L);
    }

    @Test
    void bodiesHaveRightCreditCodesOfTheSyntheticBlock() {
        List<Authority> authorities = small.authorities();
        assertThat(authorities).extracting(Authority::creditCode).doesNotHaveDuplicates();
        assertThat(authorities).allSatisfy(authority -> {
            CreditCode code = new CreditCode(authority.creditCode());
            assertThat(code.checkDigitHolds()).isTrue();
            assertThat(code.organisationCheckDigitHolds()).isTrue();
            assertThat(code.value()).contains(SyntheticCreditCode.BLOCK);
        });
        assertThat(authorities)
                .extracting(Authority::name)
                .contains("内蒙古自治区公安厅", "呼和浩特市公安局", "土默特左旗公安局", "呼和浩特市公安局新城区分局", "鄂尔多斯市住房公积金中心");
    }

    @Test
    void rowsWithoutDefectsFollowTheirStandard() {
        Map<Long, Item> standards =
                small.standards().stream().collect(Collectors.toMap(StandardItem::id, StandardItem::item));
        List<SampleRow> clean =
                small.rows().filter(row -> row.defects().isEmpty()).toList();
        assertThat(clean).isNotEmpty().allSatisfy(row -> {
            Implementation implementation = row.implementation();
            Item standard = standards.get(implementation.basedOn().standardId());
            Item item = implementation.item();
            for (ItemField field : ItemField.values()) {
                if (field.unified()) {
                    assertThat(item.find(field)).isEqualTo(standard.find(field));
                }
            }
            assertThat(item.bases()).isEqualTo(standard.bases());
            assertThat(item.materials()).isEqualTo(standard.materials());
            ImplCode code = item.implCode().orElseThrow();
            assertThat(code.catalogCode()).isEqualTo(item.catalogCode().orElseThrow());
            assertThat(code.creditCode()).isEqualTo(item.text(ItemField.DEPT_CODE));
            assertThat(code.levelCode())
                    .isEqualTo(implementation.division().level().code());
            assertThat(item.text(ItemField.USE_LEVEL)).contains(code.levelCode());
        });
    }

    @Test
    void codesAreWellFormedWhereNothingWasPutIn() {
        Set<DefectKind> codeDefects = EnumSet.range(DefectKind.ORGANISATION_CODE_NOT_18, DefectKind.TYPE_CHANGED);
        small.rows()
                .filter(row -> row.defects().stream().noneMatch(defect -> codeDefects.contains(defect.kind())))
                .forEach(row -> {
                    Item item = row.implementation().item();
                    assertThat(item.implCode()).as(row.toString()).isPresent();
                    assertThat(new CreditCode(item.text(ItemField.DEPT_CODE)).checkDigitHolds())
                            .isTrue();
                    if (item.has(ItemField.TASK_HANDLE_ITEM)) {
                        assertThat(item.handleItemCode()).isPresent();
                    }
                });
    }

    @Test
    void defectsComeAtTheRatesOfRealData() {
        SampleRegion region = SampleRegion.of(SEED, SampleSize.benchmark(40_000), divisions);
        Map<DefectKind, Integer> counts = new EnumMap<>(DefectKind.class);
        long rows = 0;
        long situation = 0;
        for (SampleRow row : (Iterable<SampleRow>) region.rows()::iterator) {
            rows++;
            for (SampleDefect defect : row.defects()) {
                counts.merge(defect.kind(), 1, Integer::sum);
            }
            if (NameDeviations.namesSituation(row.implementation().item().name())) {
                situation++;
            }
        }
        assertThat(rows).isEqualTo(40_000);
        for (DefectKind kind : List.of(
                DefectKind.LEVEL_WORD_IN_NAME,
                DefectKind.HALF_WIDTH_BRACKETS,
                DefectKind.UNBALANCED_BRACKETS,
                DefectKind.ORGANISATION_PLACEHOLDER,
                DefectKind.CREDIT_CHECK_DIGIT)) {
            assertThat(counts.get(kind) / (double) rows)
                    .as(kind.name())
                    .isCloseTo(kind.perMille() / 1000.0, within(0.01));
        }
        assertThat(counts.get(DefectKind.ORGANISATION_CODE_NOT_18) / (double) rows)
                .isBetween(0.09, 0.17);
        assertThat(counts.get(DefectKind.NAME_TOO_LONG) / (double) rows).isBetween(0.02, 0.04);
        assertThat(situation / (double) rows).isCloseTo(0.269, within(0.03));
        assertThat(counts.keySet()).containsAll(EnumSet.allOf(DefectKind.class));
    }

    @Test
    void everyKindOfDefectShowsInItsRow() {
        small.rows().forEach(row -> {
            Item item = row.implementation().item();
            if (row.has(DefectKind.CATCH_ALL_MATERIAL)) {
                assertThat(item.materials().get(item.materials().size() - 1).name())
                        .containsAnyOf("其他", "相关证明材料");
            }
            if (row.has(DefectKind.FEE_BASIS_MISSING)) {
                assertThat(item.has(ItemField.FEE_BASIS)).isFalse();
            }
            if (row.has(DefectKind.LOCAL_CODE)) {
                assertThat(item.text(ItemField.TASK_CODE)).contains("-000-");
                assertThat(row.implementation().basedOn()).isNull();
            }
            if (row.has(DefectKind.PROMISE_OVER_LEGAL)) {
                assertThat(item.promiseLimit().orElseThrow().inWorkdays(22))
                        .isGreaterThan(item.legalLimit().orElseThrow().inWorkdays(22));
            }
            if (row.has(DefectKind.HALF_WIDTH_BRACKETS)) {
                assertThat(item.name()).contains("(");
            }
        });
    }

    @Test
    void everyRowIsClaimedAndSilenceRemains() {
        List<Claim> claims = small.claims().toList();
        assertThat(claims).extracting(Claim::answer).contains(ClaimAnswer.YES, ClaimAnswer.NO, ClaimAnswer.MERGED);
        Set<String> yes = claims.stream()
                .filter(claim -> claim.answer() == ClaimAnswer.YES)
                .map(claim -> claim.division() + " " + claim.standardId())
                .collect(Collectors.toSet());
        small.rows()
                .filter(row -> !row.has(DefectKind.UNLISTED_LEVEL))
                .map(SampleRow::implementation)
                .filter(row -> row.basedOn() != null)
                .forEach(row -> assertThat(yes)
                        .contains(row.division() + " " + row.basedOn().standardId()));
    }

    @Test
    void aBenchmarkMultipliesTheStandardsAndDeliversExactlyWhatWasAsked() {
        SampleRegion large = SampleRegion.of(SEED, SampleSize.benchmark(100_000), divisions);
        assertThat(large.standards())
                .extracting(s -> s.item().text(ItemField.CATALOG_CODE))
                .doesNotHaveDuplicates();
        assertThat(large.standards()).extracting(s -> s.item().name()).doesNotHaveDuplicates();
        assertThat(large.standards()).allMatch(StandardItem::synthetic);
        assertThat(large.implementations()
                        .mapToLong(row -> row.item().materials().size())
                        .sum())
                .isPositive();
        assertThat(large.implementations().count()).isEqualTo(100_000);
    }
}
