package io.sitong.ui.dashboard;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.sitong.ui.links.Link;
import io.sitong.ui.widgets.LinkTo;

/** One figure with what it means; the whole tile opens the rows behind it. */
class FigureTile extends Anchor {

    private static final long serialVersionUID = 1L;

    FigureTile(String name, String figure, String beside, Link link) {
        super(LinkTo.href(link));
        addClassName("tile");
        Span top = new Span(name);
        top.addClassName("tile-name");
        Span number = new Span(figure);
        number.addClassName("tile-figure");
        Span words = new Span(beside);
        words.addClassName("tile-beside");
        add(top, number, words);
    }
}
