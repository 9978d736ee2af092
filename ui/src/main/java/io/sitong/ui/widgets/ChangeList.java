package io.sitong.ui.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ChangedRow;
import io.sitong.ui.texts.Messages;
import java.util.List;

/** What changed between two texts of an item: field by field, row by row, and inside the texts. */
public class ChangeList extends Div {

    private static final long serialVersionUID = 1L;

    public ChangeList(List<ChangedField> changes) {
        addClassName("change-list");
        if (changes.isEmpty()) {
            add(new Paragraph(Messages.get("widgets.change.none")));
        }
        for (ChangedField change : changes) {
            Div head = new Div(badge(change.kind()), new H4(change.label()));
            head.addClassName("difference-title");
            Div box = new Div(head);
            box.addClassName("change-box");
            if (change.rows().isEmpty()) {
                box.add(text(change.before(), change.after()));
            } else {
                change.rows().forEach(row -> box.add(row(row)));
            }
            add(box);
        }
    }

    /** The word of a change with its colour. */
    public static Span badge(ChangeKind kind) {
        Span badge = new Span(Messages.term(kind));
        badge.addClassNames("badge", style(kind));
        return badge;
    }

    /** The style class that colours a change. */
    public static String style(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> Meaning.SAME.styleClass();
            case REMOVED -> Meaning.DIFFERENT.styleClass();
            case CHANGED, MOVED, RETYPED -> Meaning.FORM_DIFFERS.styleClass();
        };
    }

    private static Div row(ChangedRow row) {
        Span title = new Span(row.title());
        title.addClassName("change-row-title");
        Div line = new Div(badge(row.kind()), title);
        line.addClassName("change-row");
        if (row.kind() != ChangeKind.MOVED) {
            for (ChangedRow.ChangedCell cell : row.cells()) {
                Span label = new Span(cell.column().label());
                label.addClassName("field-label");
                Div text = new Div(label, text(cell.before(), cell.after()));
                text.addClassName("change-cell");
                line.add(text);
            }
        }
        return line;
    }

    private static DifferenceText text(String before, String after) {
        return new DifferenceText(before, after);
    }
}
