package io.sitong.reports.guide;

import io.sitong.catalog.item.Item;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;

/** Lays out the guide of one item. Every section is there in every guide; one without content says so. */
public final class ServiceGuide {

    private final GuideData data;
    private final Item item;
    private final GuidePage page;

    private ServiceGuide(GuideData data) {
        this.data = data;
        this.item = data.item();
        this.page = GuidePage.titledAfter(item);
    }

    public static Outline outline(GuideData data) {
        return new ServiceGuide(data).build();
    }

    private Outline build() {
        OutlineBuilder guide = page.outline();
        page.begin("办事指南", data);
        for (GuideSection section : GuideSection.values()) {
            guide.heading(1, section.title());
            write(section);
        }
        return guide.build(data.imprint());
    }

    private void write(GuideSection section) {
        switch (section) {
            case BASICS -> new GuideBasics(page).basics();
            case ACROSS -> new GuideBasics(page).across(data.lists());
            case CONDITIONS -> new GuideConditions(page).conditions();
            case MATERIALS -> materials();
            case FLOW -> new GuideProcess(page).flow();
            case TIMES -> new GuideProcess(page).times();
            case RESULTS -> new GuideProcess(page).results();
            case FEES -> new GuideFees(page).fees();
            case BASES -> new GuideFees(page).bases();
            case PLACES -> new GuideContacts(page).places();
            case CONTACT -> new GuideContacts(page).contact();
            case REMEDIES -> new GuideContacts(page).remedies();
            case QUESTIONS -> new GuideContacts(page).questions();
        }
    }

    private void materials() {
        OutlineBuilder guide = page.outline();
        if (item.materials().isEmpty()) {
            // nobody said that none are needed: an item without materials may just not have sent them
            guide.paragraph("申请材料以实施机关公布的为准。");
            return;
        }
        boolean situations = item.materials().stream().anyMatch(m -> m.situation() != null);
        guide.add(GuideMaterials.table(item.materials(), situations));
        guide.paragraph("注：标注“容缺后补”的材料，在其他材料齐全时可先行受理，于规定时限内补齐。凡能通过数据共享核验的材料，不再要求申请人提交。");
    }
}
