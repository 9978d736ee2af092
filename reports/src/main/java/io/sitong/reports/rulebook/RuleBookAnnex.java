package io.sitong.reports.rulebook;

import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.rules.Example;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.TextTable;
import io.sitong.rules.book.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out the rule book: an overview first, then card by card under the themes. */
public final class RuleBookAnnex {

    private RuleBookAnnex() {}

    /** @param cards rule cards in reading order, by theme */
    public static Outline outline(Map<String, List<RuleCard>> cards, Imprint imprint) {
        int count = cards.values().stream().mapToInt(List::size).sum();
        OutlineBuilder annex = Outline.titled("政务服务事项校验规则")
                .subtitle("附件　共" + count + "条")
                .section("规则一览", Orientation.PORTRAIT)
                .heading(1, "规则一览");
        List<Row> rows = new ArrayList<>();
        cards.forEach((theme, list) -> {
            boolean first = true;
            for (RuleCard card : list) {
                Cell head = Cell.of(theme);
                rows.add(Row.of(
                        first ? head : head.asJoined(), Cell.of(card.code()), Cell.of(card.title()), severity(card)));
                first = false;
            }
        });
        annex.add(Table.of(
                List.of(Column.brief("类别", 6), Column.brief("规则", 4), Column.text("应当成立", 26), Column.brief("级别", 4)),
                rows));
        annex.section("规则说明", Orientation.PORTRAIT);
        cards.forEach((theme, list) -> {
            annex.heading(1, theme);
            list.forEach(card -> card(annex, card));
        });
        return annex.build(imprint);
    }

    /** Examples are drawn as tables of text, in which a mark stands where a line of a cell ends. */
    private static String lines(String cell) {
        return cell.replace("<br>", "\n");
    }

    private static Cell severity(RuleCard card) {
        return Cell.marked(card.severity().label(), card.severity() == Severity.ERROR ? Mark.STRONG : Mark.NONE);
    }

    private static void card(OutlineBuilder annex, RuleCard card) {
        annex.plainHeading(2, card.code() + "　" + card.title());
        List<KeyValues.Pair> pairs = new ArrayList<>();
        pairs.add(new KeyValues.Pair("级别", card.severity().label(), true));
        pairs.add(new KeyValues.Pair("理由", card.why(), true));
        pairs.add(new KeyValues.Pair("改法", card.fix(), true));
        if (!card.source().isEmpty()) {
            pairs.add(new KeyValues.Pair("来源", card.source(), true));
        }
        annex.add(new KeyValues(pairs));
        for (Example example : card.examples()) {
            TextTable cells = example.cells();
            List<Column> columns = new ArrayList<>();
            cells.columns().forEach(name -> columns.add(Column.text(RulePage.heading(name), 8)));
            if (columns.isEmpty()) {
                continue;
            }
            List<Row> rows = new ArrayList<>();
            cells.rows()
                    .forEach(row -> rows.add(
                            Row.of(row.stream().map(RuleBookAnnex::lines).toArray(String[]::new))));
            annex.add(Table.of(columns, rows).captioned(example.flagged() ? "不合格的例子" : "合格的例子"));
            if (example.flagged()) {
                annex.bullets(example.messages());
            }
        }
    }
}
