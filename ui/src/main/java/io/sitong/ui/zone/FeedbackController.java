package io.sitong.ui.zone;

import io.sitong.catalog.feedback.FeedbackKind;
import io.sitong.catalog.feedback.Feedbacks;
import io.sitong.catalog.feedback.ReceiptNumber;
import io.sitong.catalog.feedback.SentFeedback;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** {@code /zone/items/{code}/feedback}: anybody may say what is wrong in a guide. */
@Controller
@RequestMapping("/" + Links.ZONE_ITEM + "/feedback")
class FeedbackController {

    /** stands where there is no number */
    private static final String FORGOTTEN = "1";

    private final PublicGuides guides;
    private final Feedbacks feedbacks;
    private final FormSeal seal;
    private final SenderLimits limits;
    private final SecureRandom random = new SecureRandom();

    FeedbackController(PublicGuides guides, Feedbacks feedbacks, FormSeal seal, SenderLimits limits) {
        this.guides = guides;
        this.feedbacks = feedbacks;
        this.seal = seal;
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<byte[]> form(@PathVariable("code") String code, HttpServletRequest request) {
        Asked asked = ZoneController.asked(request);
        return ZoneController.speaking(
                asked,
                () -> guides.find(code, asked)
                        .map(guide -> Answers.once(
                                HttpStatus.OK,
                                asked.parameters().containsKey(FeedbackForm.SENT)
                                        ? FeedbackForm.thanks(asked, code, guide, receipt(asked))
                                        : FeedbackForm.empty(asked, code, guide, seal.of(code))))
                        .orElseGet(() -> ZoneController.notFound(asked)));
    }

    /** The number is shown only where there is a feedback of this number: an address can say anything. */
    private Optional<ReceiptNumber> receipt(Asked asked) {
        return ReceiptNumber.parse(asked.value(FeedbackForm.SENT))
                .filter(number -> feedbacks.reply(number).isPresent());
    }

    @PostMapping
    ResponseEntity<byte[]> send(@PathVariable("code") String code, HttpServletRequest request) {
        Asked asked = ZoneController.asked(request);
        return ZoneController.speaking(
                asked,
                () -> guides.find(code, asked)
                        .map(guide -> taken(asked, code, guide, request))
                        .orElseGet(() -> ZoneController.notFound(asked)));
    }

    private ResponseEntity<byte[]> taken(
            Asked asked, String code, PublicGuides.Guide guide, HttpServletRequest request) {
        FeedbackForm.Filled filled = FeedbackForm.Filled.of(request);
        Optional<String> problem = problem(code, filled, request);
        if (problem.isPresent()) {
            return Answers.once(
                    HttpStatus.BAD_REQUEST,
                    FeedbackForm.again(asked, code, guide, seal.of(code), filled, Messages.get(problem.get())));
        }
        String sent = FORGOTTEN;
        // who fills in what nobody sees is a program; it is thanked and forgotten
        if (filled.trap().isEmpty()) {
            if (!limits.admits(request.getRemoteAddr())) {
                return Answers.once(
                        HttpStatus.TOO_MANY_REQUESTS,
                        FeedbackForm.again(
                                asked, code, guide, seal.of(code), filled, Messages.get("zone.feedback.too.many")));
            }
            ReceiptNumber receipt = ReceiptNumber.draw(random);
            feedbacks.add(
                    new SentFeedback(
                            guide.text().version().standardId(),
                            Optional.ofNullable(guide.place().found())
                                    .orElse(guide.place().asked()),
                            filled.kind(),
                            filled.text(),
                            filled.contact().isEmpty() ? null : filled.contact()),
                    receipt);
            sent = receipt.value();
        }
        URI done = URI.create(asked.href(FeedbackForm.link(asked, code).with(FeedbackForm.SENT, sent)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(done).build();
    }

    private Optional<String> problem(String code, FeedbackForm.Filled filled, HttpServletRequest request) {
        if (comesFromElsewhere(request) || !seal.holds(code, filled.seal())) {
            return Optional.of("zone.feedback.again");
        }
        if (filled.text().isEmpty()) {
            return Optional.of("zone.feedback.empty");
        }
        return filled.text().length() > SentFeedback.LONGEST_TEXT
                        || filled.contact().length() > SentFeedback.LONGEST_CONTACT
                ? Optional.of("zone.feedback.long")
                : Optional.empty();
    }

    /** Browsers say where a form stood; a program that does not say it is stopped by the seal. */
    private static boolean comesFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin");
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    static FeedbackKind kind(String name) {
        return Arrays.stream(FeedbackKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(FeedbackKind.CORRECTION);
    }
}
