package io.sitong.reports.mapping;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.rules.agreement.Agreement;
import io.sitong.rules.agreement.PairAgreement;
import io.sitong.rules.agreement.RatedTwice;
import java.util.List;
import java.util.Locale;

/** How far the people agree who decided the same entries unseen by each other; without a figure where there are few. */
final class DoubleReviewSection {

    private static final String FEW = "不足" + Agreement.FEWEST + "条";

    private DoubleReviewSection() {}

    static void write(List<RatedTwice> answers, OutlineBuilder report) {
        if (answers.isEmpty()) {
            return;
        }
        Agreement whole = Agreement.of(answers);
        report.heading(2, "双人盲审一致性");
        report.paragraph("本清单（含历史版本）有" + whole.rated() + "条由两人在互不可见的情况下分别作答，答案相同（对应事项和关系都相同）的" + whole.same() + "条。"
                + figures(whole) + "答案不同的由第三人或双方共同确定。");
        List<PairAgreement> pairs = Agreement.ofPairs(answers);
        report.add(Table.of(
                List.of(
                        Column.text("复核人", 12),
                        Column.number("均已作答", 5),
                        Column.number("一致", 5),
                        Column.number("一致率", 6),
                        Column.number("Kappa", 6)),
                pairs.stream().map(DoubleReviewSection::row).toList()));
    }

    private static String figures(Agreement agreement) {
        if (!agreement.enough()) {
            return FEW + "，不给出一致率。";
        }
        return "一致率" + share(agreement) + "，扣除偶然一致后的一致程度（Cohen's Kappa）" + kappa(agreement) + "。";
    }

    private static Row row(PairAgreement pair) {
        Agreement agreement = pair.agreement();
        return Row.of(
                Cell.of(pair.first().name() + "、" + pair.second().name()),
                Cell.of(agreement.rated()),
                Cell.of(agreement.same()),
                Cell.of(agreement.enough() ? share(agreement) : FEW),
                Cell.of(agreement.enough() ? kappa(agreement) : FEW));
    }

    private static String share(Agreement agreement) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * agreement.share());
    }

    private static String kappa(Agreement agreement) {
        return agreement.kappa().isPresent()
                ? String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble())
                : "无法计算";
    }
}
