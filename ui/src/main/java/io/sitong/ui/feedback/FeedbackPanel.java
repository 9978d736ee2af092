package io.sitong.ui.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.feedback.Feedback;
import io.sitong.catalog.feedback.FeedbackState;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.LinkTo;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One feedback: what was written, and the answer or the place to write it. */
class FeedbackPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient FeedbackModel model;
    private final transient Viewer viewer;
    private final transient Consumer<Feedback> changed;

    /** @param changed told of a feedback that was answered or closed */
    FeedbackPanel(FeedbackModel model, Viewer viewer, Consumer<Feedback> changed) {
        this.model = model;
        this.viewer = viewer;
        this.changed = changed;
        addClassNames("entry-panel", "feedback-panel");
    }

    void show(@Nullable Feedback feedback) {
        removeAll();
        if (feedback == null) {
            add(new Paragraph(Messages.get("feedback.pick")));
            return;
        }
        Span state = new Span(Messages.term(feedback.state()));
        state.addClassName("chip");
        Div head = new Div(new H2(feedback.itemName()), state);
        head.addClassName("law-head");
        add(head, facts(feedback));
        Paragraph text = new Paragraph(feedback.sent().text());
        text.addClassName("feedback-text");
        add(text);
        if (feedback.answer() != null) {
            add(answered(feedback));
        }
        if (feedback.state() != FeedbackState.CLOSED
                && viewer.mayAnswerFeedbackOf(feedback.sent().division())) {
            add(form(feedback));
        }
    }

    private Div facts(Feedback feedback) {
        Div facts = new Div(
                new Div(new Span(Messages.get(
                        "feedback.from",
                        Messages.term(feedback.sent().kind()),
                        Dates.minute(feedback.sentAt()),
                        model.nameOf(feedback.sent().division())))),
                new Div(
                        LinkTo.anchor(
                                Messages.get("feedback.open.standard"),
                                Links.item(feedback.sent().standardId())),
                        new Span(" · "),
                        guide(feedback)));
        String contact = feedback.sent().contact();
        if (contact != null) {
            facts.add(new Div(new Span(Messages.get("feedback.contact", contact))));
        }
        facts.addClassName("law-facts");
        return facts;
    }

    /** The public page is none of the workbench: it opens beside it. */
    private static Anchor guide(Feedback feedback) {
        Anchor guide = LinkTo.anchor(
                Messages.get("feedback.open.guide"),
                Links.zoneItem(feedback.catalogCode(), feedback.sent().division()));
        guide.setTarget(AnchorTarget.BLANK);
        return guide;
    }

    private static Div answered(Feedback feedback) {
        String who = feedback.answeredBy();
        Instant when = feedback.answeredAt();
        Paragraph words = new Paragraph(feedback.answer());
        words.addClassName("feedback-text");
        Span by = new Span(
                Messages.get("feedback.answered", who == null ? "" : who, when == null ? "" : Dates.minute(when)));
        by.addClassName("quiet");
        return new Div(by, words);
    }

    private Div form(Feedback feedback) {
        TextArea words = new TextArea(Messages.get("feedback.answer"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        words.setMinRows(4);
        words.setValue(feedback.answer() == null ? "" : feedback.answer());
        Button answer =
                new Button(Messages.get("feedback.do.answer"), click -> save(feedback, FeedbackState.ANSWERED, words));
        answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button close =
                new Button(Messages.get("feedback.do.close"), click -> save(feedback, FeedbackState.CLOSED, words));
        Div buttons = new Div(answer, close);
        buttons.addClassName("feedback-buttons");
        return new Div(words, buttons);
    }

    private void save(Feedback before, FeedbackState next, TextArea words) {
        words.setInvalid(false);
        switch (model.answer(viewer, before, next, words.getValue())) {
            case FeedbackModel.Outcome.Done done -> {
                show(done.feedback());
                changed.accept(done.feedback());
                Notification.show(Messages.get("feedback.saved"), 4_000, Notification.Position.BOTTOM_END);
            }
            case FeedbackModel.Outcome.Refused refused -> {
                words.setErrorMessage(Messages.get(refused.reason()));
                words.setInvalid(true);
            }
        }
    }
}
