package io.sitong.ui.widgets;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.ui.links.Link;

/** Makes links of {@link Link}s. */
public final class LinkTo {

    private LinkTo() {}

    /** A link people can open in a new window, copy, or follow in place. */
    public static Anchor anchor(String text, Link link) {
        Anchor anchor = new Anchor(href(link), text);
        anchor.addClassName("link");
        return anchor;
    }

    /** The address of a link; the start page is {@code ./}, because an empty address means "here". */
    public static String href(Link link) {
        String href = link.href();
        return href.isEmpty() || href.startsWith("?") ? "./" + href : href;
    }

    public static QueryParameters parameters(Link link) {
        return QueryParameters.simple(link.parameters());
    }

    /** Goes there. */
    public static void go(UI ui, Link link) {
        ui.navigate(link.path(), parameters(link));
    }
}
