package io.sitong.ui.items;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.item.ImplementationRow;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;

/** What the localities carry out, row by row. */
final class LocalGrid extends KeysetGrid<ImplementationRow> {

    private static final long serialVersionUID = 1L;

    LocalGrid(Divisions divisions) {
        addComponentColumn(row -> LinkTo.anchor(row.name(), Links.localItem(row.id())))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        addColumn(row -> divisions.find(row.division()).map(Division::name).orElse(""))
                .setHeader(Messages.get("items.column.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(ImplementationRow::deptName).setHeader(Messages.get("items.column.authority"));
        addCodeColumn(ImplementationRow::catalogCode).setHeader(Messages.get("items.column.code"));
        addColumn(row -> {
                    var limit = row.promiseLimit();
                    return limit == null ? "" : limit.text();
                })
                .setHeader(Messages.get("items.column.promise"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> Messages.term(row.state()))
                .setHeader(Messages.get("items.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
