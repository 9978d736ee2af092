package io.sitong.ui.items.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.rules.change.ChangedRow;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ChangeList;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.DifferenceText;
import io.sitong.ui.widgets.LinkTo;
import java.util.stream.Collectors;

/** Who did what to one thing, newest first; a deed opens to what it changed, from what to what. */
public final class HistoryList extends Div {

    private static final long serialVersionUID = 1L;

    /** This many fields are named in the line of a deed. */
    private static final int NAMED = 4;

    private final transient HistoryModel model;

    /** @param entity as the trail writes it, such as {@code standard_item} */
    public HistoryList(AuditTrail audit, Viewer viewer, String entity, long id) {
        this.model = new HistoryModel(audit, viewer, entity, id);
        addClassName("history");
        show();
    }

    private void show() {
        removeAll();
        var deeds = model.deeds();
        if (deeds.isEmpty()) {
            add(new Paragraph(Messages.get("items.history.none")));
        }
        deeds.forEach(deed -> add(line(deed)));
        if (model.hasMore()) {
            Button more = new Button(Messages.get("items.history.more"), click -> {
                model.readMore();
                show();
            });
            more.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(more);
        }
    }

    private static Div line(Deed deed) {
        Span when = new Span(Dates.minute(deed.at()));
        when.addClassNames("quiet", "history-when");
        Span who = new Span(deed.account());
        who.addClassName("history-who");
        Span what = new Span(Messages.orElse("items.deed." + deed.action(), deed.action()));
        what.addClassName("history-what");
        Div head = new Div(when, who, what, new Span(summary(deed)));
        head.addClassName("history-head");
        Long batch = deed.batchId();
        if (batch != null) {
            head.add(LinkTo.anchor(Messages.get("items.history.batch", batch), Links.imports(batch)));
        }
        if (deed.changes().isEmpty()) {
            return box(head);
        }
        Details open = new Details(head);
        open.addClassName("history-deed");
        // what a deed changed is only built when somebody looks
        open.addOpenedChangeListener(event -> {
            if (event.isOpened() && open.getContent().findAny().isEmpty()) {
                deed.changes().forEach(change -> open.add(change(change)));
            }
        });
        return box(open);
    }

    private static Div box(Component content) {
        Div box = new Div(content);
        box.addClassName("history-line");
        return box;
    }

    private static String summary(Deed deed) {
        String fields =
                deed.changes().stream().limit(NAMED).map(Deed.Change::field).collect(Collectors.joining("、"));
        int rest = deed.changes().size() - NAMED;
        String all = rest > 0
                ? Messages.get("items.history.and.more", fields, deed.changes().size())
                : fields;
        String detail = Messages.orElse("terms.ProposalKind." + deed.detail(), deed.detail());
        return detail.isEmpty() ? all : all.isEmpty() ? detail : detail + "：" + all;
    }

    private static Div change(Deed.Change change) {
        Span label = new Span(change.field());
        label.addClassName("field-label");
        Div line = new Div(label);
        line.addClassName("field-line");
        if (change.rows().isEmpty()) {
            line.add(new DifferenceText(change.before(), change.after()));
            return line;
        }
        Div rows = new Div();
        for (ChangedRow row : change.rows()) {
            Div one = new Div(ChangeList.badge(row.kind()), new Span(row.title()));
            one.addClassName("change-row");
            for (ChangedRow.ChangedCell cell : row.cells()) {
                Span column = new Span(cell.column().label());
                column.addClassName("field-label");
                Div text = new Div(column, new DifferenceText(cell.before(), cell.after()));
                text.addClassName("change-cell");
                one.add(text);
            }
            rows.add(one);
        }
        line.add(rows);
        return line;
    }
}
