package io.sitong.ui.widgets;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import io.sitong.ui.texts.Messages;

/** A code in a monospaced face, in spaced groups; one click copies it without the spaces. */
public class CodeText extends Span {

    private static final long serialVersionUID = 1L;

    public CodeText(String code) {
        addClassName("code");
        Span shown = new Span(CodeGroups.spaced(code));
        add(shown);
        if (!code.isEmpty()) {
            getElement().setAttribute("data-copy", code);
            getElement().setAttribute("role", "button");
            getElement().setAttribute("tabindex", "0");
            getElement().setAttribute("title", Messages.get("widgets.code.copy"));
            add(VaadinIcon.COPY_O.create());
        }
    }

    /** The same for a column of a grid, without a component per cell. */
    public static <T> Renderer<T> renderer(ValueProvider<T, String> code) {
        return LitRenderer.<T>of(
                        "<span class=\"code\" data-copy=\"${item.code}\" title=\"${item.hint}\">${item.shown}</span>")
                .withProperty("code", code)
                .withProperty("hint", row -> Messages.get("widgets.code.copy"))
                .withProperty("shown", row -> CodeGroups.spaced(code.apply(row)));
    }
}
