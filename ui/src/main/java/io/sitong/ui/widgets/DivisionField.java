package io.sitong.ui.widgets;

import com.vaadin.flow.component.combobox.ComboBox;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Picks a division within what the viewer may see, by typing part of its name. */
public class DivisionField extends ComboBox<Division> {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 30;

    public DivisionField(String label, Divisions divisions, Viewer viewer) {
        super(label);
        setItemLabelGenerator(division -> fullName(division, divisions));
        setItems(query -> {
            query.getLimit();
            return query.getOffset() > 0
                    ? Stream.empty()
                    : offered(query.getFilter().orElse("").strip(), divisions, viewer).stream();
        });
    }

    private static List<Division> offered(String typed, Divisions divisions, Viewer viewer) {
        if (!typed.isEmpty()) {
            return divisions.search(typed, viewer.scope(), OFFERED);
        }
        List<Division> top = new ArrayList<>();
        divisions.find(viewer.scope()).ifPresent(top::add);
        top.addAll(divisions.childrenOf(viewer.scope()));
        return top;
    }

    private static String fullName(Division division, Divisions divisions) {
        return division.code()
                .parent()
                .flatMap(divisions::find)
                .filter(above -> above.parent() != null)
                .map(above -> above.name() + " " + division.name())
                .orElse(division.name());
    }
}
