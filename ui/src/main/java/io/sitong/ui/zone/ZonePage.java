package io.sitong.ui.zone;

import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Languages;
import io.sitong.ui.texts.Messages;
import org.jspecify.annotations.Nullable;

/** What stands around every page of the zone: head, name of the zone, language and size of letters, footer. */
final class ZonePage {

    private final Asked asked;
    private final Link here;
    private final Markup html = new Markup();

    /** @param here the address of this page, so that it can be had in the other language and size */
    ZonePage(Asked asked, Link here) {
        this.asked = asked;
        this.here = here;
    }

    Asked asked() {
        return asked;
    }

    Link here() {
        return here;
    }

    Markup html() {
        return html;
    }

    /** Everything up to the content. */
    void begin(String title, String bodyClass) {
        boolean english = asked.language().equals(Languages.ENGLISH);
        html.open("html", "lang", english ? "en" : "zh-CN");
        html.open("head")
                .single("meta", "charset", "UTF-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light")
                .element("title", title.isEmpty() ? name() : title + " - " + name())
                .single("link", "rel", "stylesheet", "href", asked.base() + "/zone.css")
                .single("link", "rel", "icon", "href", asked.base() + "/favicon.svg")
                .open("script", "src", asked.base() + "/zone.js", "defer", "")
                .close()
                .close();
        html.open("body", "class", asked.large() ? bodyClass + " large" : bodyClass);
        html.element("a", Messages.get("zone.skip"), "class", "skip", "href", "#content");
        html.open("header", "class", "top").open("div", "class", "frame");
        html.element("a", name(), "class", "brand", "href", asked.href(Links.zone()));
        html.open("nav", "class", "tools", "aria-label", Messages.get("zone.tools"));
        html.element(
                "a",
                Messages.get(asked.large() ? "zone.size.usual" : "zone.size.large"),
                "href",
                changed(Asked.SIZE, asked.large() ? null : Asked.LARGE));
        html.element(
                "a",
                Messages.in(english ? Languages.CHINESE : Languages.ENGLISH, "zone.language"),
                "lang",
                english ? "zh-CN" : "en",
                "href",
                changed(Asked.LANGUAGE, english ? null : "en"));
        html.close().close().close();
        html.open("main", "id", "content", "class", "frame");
    }

    private static String name() {
        return Messages.get("zone.name");
    }

    private String changed(String parameter, @Nullable Object value) {
        return asked.base() + "/" + asked.same(here, parameter, value).href();
    }

    /** The finished page. */
    String end() {
        html.close();
        html.open("footer", "class", "bottom").open("div", "class", "frame");
        html.element("p", Messages.get("zone.footer"));
        html.closeTo(0);
        return "<!DOCTYPE html>\n" + html;
    }
}
