package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.Situation;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells an applicant at once everything to bring (一次性告知单): exactly the materials that every case asks for and those of
 * the situations chosen.
 */
public final class OneNotice {

    private final GuideData data;
    private final Item item;
    private final List<String> chosen;
    private final GuidePage page;

    private OneNotice(GuideData data, List<String> chosen) {
        this.data = data;
        this.item = data.item();
        this.chosen = chosen;
        this.page = GuidePage.titledAfter(item);
    }

    /** @param situations those chosen; what the item does not know is passed over */
    public static Outline outline(GuideData data, Collection<String> situations) {
        List<String> known = situationsOf(data.item());
        return new OneNotice(data, known.stream().filter(situations::contains).toList()).build();
    }

    /** What can be chosen: the situations of the item, and those only its materials speak of. */
    public static List<String> situationsOf(Item item) {
        Set<String> names = new LinkedHashSet<>();
        item.situations().forEach(situation -> names.add(situation.name()));
        item.materials().stream()
                .map(Material::situation)
                .filter(situation -> situation != null && !situation.isBlank())
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** What has to be brought: a situation asks for what the one above it asks for as well. */
    public static List<Material> materialsFor(Item item, Collection<String> situations) {
        Set<String> applying = new HashSet<>();
        situations.forEach(name -> addWithThoseAbove(item, name, applying));
        return item.materials().stream()
                .filter(material -> applies(material.situation(), applying))
                .toList();
    }

    private static boolean applies(@Nullable String situation, Set<String> applying) {
        return situation == null || situation.isBlank() || applying.contains(situation);
    }

    private static void addWithThoseAbove(Item item, String name, Set<String> applying) {
        if (applying.add(name)) {
            item.situations().stream()
                    .filter(situation -> situation.name().equals(name))
                    .map(Situation::parent)
                    .filter(parent -> parent != null && !parent.isBlank())
                    .forEach(parent -> addWithThoseAbove(item, parent, applying));
        }
    }

    private Outline build() {
        OutlineBuilder notice = page.outline();
        page.begin("一次性告知单", data);
        notice.heading(1, "办理情形");
        if (situationsOf(item).isEmpty()) {
            notice.paragraph("本事项不分情形。");
        } else if (chosen.isEmpty()) {
            notice.paragraph("未选择情形，以下为各种情形均需提交的材料。");
        } else {
            notice.bullets(chosen);
        }
        notice.heading(1, "受理条件");
        page.textOr(ItemField.ACCEPT_CONDITION, "以实施机关公布的为准。");
        notice.heading(1, "需要提交的材料");
        materials();
        notice.heading(1, "时限、收费和结果");
        GuidePage.Pairs pairs = page.pairs();
        pairs.pair("法定办结时限", item.legalLimit().map(GuidePage::words).orElse(""));
        pairs.pair("承诺办结时限", item.promiseLimit().map(GuidePage::words).orElse(""));
        pairs.field(ItemField.LIMIT_SCENE_NUM, false);
        pairs.wide("收费", GuideFees.inShort(item));
        GuideProcess.result(pairs, item);
        pairs.addOr("以实施机关公布的为准。");
        notice.heading(1, "到哪里办、向谁咨询");
        GuideContacts.inShort(page);
        notice.signOff("告知单位（盖章）", "告知人", "申请人签收", "告知日期");
        return notice.build(data.imprint());
    }

    private void materials() {
        List<Material> materials = materialsFor(item, chosen);
        if (materials.isEmpty()) {
            page.outline().paragraph(item.materials().isEmpty() ? "申请材料以实施机关公布的为准。" : "所选情形没有需要提交的材料。");
            return;
        }
        page.outline().paragraph("共" + materials.size() + "项。凡能通过数据共享核验的材料，不再要求申请人提交。");
        page.outline().add(GuideMaterials.table(materials, false));
    }
}
