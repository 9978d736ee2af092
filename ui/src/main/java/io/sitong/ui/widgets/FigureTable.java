package io.sitong.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.sitong.ui.texts.Messages;

/** A small table of figures, such as stands beside a chart; numbers are right-aligned and may be links. */
public class FigureTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** @param headings the first one stands over words, the others over figures */
    public FigureTable(String... headings) {
        addClassName("figures-table");
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < headings.length; i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(headings[i]);
            cell.getElement().setAttribute("scope", "col");
            if (i > 0) {
                cell.addClassName("number");
            }
            row.add(cell);
        }
        getHead().add(row);
    }

    /** One line; whole numbers get separators, components stand as they are. */
    public FigureTable row(Object... values) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < values.length; i++) {
            NativeTableCell cell = new NativeTableCell();
            cell.add(shown(values[i]));
            if (i > 0) {
                cell.addClassName("number");
            }
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    private static Component shown(Object value) {
        return switch (value) {
            case Component component -> component;
            case Long number -> new Text(Messages.number(number));
            case Integer number -> new Text(Messages.number(number));
            default -> new Text(value.toString());
        };
    }
}
