package io.sitong.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where rows would stand: says that there are none and what to do next, and offers it. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(VaadinIcon icon, String what, String next, Component... actions) {
        addClassName("empty-state");
        Span words = new Span(what);
        words.addClassName("empty-what");
        add(icon.create(), words, new Paragraph(next));
        if (actions.length > 0) {
            Div offered = new Div(actions);
            offered.addClassName("empty-actions");
            add(offered);
        }
    }
}
