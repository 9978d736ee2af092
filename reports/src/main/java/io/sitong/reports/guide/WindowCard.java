package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Material;
import io.sitong.catalog.item.ResultDocument;
import io.sitong.catalog.item.Step;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the person at the window goes by (窗口办事卡), on a page or two: the points of the formal review (形式审查要点) and the
 * materials to be ticked off, then limits, fees and what is handed back. The plan of 2020 asks that every window accepts by
 * the same points.
 */
public final class WindowCard {

    private static final String BOX = "□";

    private final GuideData data;
    private final Item item;
    private final GuidePage page;
    private final OutlineBuilder card;

    private WindowCard(GuideData data) {
        this.data = data;
        this.item = data.item();
        this.page = GuidePage.titledAfter(item);
        this.card = page.outline();
    }

    public static Outline outline(GuideData data) {
        return new WindowCard(data).build();
    }

    private Outline build() {
        page.begin("窗口办事卡", data);
        facts();
        card.heading(1, "形式审查要点");
        points();
        card.heading(1, "材料核对");
        materials();
        card.heading(1, "时限和环节");
        times();
        card.heading(1, "收费");
        card.paragraph(orElse(GuideFees.inShort(item), "以实施机关公布的为准") + "。");
        card.heading(1, "出件");
        handedBack();
        card.signOff("核对人", "核对日期");
        return card.build(data.imprint());
    }

    private void facts() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.field(ItemField.CATALOG_CODE, false);
        pairs.field(ItemField.TASK_TYPE, false);
        pairs.field(ItemField.SERVER_TYPE, false);
        pairs.field(ItemField.PROJECT_TYPE, false);
        pairs.field(ItemField.HANDLE_TYPE, false);
        pairs.field(ItemField.LIMIT_SCENE_NUM, false);
        pairs.field(ItemField.CROSS_MODE, false);
        pairs.field(ItemField.HANDLE_AREA, false);
        pairs.field(ItemField.ACCEPT_MODE, true);
        pairs.field(ItemField.DEPT_NAME, true);
        pairs.add();
    }

    private void points() {
        List<Row> rows = new ArrayList<>();
        for (String point : sentences(item.text(ItemField.REVIEW_POINTS))) {
            rows.add(Row.of(BOX, "要点", point));
        }
        for (String condition : sentences(item.text(ItemField.ACCEPT_CONDITION))) {
            rows.add(Row.of(BOX, "受理条件", condition));
        }
        for (String bar : sentences(item.text(ItemField.PROHIBIT))) {
            rows.add(Row.of(BOX, "不予受理", bar));
        }
        if (item.text(ItemField.REVIEW_POINTS).isBlank()) {
            card.warning("统一标准没有填写形式审查要点；受理时按下列条件和材料的受理标准核对，不得另加要求。");
        }
        if (!rows.isEmpty()) {
            card.add(Table.of(List.of(Column.brief("核对", 3), Column.brief("类别", 5), Column.text("内容", 34)), rows));
        }
    }

    /** One point to tick for each line; a single line is cut at its semicolons. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        String[] lines = text.strip().split("\\R+");
        for (String line : lines.length > 1 ? lines : text.strip().split("[；;]")) {
            String point = line.strip().replaceAll("[；;。]$", "");
            if (!point.isEmpty()) {
                sentences.add(point);
            }
        }
        return sentences;
    }

    private void materials() {
        if (item.materials().isEmpty()) {
            card.paragraph("统一标准没有列出材料，以实施机关公布的为准。");
            return;
        }
        boolean situations = item.materials().stream().anyMatch(m -> m.situation() != null);
        List<Column> columns = new ArrayList<>(List.of(
                Column.brief("收到", 3),
                Column.brief("序号", 3),
                Column.text("材料名称", 11),
                Column.brief("必要性", 4),
                Column.brief("形式份数", 5.6),
                Column.text("受理标准", 14)));
        if (situations) {
            columns.add(2, Column.text("适用情形", 6));
        }
        List<Row> rows = new ArrayList<>();
        for (Material m : item.materials()) {
            List<String> cells = new ArrayList<>(List.of(
                    BOX,
                    number(rows),
                    m.name(),
                    GuideMaterials.label(CodeTable.IS_NEED, m.necessity()),
                    form(m),
                    GuideMaterials.demands(m)));
            if (situations) {
                String situation = m.situation();
                cells.add(2, situation == null ? "各种情形" : situation);
            }
            rows.add(Row.of(cells.toArray(new String[0])));
        }
        card.add(Table.of(columns, rows));
        card.paragraph("容缺后补的材料，其他材料齐全即可受理；能共享核验的材料不要求申请人提交；材料不齐的，当场一次性告知。");
    }

    private static String form(Material m) {
        List<String> parts = new ArrayList<>();
        Optional.ofNullable(m.form()).map(CodeTable.MATERIAL_FORMAT::labelOf).ifPresent(parts::add);
        String copies = m.copies();
        if (copies != null && !copies.isBlank()) {
            parts.add(copies.matches("[0-9]+") ? copies + "份" : copies);
        }
        return parts.isEmpty() ? Wording.NONE : String.join("\n", parts);
    }

    private void times() {
        GuidePage.Pairs pairs = page.pairs();
        pairs.pair("法定办结时限", item.legalLimit().map(GuidePage::words).orElse(""));
        pairs.pair("承诺办结时限", item.promiseLimit().map(GuidePage::words).orElse(""));
        pairs.field(ItemField.PROMISE_EXPLAIN, true);
        pairs.addOr("办理时限以实施机关公布的为准。");
        if (item.steps().isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Step s : item.steps()) {
            rows.add(Row.of(
                    number(rows), s.name(), orDash(s.operator()), GuidePage.limit(s.limit()), orDash(s.result())));
        }
        card.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.brief("环节", 7),
                        Column.brief("办理人员", 8),
                        Column.brief("时限", 7),
                        Column.text("出具或形成", 17)),
                rows));
    }

    private void handedBack() {
        GuidePage.Pairs pairs = page.pairs();
        for (ResultDocument result : item.results()) {
            String validity = result.validity() == null ? "" : "（有效期" + result.validity() + "）";
            pairs.wide("交给申请人", result.name() + validity);
        }
        if (item.results().isEmpty()) {
            pairs.field(ItemField.RESULT_NAME, true);
        }
        pairs.field(ItemField.RESULT_GET, true);
        pairs.field(ItemField.LINK_WAY, true);
        pairs.addOr("办理结果和送达方式以实施机关公布的为准。");
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
