package io.sitong.ui.items;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.links.Link;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.function.Function;

/** The standard items of a filter, as they are now or as they held on a day. */
final class StandardGrid extends KeysetGrid<StandardItem> {

    private static final long serialVersionUID = 1L;

    /** @param address where an item opens */
    StandardGrid(Function<StandardItem, Link> address) {
        identifiedBy(StandardItem::id);
        setSelectionMode(SelectionMode.MULTI);
        addComponentColumn(s -> LinkTo.anchor(s.item().name(), address.apply(s)))
                .setHeader(Messages.get("items.column.name"))
                .setFlexGrow(1);
        addCodeColumn(s -> s.item().text(ItemField.CATALOG_CODE)).setHeader(Messages.get("items.column.code"));
        addColumn(s -> ItemField.TASK_TYPE.display(s.item().text(ItemField.TASK_TYPE)))
                .setHeader(Messages.get("items.type"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(s -> s.item().text(ItemField.GUIDE_DEPT))
                .setHeader(Messages.get("items.column.dept"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(s -> s.item().promiseLimit().map(TimeLimit::text).orElse(""))
                .setHeader(Messages.get("items.column.promise"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(s -> Messages.term(s.state()) + (s.snapshot() > 0 ? " · " + s.snapshot() : ""))
                .setHeader(Messages.get("items.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
