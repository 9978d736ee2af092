package io.sitong.ui.zone;

import io.sitong.reports.guide.OneNotice;
import io.sitong.reports.outline.Outline;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Set;

/** The one-notice form (一次性告知单) as a page: situations to tick, and what has to be brought for them. */
final class NoticePage {

    static final String SITUATION = "situation";
    /** no item has more, and no address should be longer */
    static final int MOST = 60;

    private NoticePage() {}

    static String html(Asked asked, String code, PublicGuides.Guide guide, Set<String> chosen) {
        Link here = Links.zoneItem(code, "notice")
                .with(Asked.DIVISION, asked.division().orElse(null));
        ZonePage page = new ZonePage(asked, here);
        String name = guide.data().item().name();
        page.begin(Messages.get("zone.notice.title", name), "notice");
        Markup html = page.html();
        Link back = Links.zoneItem(code).with(Asked.DIVISION, asked.division().orElse(null));
        html.open("nav", "class", "crumbs", "aria-label", Messages.get("zone.crumbs"))
                .element("a", Messages.get("zone.name"), "href", asked.href(Links.zone()))
                .element("span", "›", "aria-hidden", "true")
                .element("a", name, "href", asked.href(back))
                .close();
        html.element("h1", name).element("p", Messages.get("zone.notice"), "class", "subtitle");
        html.element("p", guide.data().scope() + " · " + guide.data().edition(), "class", "quiet edition");
        choose(page, here, guide, chosen);
        Outline outline = OneNotice.outline(guide.data(), chosen);
        html.open("div", "class", "sections notice-text").open("section");
        OutlineMarkup.write(html, outline.sections().getFirst().blocks());
        html.close().close();
        return page.end();
    }

    private static void choose(ZonePage page, Link here, PublicGuides.Guide guide, Set<String> chosen) {
        Markup html = page.html();
        Asked asked = page.asked();
        List<String> situations = OneNotice.situationsOf(guide.data().item());
        html.open("form", "class", "form situations", "action", asked.base() + "/" + here.path());
        for (String name : List.of(Asked.DIVISION, Asked.OFFICE, Asked.LANGUAGE, Asked.SIZE)) {
            if (!asked.value(name).isEmpty()) {
                html.single("input", "type", "hidden", "name", name, "value", asked.value(name));
            }
        }
        if (!situations.isEmpty()) {
            html.open("fieldset").element("legend", Messages.get("zone.notice.choose"));
            for (String situation : situations) {
                html.open("label", "class", "radio")
                        .single(
                                "input",
                                "type",
                                "checkbox",
                                "name",
                                SITUATION,
                                "value",
                                situation,
                                "checked",
                                chosen.contains(situation) ? "" : null)
                        .text(situation)
                        .close();
            }
            html.close();
        }
        html.open("p", "class", "actions");
        if (!situations.isEmpty()) {
            html.element("button", Messages.get("zone.notice.show"), "class", "main", "type", "submit");
        }
        html.element("button", Messages.get("zone.print"), "type", "button", "class", "print", "hidden", "");
        download(page, here, "zone.download.word", ".docx");
        download(page, here, "zone.download.pdf", ".pdf");
        html.close().close();
    }

    /** The form as it is ticked, as a file. */
    private static void download(ZonePage page, Link here, String words, String ending) {
        page.html()
                .element(
                        "button",
                        Messages.get(words),
                        "type",
                        "submit",
                        "formaction",
                        page.asked().base() + "/" + here.path() + ending);
    }
}
