package io.sitong.ui.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Locale;

/** How far each division, or each department, is; every figure opens its rows. */
final class ProgressTable extends Grid<ProgressRow> {

    private static final long serialVersionUID = 1L;

    ProgressTable(String nameKey, List<ProgressRow> rows) {
        KeysetGrid.dense(this);
        addClassName("claim-progress");
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(ProgressTable::name)
                .setHeader(Messages.get(nameKey))
                .setFlexGrow(2)
                .setWidth("11rem");
        figure("claims.progress.asked", row -> figure(row, row.progress().asked(), row.items()));
        for (ClaimAnswer answer : List.of(
                ClaimAnswer.YES, ClaimAnswer.NO, ClaimAnswer.BY_UPPER_LEVEL, ClaimAnswer.MERGED, ClaimAnswer.UNKNOWN)) {
            addComponentColumn(row -> figure(
                            row, row.progress().count(answer), row.items().with(Links.STATE, answer.name())))
                    .setHeader(Messages.term(answer))
                    .setTextAlign(ColumnTextAlign.END)
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        addComponentColumn(ProgressTable::bar)
                .setHeader(Messages.get("claims.progress.rate"))
                .setFlexGrow(2)
                .setWidth("11rem");
        setItems(rows);
    }

    private void figure(String key, com.vaadin.flow.function.ValueProvider<ProgressRow, Component> figure) {
        addComponentColumn(figure)
                .setHeader(Messages.get(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Component name(ProgressRow row) {
        if (row.name().isEmpty()) {
            Span total = new Span(Messages.get("claims.progress.total"));
            total.addClassName("progress-total");
            return total;
        }
        Link drill = row.drill();
        return drill == null ? new Span(row.name()) : LinkTo.anchor(row.name(), drill);
    }

    private static Component figure(ProgressRow row, long count, Link link) {
        if (count == 0) {
            Span none = new Span("0");
            none.addClassName("cell-none");
            return none;
        }
        return LinkTo.anchor(Messages.number(count), link);
    }

    private static Component bar(ProgressRow row) {
        if (row.progress().asked() == 0) {
            Span open = new Span(Messages.get("claims.progress.zone"));
            open.addClassName("cell-none");
            return open;
        }
        ProgressBar bar = new ProgressBar(0, 1, row.progress().rate());
        bar.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(percent(row.progress().rate()));
        Div cell = new Div(bar, words);
        cell.addClassName("progress-cell");
        return cell;
    }

    /** 99.96 % is not yet all. */
    static String percent(double rate) {
        double shown = Math.floor(rate * 1000) / 10;
        return String.format(Locale.ROOT, "%.1f%%", shown);
    }
}
