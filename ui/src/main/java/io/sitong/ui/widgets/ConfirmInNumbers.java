package io.sitong.ui.widgets;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.ui.texts.Messages;
import java.util.Map;

/** Asks once before something that is hard to take back, and says in numbers what will happen. */
public class ConfirmInNumbers extends ConfirmDialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param figures what will happen, in words, with how many; in the order given
     * @param deed word on the button, such as 撤销导入
     */
    public ConfirmInNumbers(String question, String explanation, Map<String, Long> figures, String deed, Runnable yes) {
        setHeader(question);
        Div lines = new Div();
        lines.addClassName("figures");
        figures.forEach((words, count) -> {
            Span figure = new Span(Messages.number(count));
            figure.addClassName("figure");
            Div line = new Div(new Span(words), figure);
            line.addClassName("figure-line");
            lines.add(line);
        });
        setText(new Div(new Paragraph(explanation), lines));
        setCancelable(true);
        setCancelText(Messages.get("widgets.cancel"));
        setConfirmText(deed);
        setConfirmButtonTheme("primary error");
        addConfirmListener(event -> yes.run());
    }

    /** What it asks for destroys nothing: its button looks like any main action. */
    public ConfirmInNumbers canBeUndone() {
        setConfirmButtonTheme("primary");
        return this;
    }
}
