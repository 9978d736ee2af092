package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.importer.paste.PastedTable;
import io.sitong.importer.problem.Place;
import io.sitong.ui.texts.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Takes a column of values copied from a spreadsheet, and puts them into the cells from one place downwards. */
final class PasteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param paste told cell and text */
    PasteDialog(Place from, Consumer<Map<Place, String>> paste) {
        setHeaderTitle(Messages.get("imports.paste.title", from.toString()));
        TextArea values = new TextArea(Messages.get("imports.paste.values"));
        values.addClassName("paste-values");
        values.setValueChangeMode(ValueChangeMode.LAZY);
        Paragraph count = new Paragraph(Messages.get("imports.paste.help"));
        count.addClassName("quiet");
        Button save = new Button(Messages.get("imports.paste.save"), click -> {
            paste.accept(cells(from, lines(values.getValue())));
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        values.addValueChangeListener(event -> {
            int lines = lines(event.getValue()).size();
            save.setEnabled(lines > 0);
            count.setText(
                    lines == 0
                            ? Messages.get("imports.paste.help")
                            : Messages.get(
                                    "imports.paste.count",
                                    lines,
                                    from.cell(),
                                    new Place(from.sheet(), from.row() + lines - 1, from.column()).cell()));
        });
        add(values, count);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
        values.focus();
    }

    /** The first text of each row, for a column was asked for; a cell of several lines is one text. */
    static List<String> lines(String pasted) {
        return PastedTable.cells(pasted).stream().map(List::getFirst).toList();
    }

    static Map<Place, String> cells(Place from, List<String> lines) {
        Map<Place, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            cells.put(new Place(from.sheet(), from.row() + i, from.column()), lines.get(i));
        }
        return cells;
    }
}
