package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The guide of one item in short, as a document of its own and in a booklet: what an applicant has to know, on a page or
 * two. Bases, reviewers and remedies are in the full guide.
 */
public final class ShortGuide {

    private final GuideData data;
    private final Item item;
    private final GuidePage page;
    private final OutlineBuilder guide;

    private ShortGuide(GuideData data) {
        this.data = data;
        this.item = data.item();
        this.page = GuidePage.titledAfter(item);
        this.guide = page.outline();
    }

    /** The document. */
    public static Outline outline(GuideData data) {
        return new ShortGuide(data).document();
    }

    /** What stands under the name of the item in a booklet, where the item itself is a heading of the second level. */
    public static List<Block> blocks(GuideData data) {
        ShortGuide guide = new ShortGuide(data);
        guide.write(3);
        return guide.guide.build(data.imprint()).sections().getFirst().blocks();
    }

    private Outline document() {
        page.begin("办事指南（简版）", data);
        write(1);
        guide.paragraph("本简版只列办事要点。设定依据、审查标准、权利与救济、常见问题等，见完整的办事指南。");
        return guide.build(data.imprint());
    }

    private void write(int level) {
        for (ShortSection section : ShortSection.values()) {
            guide.plainHeading(level, OutlineBuilder.chinese(section.ordinal() + 1) + "、" + section.title());
            switch (section) {
                case BASICS -> basics();
                case CONDITIONS -> page.textOr(ItemField.ACCEPT_CONDITION, "以实施机关公布的为准。");
                case MATERIALS -> materials();
                case FLOW -> flow();
                case OUTCOME -> outcome();
                case PLACES -> GuideContacts.inShort(page);
            }
        }
    }

    private void basics() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.field(ItemField.CATALOG_CODE, false);
        pairs.field(ItemField.TASK_TYPE, false);
        pairs.field(ItemField.SERVER_TYPE, false);
        pairs.field(ItemField.USE_LEVEL, false);
        pairs.field(ItemField.GUIDE_DEPT, true);
        pairs.field(ItemField.HANDLE_TYPE, false);
        pairs.field(ItemField.LIMIT_SCENE_NUM, false);
        String mode = item.text(ItemField.CROSS_MODE);
        List<String> across = new ArrayList<>(mode.isEmpty() ? List.of() : List.of(mode));
        across.addAll(data.lists());
        pairs.wide("跨省通办", String.join("\n", across));
        pairs.wide("版本", data.edition());
        pairs.add();
    }

    private void materials() {
        if (item.materials().isEmpty()) {
            guide.paragraph("申请材料以实施机关公布的为准。");
            return;
        }
        boolean situations = item.materials().stream().anyMatch(m -> m.situation() != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.brief("序号", 3),
                Column.text("材料名称", 17),
                Column.brief("必要性", 5),
                Column.brief("份数", 3),
                Column.text("来源", 9)));
        if (situations) {
            columns.add(1, Column.text("适用情形", 7));
        }
        List<Row> rows = new ArrayList<>();
        for (Material m : item.materials()) {
            List<String> cells = new ArrayList<>(List.of(
                    number(rows),
                    m.name(),
                    GuideMaterials.label(CodeTable.IS_NEED, m.necessity()),
                    Wording.orNone(m.copies()),
                    GuideMaterials.source(m)));
            if (situations) {
                String situation = m.situation();
                cells.add(1, situation == null ? "各种情形" : situation);
            }
            rows.add(Row.of(cells.toArray(new String[0])));
        }
        guide.add(Table.of(columns, rows));
    }

    private void flow() {
        if (item.steps().isEmpty()) {
            page.textOr(ItemField.HANDLE_FLOW, "以实施机关公布的为准。");
            return;
        }
        guide.add(GuideProcess.drawn(item.steps()));
    }

    private void outcome() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.pair("法定办结时限", item.legalLimit().map(GuidePage::words).orElse(""));
        pairs.pair("承诺办结时限", item.promiseLimit().map(GuidePage::words).orElse(""));
        pairs.wide("收费", GuideFees.inShort(item));
        GuideProcess.result(pairs, item);
        pairs.addOr("以实施机关公布的为准。");
    }
}
