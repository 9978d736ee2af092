package io.sitong.reports.guide;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Material;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of materials of a guide. */
final class GuideMaterials {

    private GuideMaterials() {}

    static Table table(List<Material> materials, boolean withSituations) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.brief("序号", 3),
                Column.text("材料名称", 10),
                Column.brief("必要性", 3.6),
                Column.brief("形式", 3.6),
                Column.brief("份数", 3),
                Column.text("来源", 5.4),
                Column.text("填报和受理要求", 16)));
        if (withSituations) {
            columns.add(1, Column.text("适用情形", 6));
        }
        List<Row> rows = new ArrayList<>();
        for (Material m : materials) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(rows.size() + 1),
                    name(m),
                    label(CodeTable.IS_NEED, m.necessity()),
                    label(CodeTable.MATERIAL_FORMAT, m.form()),
                    Wording.orNone(m.copies()),
                    source(m),
                    demands(m)));
            if (withSituations) {
                String situation = m.situation();
                cells.add(1, situation == null ? "各种情形" : situation);
            }
            rows.add(Row.of(cells.toArray(new String[0])));
        }
        return Table.of(columns, rows);
    }

    private static String name(Material m) {
        String kind = m.type() == null ? null : CodeTable.MATERIAL_TYPE.labelOf(m.type());
        return kind == null || kind.equals("其他") ? m.name() : m.name() + "（" + kind + "）";
    }

    static String source(Material m) {
        String issuer = m.issuer();
        if (issuer == null) {
            return Wording.orNone(m.source());
        }
        return m.source() == null ? issuer : m.source() + "\n（" + issuer + "）";
    }

    static String demands(Material m) {
        List<String> demands = new ArrayList<>();
        add(demands, "", m.acceptStandard());
        add(demands, "填报须知：", m.fillNote());
        add(demands, "纸质规格：", m.paperSpec());
        add(demands, "依据：", m.basis());
        add(demands, "可不提交的情形：", m.optionalCase());
        if (m.licence() != null) {
            demands.add("可由电子证照“" + m.licence() + "”替代");
        }
        if (m.blankForm() != null) {
            demands.add("有空白表格");
        }
        if (m.sampleForm() != null) {
            demands.add("有示例样表");
        }
        return demands.isEmpty() ? Wording.NONE : String.join("\n", demands);
    }

    private static void add(List<String> demands, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            demands.add(label + text);
        }
    }

    static String label(CodeTable table, @Nullable String code) {
        return code == null ? Wording.NONE : table.labelOf(code);
    }
}
