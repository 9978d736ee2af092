package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
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
            List<Row> rows = new ArrayList<>();
            item.situations()
                    .forEach(s -> rows.add(Row.of(number(rows), orDash(s.parent()), s.name(), orDash(s.condition()))));
            guide.add(Table.of(
                    List.of(
                            Column.brief("序号", 3),
                            Column.text("上级情形", 9),
                            Column.text("情形", 12),
                            Column.text("适用条件", 18)),
                    rows));
        }
    }
}
