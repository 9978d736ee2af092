package io.sitong.ui.zone;

import io.sitong.catalog.feedback.FeedbackKind;
import io.sitong.catalog.feedback.ReceiptNumber;
import io.sitong.catalog.feedback.SentFeedback;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The form people write feedback in, and the thanks. */
final class FeedbackForm {

    static final String SENT = "sent";

    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String CONTACT = "contact";
    private static final String SEAL = "seal";
    /** no person sees this field */
    private static final String TRAP = "website";

    private FeedbackForm() {}

    /** What came back; lengths are not checked yet. */
    record Filled(FeedbackKind kind, String text, String contact, String seal, String trap) {

        static Filled of(HttpServletRequest request) {
            return new Filled(
                    FeedbackController.kind(value(request, KIND)),
                    value(request, TEXT),
                    value(request, CONTACT),
                    value(request, SEAL),
                    value(request, TRAP));
        }

        /** A form sends line ends as two characters; they count as one. */
        private static String value(HttpServletRequest request, String name) {
            return Optional.ofNullable(request.getParameter(name))
                    .orElse("")
                    .replace("\r\n", "\n")
                    .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                    .strip();
        }
    }

    static Link link(Asked asked, String code) {
        return Links.zoneItem(code, "feedback")
                .with(Asked.DIVISION, asked.division().orElse(null))
                .with(Asked.OFFICE, asked.office().orElse(null));
    }

    static String empty(Asked asked, String code, PublicGuides.Guide guide, String seal) {
        return page(asked, code, guide, seal, new Filled(FeedbackKind.CORRECTION, "", "", "", ""), "");
    }

    static String again(
            Asked asked, String code, PublicGuides.Guide guide, String seal, Filled filled, String problem) {
        return page(asked, code, guide, seal, filled, problem);
    }

    private static String page(
            Asked asked, String code, PublicGuides.Guide guide, String seal, Filled filled, String problem) {
        ZonePage page = begin(asked, code, guide);
        Markup html = page.html();
        html.element("p", Messages.get("zone.feedback.purpose"), "class", "quiet");
        if (!problem.isEmpty()) {
            html.element("p", problem, "class", "note", "role", "alert");
        }
        html.open("form", "class", "form", "method", "post", "action", asked.href(link(asked, code)));
        html.single("input", "type", "hidden", "name", SEAL, "value", seal);
        html.open("fieldset").element("legend", Messages.get("zone.feedback.kind"));
        for (FeedbackKind kind : FeedbackKind.values()) {
            html.open("label", "class", "radio")
                    .single(
                            "input",
                            "type",
                            "radio",
                            "name",
                            KIND,
                            "value",
                            kind.name(),
                            "checked",
                            kind == filled.kind() ? "" : null)
                    .text(Messages.term(kind))
                    .close();
        }
        html.close();
        String longest = Integer.toString(SentFeedback.LONGEST_TEXT);
        html.open("label").element("span", Messages.get("zone.feedback.text", SentFeedback.LONGEST_TEXT));
        html.element("textarea", filled.text(), "name", TEXT, "rows", "6", "maxlength", longest, "required", "")
                .close();
        html.open("label").element("span", Messages.get("zone.feedback.contact"));
        html.single(
                        "input",
                        "name",
                        CONTACT,
                        "value",
                        filled.contact(),
                        "autocomplete",
                        "off",
                        "maxlength",
                        Integer.toString(SentFeedback.LONGEST_CONTACT))
                .element("small", Messages.get("zone.feedback.contact.why"))
                .close();
        html.open("div", "class", "trap", "aria-hidden", "true")
                .single("input", "name", TRAP, "value", "", "tabindex", "-1", "autocomplete", "off")
                .close();
        html.open("p", "class", "actions");
        html.element("button", Messages.get("zone.feedback.send"), "class", "main", "type", "submit");
        html.element("a", Messages.get("zone.back"), "href", asked.href(guideOf(asked, code)));
        html.element("a", Messages.get("zone.replies"), "href", asked.href(Links.zoneReplies()));
        html.close().close();
        return page.end();
    }

    private static Link guideOf(Asked asked, String code) {
        return Links.zoneItem(code).with(Asked.DIVISION, asked.division().orElse(null));
    }

    private static ZonePage begin(Asked asked, String code, PublicGuides.Guide guide) {
        ZonePage page = new ZonePage(asked, link(asked, code));
        page.begin(Messages.get("zone.feedback"), "feedback");
        page.html()
                .open("nav", "class", "crumbs", "aria-label", Messages.get("zone.crumbs"))
                .element("a", Messages.get("zone.name"), "href", asked.href(Links.zone()))
                .element("span", "›", "aria-hidden", "true")
                .element("a", guide.data().item().name(), "href", asked.href(guideOf(asked, code)))
                .close()
                .element(
                        "h1",
                        Messages.get("zone.feedback.title", guide.data().item().name()));
        return page;
    }

    static String thanks(Asked asked, String code, PublicGuides.Guide guide, Optional<ReceiptNumber> receipt) {
        ZonePage page = begin(asked, code, guide);
        page.html().element("p", Messages.get("zone.feedback.thanks"), "class", "thanks", "role", "status");
        receipt.ifPresent(number -> page.html()
                .open("p")
                .text(Messages.get("zone.feedback.receipt"))
                .element("strong", number.shown(), "class", "receipt")
                .close()
                .open("p")
                .element("span", Messages.get("zone.feedback.receipt.why"))
                .element(
                        "a",
                        Messages.get("zone.replies"),
                        "href",
                        asked.href(Links.zoneReplies().with(ReplyController.NUMBER, number.value())))
                .close());
        page.html()
                .open("p")
                .element("a", Messages.get("zone.back"), "class", "main", "href", asked.href(guideOf(asked, code)))
                .close();
        return page.end();
    }
}
