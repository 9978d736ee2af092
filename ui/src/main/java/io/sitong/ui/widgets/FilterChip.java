package io.sitong.ui.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.sitong.ui.texts.Messages;

/** One filter that is in force, with a button that lifts it. */
public class FilterChip extends Span {

    private static final long serialVersionUID = 1L;

    public FilterChip(String name, String value, Runnable lift) {
        addClassName("chip");
        Span what = new Span(name);
        what.addClassName("chip-name");
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> lift.run());
        remove.setAriaLabel(Messages.get("widgets.chip.lift", name));
        remove.addThemeNames("tertiary-inline", "icon", "small");
        add(what, new Span(value), remove);
    }
}
