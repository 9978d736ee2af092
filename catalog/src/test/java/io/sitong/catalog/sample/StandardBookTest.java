package io.sitong.catalog.sample;

import static io.sitong.catalog.item.ItemField.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.division.Level;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StandardBookTest {

    private final List<Matter> matters = StandardBook.matters();

    @Test
    void everyStandardHasItsOwnCodeAndName() {
        assertThat(matters).extracting(Matter::code).doesNotHaveDuplicates();
        assertThat(matters).extracting(matter -> matter.item().name()).doesNotHaveDuplicates();
    }

    @Test
    void codesAgreeWithTypeAndDepartmentAndLeaveRoomForVariants() {
        for (Matter matter : matters) {
            CatalogCode code = new CatalogCode(matter.code());
            assertThat(code.setter()).as(matter.code()).isIn("00", "15");
            assertThat(code.typeCode()).isEqualTo(matter.item().text(TASK_TYPE));
            assertThat(code.departmentCode())
                    .as(matter.item().name())
                    .isEqualTo(matter.organ().departmentCode());
            assertThat(Integer.parseInt(code.value().substring(6, 9)))
                    .as(matter.item().name())
                    .isBetween(1, ScopeVariants.NUMBERS_PER_VARIANT - 1);
        }
    }

    @Test
    void everyChildHasAParentOfThatName() {
        Set<String> parents = matters.stream()
                .filter(matter -> matter.code().endsWith("00Y"))
                .map(matter -> matter.code().substring(0, 9) + matter.item().name())
                .collect(Collectors.toSet());
        Set<String> withChildren = new HashSet<>();
        for (Matter matter : matters) {
            if (new CatalogCode(matter.code()).isChild()) {
                String parent = matter.code().substring(0, 9) + matter.item().text(MAIN_NAME);
                assertThat(parents).contains(parent);
                withChildren.add(parent);
            }
        }
        assertThat(withChildren).isEqualTo(parents);
    }

    @Test
    void everyListedLevelHasAnOrganThatCarriesItOut() {
        for (Matter matter : matters) {
            for (Level level : matter.levels()) {
                boolean allRound = level == Level.TOWN || level == Level.VILLAGE;
                assertThat(allRound || matter.organ().names().containsKey(level))
                        .as(matter.item().name() + " at " + level)
                        .isTrue();
            }
        }
    }

    @Test
    void everyCitationNamesALawAndAnArticle() {
        for (Matter matter : matters) {
            assertThat(matter.item().bases())
                    .as(matter.item().name())
                    .isNotEmpty()
                    .allSatisfy(basis -> {
                        assertThat(basis.raw()).matches("(?s)《[^》]+》(（[^）]+）)?第[一二三四五六七八九十百千零]+条.*");
                        assertThat(basis.article()).startsWith("第").endsWith("条");
                    });
        }
    }

    @Test
    void namesAreCleanAndShort() {
        for (Matter matter : matters) {
            String name = matter.item().name();
            assertThat(name).doesNotContain("(", ")", "其他", "级）").hasSizeLessThanOrEqualTo(30);
            assertThat(name.replace("等级", "")).doesNotContain("等");
            assertThat(name.chars().filter(c -> c == '（').count())
                    .isEqualTo(name.chars().filter(c -> c == '）').count());
        }
    }

    @Test
    void limitsStepsAndProjectTypeAgree() {
        for (Matter matter : matters) {
            Item item = matter.item();
            TimeLimit promise = item.promiseLimit().orElseThrow();
            TimeLimit legal = item.legalLimit().orElseThrow();
            assertThat(promise.inWorkdays(22)).as(item.name()).isLessThanOrEqualTo(legal.inWorkdays(22));
            if (item.text(PROJECT_TYPE).equals("1")) {
                assertThat(promise.inWorkdays(22)).as(item.name()).isLessThanOrEqualTo(1);
            } else {
                assertThat(promise.amount()).as(item.name()).isPositive();
            }
            assertThat(item.steps()).hasSizeBetween(3, 5);
            double sum = item.steps().stream()
                    .map(Step::limit)
                    .mapToDouble(limit -> limit == null ? 0 : limit.inWorkdays(22))
                    .sum();
            assertThat(sum).as(item.name()).isLessThanOrEqualTo(promise.inWorkdays(22) + 1e-9);
        }
    }

    @Test
    void feesStandWhereAFeeIsTakenAndNowhereElse() {
        for (Matter matter : matters) {
            Item item = matter.item();
            assertThat(item.fees().isEmpty()).as(item.name()).isEqualTo(!item.isYes(IS_FEE));
            assertThat(item.has(FEE_BASIS)).as(item.name()).isEqualTo(item.isYes(IS_FEE));
            assertThat(item.fees()).extracting(Fee::standard).doesNotContainNull();
        }
    }

    @Test
    void visitsAgreeWithTheWayToApply() {
        for (Matter matter : matters) {
            Item item = matter.item();
            boolean visits = !item.text(LIMIT_SCENE_NUM).equals("0");
            assertThat(item.has(LIMIT_SCENE_EXPLAIN)).as(item.name()).isEqualTo(visits);
            assertThat(item.has(ONLINE_HANDLE_DEPTH)).as(item.name()).isEqualTo(item.isYes(IS_ONLINE));
            if (visits) {
                assertThat(item.codes(ONLINE_HANDLE_DEPTH)).doesNotContain("5");
            }
            assertThat(item.has(CROSS_MODE)).isEqualTo(item.isYes(IS_NATIONAL_CROSS));
        }
    }

    @Test
    void materialsAreNamedOnceAndDescribedInFull() {
        for (Matter matter : matters) {
            Item item = matter.item();
            assertThat(item.materials())
                    .extracting(Material::name)
                    .as(item.name())
                    .doesNotHaveDuplicates();
            assertThat(item.materials()).as(item.name()).allSatisfy(material -> {
                assertThat(material.name()).doesNotContain("其他", "相关证明材料", "必要材料", "及", "、", "原件", "复印件");
                assertThat(material.necessity()).isIn("1", "2", "3");
                assertThat(material.copies()).matches("[1-9]");
                if ("2".equals(material.type())) {
                    assertThat(material.blankForm()).startsWith("https://");
                }
            });
        }
    }

    @Test
    void nothingTheGuideNeedsIsMissing() {
        List<ItemField> needed = List.of(
                GUIDE_DEPT,
                SERVER_TYPE,
                TOPIC,
                BUSINESS_CLASS,
                ACCEPT_CONDITION,
                REVIEW_POINTS,
                PREREQUISITE,
                HANDLE_FLOW,
                SPECIAL_PROCEDURE,
                RESULT_TYPE,
                RESULT_NAME,
                HANDLE_AREA,
                RIGHTS,
                DUTIES,
                PLAN_EFFECTIVE_DATE,
                USE_LEVEL);
        for (Matter matter : matters) {
            assertThat(matter.item().fields().keySet()).as(matter.item().name()).containsAll(needed);
            assertThat(matter.item().faqs()).hasSizeGreaterThanOrEqualTo(2);
        }
    }
}
