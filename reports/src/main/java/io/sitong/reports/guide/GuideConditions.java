package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.Situation;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/** Who may apply, and what must be there first. */
final class GuideConditions {

    private final GuidePage page;
    private final Item item;
    private final OutlineBuilder guide;

    GuideConditions(GuidePage page) {
        this.page = page;
        this.item = page.item();
        this.guide = page.outline();
    }

    void conditions() {
        boolean more = item.has(ItemField.PROHIBIT)
                || item.has(ItemField.PREREQUISITE)
                || item.has(ItemField.REVIEW_POINTS)
                || !item.situations().isEmpty();
        if (more) {
            guide.heading(2, "申请条件");
        }
        page.textOr(ItemField.ACCEPT_CONDITION, "未设定受理条件，以实施机关公布的为准。");
        page.headed("禁止性规定", ItemField.PROHIBIT);
        page.headed("前置环节", ItemField.PREREQUISITE);
        page.headed("形式审查要点", ItemField.REVIEW_POINTS);
        if (!item.situations().isEmpty()) {
            guide.heading(2, "办理情形");
            situations();
        }
    }

    /** A list, or a table with the columns somebody filled in. */
    private void situations() {
        List<Situation> situations = item.situations();
        boolean nested = situations.stream().anyMatch(s -> s.parent() != null);
        boolean limited = situations.stream().anyMatch(s -> s.condition() != null);
        if (!nested && !limited) {
            guide.numbered(situations.stream().map(Situation::name).toList());
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.brief("序号", 3)));
        if (nested) {
            columns.add(Column.text("上级情形", 9));
        }
        columns.add(Column.text("情形", 12));
        if (limited) {
            columns.add(Column.text("适用条件", 18));
        }
        List<Row> rows = new ArrayList<>();
        for (Situation s : situations) {
            List<String> cells = new ArrayList<>(List.of(number(rows)));
            if (nested) {
                cells.add(orDash(s.parent()));
            }
            cells.add(s.name());
            if (limited) {
                cells.add(orDash(s.condition()));
            }
            rows.add(Row.of(cells.toArray(new String[0])));
        }
        guide.add(Table.of(columns, rows));
    }
}
