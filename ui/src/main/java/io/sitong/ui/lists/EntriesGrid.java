package io.sitong.ui.lists;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import io.sitong.catalog.list.ListEntry;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.List;
import java.util.Objects;

/** The entries of one version, as they stand in the list. */
final class EntriesGrid extends Grid<ListEntry> {

    private static final long serialVersionUID = 1L;

    EntriesGrid(List<ListEntry> entries) {
        KeysetGrid.dense(this);
        setSelectionMode(SelectionMode.NONE);
        addColumn(ListEntry::number)
                .setHeader(Messages.get("lists.entry.number"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4rem")
                .setFlexGrow(0);
        addColumn(ListEntry::name)
                .setHeader(Messages.get("lists.entry.name"))
                .setFlexGrow(4)
                .setWidth("16rem");
        addColumn(ListEntry::batch)
                .setHeader(Messages.get("lists.entry.batch"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(ListEntry::leadDepartment)
                .setHeader(Messages.get("lists.entry.department"))
                .setFlexGrow(2);
        addColumn(entry -> Objects.requireNonNullElse(entry.serviceObject(), ""))
                .setHeader(Messages.get("lists.entry.object"))
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(entry -> Objects.requireNonNullElse(entry.crossMode(), ""))
                .setHeader(Messages.get("lists.entry.mode"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(entry -> entry.deadline() == null ? "" : entry.deadline().toString())
                .setHeader(Messages.get("lists.entry.deadline"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        addColumn(ListEntry::source)
                .setHeader(Messages.get("lists.entry.source"))
                .setFlexGrow(2);
        addColumn(entry -> Messages.term(entry.confirmation()))
                .setHeader(Messages.get("lists.entry.confirmation"))
                .setWidth("8rem")
                .setFlexGrow(0);
        setItems(entries);
    }
}
