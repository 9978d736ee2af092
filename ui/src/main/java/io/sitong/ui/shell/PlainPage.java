package io.sitong.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;

/** One sentence and a way back: what people see instead of an error. */
class PlainPage extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    PlainPage() {
        addClassName("plain-page");
    }

    final void say(String heading, String sentence, String reference) {
        title = heading;
        removeAll();
        add(new H1(heading), new Paragraph(sentence));
        if (!reference.isEmpty()) {
            Span number = new Span(Messages.get("shell.error.reference", reference));
            number.addClassName("quiet");
            add(new Paragraph(number));
        }
        add(LinkTo.anchor(Messages.get("shell.error.home"), Links.dashboard()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
