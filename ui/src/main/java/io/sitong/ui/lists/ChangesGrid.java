package io.sitong.ui.lists;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.list.EntryChange;
import io.sitong.catalog.list.ListEntry;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of each entry between two versions, the old words beside the new. */
final class ChangesGrid extends Grid<EntryChange> {

    private static final long serialVersionUID = 1L;

    ChangesGrid(List<EntryChange> changes) {
        KeysetGrid.dense(this);
        setSelectionMode(SelectionMode.NONE);
        addComponentColumn(change -> kind(change.kind()))
                .setHeader(Messages.get("lists.change.kind"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addComponentColumn(ChangesGrid::name)
                .setHeader(Messages.get("lists.entry.name"))
                .setFlexGrow(3);
        addComponentColumn(ChangesGrid::details)
                .setHeader(Messages.get("lists.change.details"))
                .setFlexGrow(3);
        addColumn(ChangesGrid::effect)
                .setHeader(Messages.get("lists.change.effect"))
                .setWidth("11rem")
                .setFlexGrow(0);
        setItems(changes);
        setEmptyStateText(Messages.get("lists.change.none"));
    }

    private static SamenessBadge kind(EntryChange.Kind kind) {
        Meaning meaning = switch (kind) {
            case SAME -> Meaning.SAME;
            case CHANGED, RENAMED -> Meaning.FORM_DIFFERS;
            case REMOVED -> Meaning.DIFFERENT;
            case ADDED -> Meaning.MISSING;
        };
        return new SamenessBadge(meaning, Messages.term(kind));
    }

    private static Component name(EntryChange change) {
        ListEntry after = change.after();
        ListEntry before = change.before();
        Div cell = new Div();
        Span shown =
                new Span(Objects.requireNonNull(after != null ? after : before).name());
        shown.addClassName("entry-name");
        if (after == null) {
            shown.addClassName("difference-removed");
        }
        cell.add(shown);
        if (before != null && after != null && change.details().contains(EntryChange.Detail.NAME)) {
            Span old = new Span(Messages.get("lists.change.was", before.name()));
            old.addClassName("entry-facts");
            cell.add(old);
        }
        return cell;
    }

    private static Component details(EntryChange change) {
        Div lines = new Div();
        for (EntryChange.Detail detail : EntryChange.Detail.values()) {
            if (detail != EntryChange.Detail.NAME && change.details().contains(detail)) {
                Div line = new Div(new Span(Messages.get(
                        "lists.change.line",
                        Messages.term(detail),
                        value(change.before(), detail),
                        value(change.after(), detail))));
                lines.add(line);
            }
        }
        return lines;
    }

    private static String value(@Nullable ListEntry entry, EntryChange.Detail detail) {
        Object value = entry == null
                ? null
                : switch (detail) {
                    case NAME -> entry.name();
                    case BATCH -> entry.batch();
                    case LEAD_DEPARTMENT -> entry.leadDepartment();
                    case SERVICE_OBJECT -> entry.serviceObject();
                    case CROSS_MODE -> entry.crossMode();
                    case DEADLINE -> entry.deadline();
                    case CONFIRMATION -> Messages.term(entry.confirmation());
                };
        return value == null || value.toString().isEmpty() ? "—" : value.toString();
    }

    private static String effect(EntryChange change) {
        return Messages.get("lists.effect."
                + (change.before() == null
                        ? "fresh"
                        : change.after() == null ? "gone" : change.reopens() ? "reopened" : "carried"));
    }
}
