package io.sitong.ui.zone;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.feedback.FeedbackReply;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.feedback.ReceiptNumber;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /zone/replies}: what became of a feedback, for whoever has the number of its receipt. */
@Controller
class ReplyController {

    static final String NUMBER = "number";

    private final Feedbacks feedbacks;

    ReplyController(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @GetMapping("/" + Links.ZONE_REPLIES)
    ResponseEntity<byte[]> reply(HttpServletRequest request) {
        Asked asked = ZoneController.asked(request);
        return ZoneController.speaking(asked, () -> {
            String typed = asked.value(NUMBER);
            Optional<FeedbackReply> reply = ReceiptNumber.parse(typed).flatMap(feedbacks::reply);
            boolean wrong = !typed.isEmpty() && reply.isEmpty();
            return Answers.once(wrong ? HttpStatus.NOT_FOUND : HttpStatus.OK, page(asked, typed, wrong, reply));
        });
    }

    private static String page(Asked asked, String typed, boolean wrong, Optional<FeedbackReply> reply) {
        ZonePage page = new ZonePage(asked, Links.zoneReplies());
        page.begin(Messages.get("zone.replies"), "feedback");
        Markup html = page.html();
        html.open("nav", "class", "crumbs", "aria-label", Messages.get("zone.crumbs"))
                .element("a", Messages.get("zone.name"), "href", asked.href(Links.zone()))
                .close();
        html.element("h1", Messages.get("zone.replies"));
        if (wrong) {
            html.element("p", Messages.get("zone.replies.unknown"), "class", "note", "role", "alert");
        }
        reply.ifPresent(found -> found(page, found));
        html.open("form", "class", "form", "action", asked.base() + "/" + Links.ZONE_REPLIES);
        for (String name : new String[] {Asked.LANGUAGE, Asked.SIZE}) {
            if (!asked.value(name).isEmpty()) {
                html.single("input", "type", "hidden", "name", name, "value", asked.value(name));
            }
        }
        html.open("label").element("span", Messages.get("zone.replies.number"));
        html.single(
                        "input",
                        "name",
                        NUMBER,
                        "value",
                        reply.isPresent() ? "" : typed,
                        "autocomplete",
                        "off",
                        "maxlength",
                        "40",
                        "required",
                        "")
                .element("small", Messages.get("zone.replies.number.why"))
                .close();
        html.open("p", "class", "actions")
                .element("button", Messages.get("zone.replies.look"), "class", "main", "type", "submit")
                .close()
                .close();
        return page.end();
    }

    private static void found(ZonePage page, FeedbackReply reply) {
        Markup html = page.html();
        html.element(
                "p",
                Messages.get(
                        "zone.replies.sent",
                        OfficeTime.day(reply.sentAt()),
                        reply.itemName(),
                        Messages.term(reply.kind())));
        String answer = reply.answer();
        var answeredAt = reply.answeredAt();
        if (answer == null || answeredAt == null) {
            html.element("p", Messages.get("zone.replies.waiting"), "class", "thanks", "role", "status");
            return;
        }
        html.element("h2", Messages.get("zone.replies.answer", OfficeTime.day(answeredAt)));
        html.element("p", answer, "class", "answer", "role", "status");
    }
}
