package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Situation;
import io.sitong.reports.format.Golden;
import io.sitong.reports.format.MarkdownWriter;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.sample.GuideExample;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneNoticeTest {

    private static final Item ITEM = Item.builder()
            .set(ItemField.TASK_NAME, "食品经营许可")
            .situations(List.of(new Situation("餐饮服务", null, null), new Situation("含凉菜", "餐饮服务", null)))
            .materials(List.of(
                    material("申请书", null), material("平面图", "餐饮服务"), material("专间说明", "含凉菜"), material("授权书", "委托他人办理")))
            .build();

    private static Material material(String name, @Nullable String situation) {
        Material m = Material.named(name);
        return new Material(
                m.name(), null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                situation);
    }

    private static List<String> names(String... situations) {
        return OneNotice.materialsFor(ITEM, Set.of(situations)).stream()
                .map(Material::name)
                .toList();
    }

    @Test
    void whatEveryCaseAsksForIsAlwaysThere() {
        assertThat(names()).containsExactly("申请书");
        assertThat(names("没有的情形")).containsExactly("申请书");
    }

    @Test
    void aSituationAddsItsOwnMaterialsAndThoseOfTheOneAboveIt() {
        assertThat(names("餐饮服务")).containsExactly("申请书", "平面图");
        assertThat(names("含凉菜")).containsExactly("申请书", "平面图", "专间说明");
        assertThat(names("委托他人办理", "餐饮服务")).containsExactly("申请书", "平面图", "授权书");
    }

    @Test
    void situationsThatOnlyMaterialsNameCanBeChosenToo() {
        assertThat(OneNotice.situationsOf(ITEM)).containsExactly("餐饮服务", "含凉菜", "委托他人办理");
    }

    @Test
    void theNoticeSaysWhatWasChosenAndHowManyPapersThatMeans() {
        GuideData data = new GuideData(
                ITEM, "全区统一", "第1版", List.of(), null, new Imprint("专区", LocalDate.of(2026, 11, 22), "测试", null));
        String notice = new MarkdownWriter().text(OneNotice.outline(data, List.of("含凉菜", "<b>别的</b>")));
        assertThat(notice).contains("一次性告知单", "含凉菜", "共3项", "专间说明", "告知单位").doesNotContain("授权书", "别的");
    }

    @Test
    void theNoticeOfAFullItemForTwoSituations() {
        Golden.check(
                "OneNotice/two-situations.md",
                OneNotice.outline(
                        GuideExample.full(),
                        OneNotice.situationsOf(GuideExample.full().item()).stream()
                                .limit(2)
                                .collect(Collectors.toSet())));
    }
}
