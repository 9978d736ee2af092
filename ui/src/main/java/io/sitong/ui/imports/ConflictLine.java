package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.Conflict.Choice;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import java.util.List;
import java.util.function.Consumer;

/** A value changed here since the last import or export: all three texts, and the choice between two of them. */
final class ConflictLine extends Div {

    private static final long serialVersionUID = 1L;

    ConflictLine(Conflict conflict, boolean mayWork, Consumer<Choice> choose) {
        addClassNames("cell-line", "conflict-line");
        Span place = new Span(conflict.place().cell());
        place.addClassName("place");
        Span label = new Span(conflict.label());
        label.addClassName("cell-header");
        Div head = new Div(place, label);
        head.addClassName("cell-head");
        if (conflict.undecided()) {
            head.add(new SeverityBadge(2, Messages.term(conflict.choice())));
        } else {
            Span chosen = new Span(Messages.term(conflict.choice()));
            chosen.addClassName("badge");
            head.add(chosen);
        }
        add(head);
        line(
                conflict.base() == Conflict.Base.EXPORTED ? "imports.conflict.exported" : "imports.conflict.imported",
                shown(conflict.imported()));
        line("imports.conflict.stored", shown(conflict.stored()), conflict.by(), Dates.minute(conflict.at()));
        line(conflict.sentAgain() ? "imports.conflict.sent.again" : "imports.conflict.sent", shown(conflict.sent()));
        if (mayWork) {
            Div deeds = new Div();
            deeds.addClassName("cell-input");
            for (Choice choice : List.of(Choice.STORED, Choice.SENT)) {
                Button button = new Button(Messages.term(choice), click -> choose.accept(choice));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL);
                button.setEnabled(conflict.choice() != choice);
                deeds.add(button);
            }
            add(deeds);
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? Messages.get("imports.cell.nothing") : value;
    }

    private void line(String key, Object... values) {
        Div line = new Div(new Span(Messages.get(key, values)));
        line.addClassName("cell-beside");
        add(line);
    }
}
