package io.sitong.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What every screen has: a title, one line that says what it is for, its filters as chips, its main action right. */
public class ScreenFrame extends Div {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph purpose = new Paragraph();
    private final Div actions = new Div();
    private final Div filters = new Div();
    private final Section content = new Section();

    public ScreenFrame(String titleText, String purposeText) {
        addClassName("screen");
        title.setText(titleText);
        purpose.setText(purposeText);
        purpose.addClassName("screen-purpose");
        actions.addClassName("screen-actions");
        filters.addClassName("screen-filters");
        filters.setVisible(false);
        content.addClassName("screen-content");
        Div words = new Div(title, purpose);
        words.addClassName("screen-words");
        Header header = new Header(words, actions);
        header.addClassName("screen-header");
        add(header, filters, content);
    }

    /** Changes the title, say to the name of the thing that was opened. */
    public void setTitle(String text) {
        title.setText(text);
    }

    public void setPurpose(String text) {
        purpose.setText(text);
    }

    /** The main action last, so that it stands rightmost. */
    public ScreenFrame actions(Component... components) {
        actions.removeAll();
        actions.add(components);
        return this;
    }

    public ScreenFrame filters(Component... components) {
        filters.removeAll();
        filters.add(components);
        filters.setVisible(components.length > 0);
        return this;
    }

    public ScreenFrame content(Component... components) {
        content.removeAll();
        content.add(components);
        return this;
    }
}
