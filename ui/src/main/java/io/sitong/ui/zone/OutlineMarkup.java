package io.sitong.ui.zone;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import io.sitong.ui.texts.Messages;
import java.util.List;

/** Blocks of a document for narrow and wide screens: on a phone, rows of tables stand as cards. */
final class OutlineMarkup {

    private OutlineMarkup() {}

    static void write(Markup html, List<Block> blocks) {
        blocks.forEach(block -> write(html, block));
    }

    private static void write(Markup html, Block block) {
        switch (block) {
            case Heading h -> html.element("h" + (h.level() + 1), h.text());
            case Paragraph p -> html.open("p").lines(p.text()).close();
            case Note n -> html.element("p", n.text(), "class", "note");
            case Bullets b -> {
                html.open(b.numbered() ? "ol" : "ul");
                b.entries().forEach(entry -> html.element("li", entry));
                html.close();
            }
            case KeyValues k -> pairs(html, k);
            case Table t -> table(html, t);
            case QrLink q -> {
                html.open("figure", "class", "qr");
                QrCode.write(html, q.address(), q.caption());
                html.element("figcaption", q.caption()).close();
            }
            case SignOff s -> {
                // seen on paper only
                html.open("div", "class", "signoff");
                s.labels().forEach(label -> html.element("span", Messages.get("zone.sign", label)));
                html.close();
            }
            case Flow f -> {
                // the page of the item draws the steps in the language of the reader
            }
            case PageBreak p -> {
                // a screen has no pages
            }
        }
    }

    private static void pairs(Markup html, KeyValues pairs) {
        html.open("dl", "class", "pairs");
        for (KeyValues.Pair pair : pairs.pairs()) {
            html.open("div", "class", pair.wide() ? "wide" : null).element("dt", pair.label());
            html.open("dd").lines(pair.value()).close().close();
        }
        html.close();
    }

    private static void table(Markup html, Table table) {
        html.open("div", "class", "table", "tabindex", "0", "role", "group").open("table");
        html.open("thead").open("tr");
        table.columns().forEach(column -> html.element("th", column.title(), "scope", "col"));
        html.close().close().open("tbody");
        table.rows().forEach(row -> {
            html.open("tr");
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                Column column = table.columns().get(i);
                boolean brief = column.kind() == Column.Kind.SHORT;
                html.open("td", "data-label", column.title(), "class", brief ? "brief" : null);
                html.lines(cell.shown()).close();
            }
            html.close();
        });
        html.close().close().close();
    }
}
