package io.sitong.reports.guide;

import static io.sitong.reports.guide.GuidePage.number;
import static io.sitong.reports.guide.GuidePage.orDash;
import static io.sitong.reports.guide.GuidePage.yesNo;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.List;

/** What it costs, and by what right it is asked. */
final class GuideFees {

    private final GuidePage page;
    private final Item item;
    private final OutlineBuilder guide;

    GuideFees(GuidePage page) {
        this.page = page;
        this.item = page.item();
        this.guide = page.outline();
    }

    void fees() {
        if (item.fees().isEmpty()) {
            String answer = item.has(ItemField.IS_FEE) && item.isYes(ItemField.IS_FEE)
                    ? "收费，收费项目和标准以实施机关公布的为准。"
                    : item.has(ItemField.IS_FEE) ? "不收费。" : "是否收费以实施机关公布的为准。";
            guide.paragraph(answer);
            page.headed("收费依据", ItemField.FEE_BASIS);
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Fee fee : item.fees()) {
            String reduction = fee.reductionBasis() == null ? yesNo(fee.reducible()) : "可减免：" + fee.reductionBasis();
            rows.add(Row.of(number(rows), fee.name(), orDash(fee.standard()), orDash(fee.basis()), reduction));
        }
        guide.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.text("收费项目", 9),
                        Column.text("收费标准", 9),
                        Column.text("收费依据", 14),
                        Column.text("减免", 8)),
                rows));
    }

    /** Fees with their standard, or that there are none, in a line each. */
    static String inShort(Item item) {
        if (item.fees().isEmpty()) {
            return item.has(ItemField.IS_FEE) ? item.isYes(ItemField.IS_FEE) ? "收费，标准以实施机关公布的为准" : "不收费" : "";
        }
        List<String> lines = new ArrayList<>();
        for (Fee fee : item.fees()) {
            lines.add(fee.standard() == null ? fee.name() : fee.name() + "：" + fee.standard());
        }
        return String.join("\n", lines);
    }

    void bases() {
        if (item.bases().isEmpty()) {
            guide.paragraph("未填写设定依据。");
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (LegalBasis basis : item.bases()) {
            boolean taken = !basis.lawName().isEmpty();
            String law = taken ? "《" + basis.lawName() + "》" : basis.raw();
            String number = basis.docNo();
            rows.add(Row.of(
                    number(rows),
                    number == null ? law : law + "（" + number + "）",
                    orDash(basis.lawKind()),
                    orDash(basis.article()),
                    taken ? orDash(basis.articleText()) : Wording.NONE));
        }
        guide.add(Table.of(
                List.of(
                        Column.brief("序号", 3),
                        Column.text("法律法规和文件名称", 13),
                        Column.brief("类别", 5),
                        Column.brief("条款", 6),
                        Column.text("内容", 17)),
                rows));
    }
}
