package io.sitong.ui.items;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.draft.DraftCheck;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.Person;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ChangeList;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is proposed for an item: who wrote it, why, from when, what would change; and the review of it. */
final class ProposalPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StandardModel model;
    private final transient Consumer<StandardModel> told;

    ProposalPanel(StandardModel model, Proposal proposal, Consumer<StandardModel> told) {
        this.model = model;
        this.told = told;
        addClassName("proposal-panel");
        add(new H2(
                Messages.get("items.proposal.title", Messages.term(proposal.kind()), Messages.term(proposal.state()))));
        line("items.proposal.authors", proposal.authorNames());
        line("items.proposal.note", proposal.note());
        line("items.proposal.from", proposal.effective() == null ? "" : String.valueOf(proposal.effective()));
        Person reviewer = proposal.reviewer();
        line("items.proposal.reviewer", reviewer == null ? "" : reviewer.name());
        line("items.proposal.answer", proposal.answer() == null ? "" : String.valueOf(proposal.answer()));
        partners(proposal);
        open(proposal);
        deeds(proposal);
        if (proposal.kind().publishesText()) {
            add(
                    model.standard().snapshot() == 0
                            ? new ItemSheet(proposal.item())
                            : new ChangeList(model.proposedChanges()));
        }
    }

    private void line(String key, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        Span label = new Span(Messages.get(key));
        label.addClassName("field-label");
        Div line = new Div(label, new Span(value));
        line.addClassName("field-line");
        add(line);
    }

    private void partners(Proposal proposal) {
        if (proposal.partners().isEmpty()) {
            return;
        }
        Span label = new Span(
                Messages.get("items.proposal.partners." + proposal.kind().name()));
        label.addClassName("field-label");
        Div names = new Div();
        for (long partner : proposal.partners()) {
            names.add(new Paragraph(LinkTo.anchor(model.nameOf(partner), Links.item(partner))));
        }
        Div line = new Div(label, names);
        line.addClassName("field-line");
        add(line);
    }

    /** What the national tables want and the text does not say; it hinders nobody, but both should know. */
    private void open(Proposal proposal) {
        List<ItemField> missing =
                proposal.kind().publishesText() ? DraftCheck.stillOpen(ItemDraft.of(proposal.item())) : List.of();
        if (!missing.isEmpty()) {
            line(
                    "items.proposal.open",
                    String.join("、", missing.stream().map(ItemField::label).toList()));
        }
    }

    private void deeds(Proposal proposal) {
        Div deeds = new Div();
        deeds.addClassName("deeds");
        if (model.mayReview()) {
            review(deeds);
        }
        if (model.mayTakeBack()) {
            deeds.add(new Button(Messages.get("items.proposal.take.back"), click -> done(model.takeBack())));
        }
        if (model.mayWithdraw()) {
            Button withdraw = new Button(withdrawing(proposal), click -> withdraw(proposal));
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(withdraw);
        }
        add(deeds);
    }

    private static String withdrawing(Proposal proposal) {
        return Messages.get(proposal.state().editable() ? "items.proposal.withdraw" : "items.proposal.call.off");
    }

    private void withdraw(Proposal proposal) {
        new ConfirmInNumbers(
                        Messages.get("items.withdraw.ask", Messages.term(proposal.kind())),
                        Messages.get(proposal.state().editable() ? "items.withdraw.explain" : "items.call.off.explain"),
                        Map.of(Messages.get("items.withdraw.count"), (long)
                                model.proposedChanges().size()),
                        withdrawing(proposal),
                        () -> done(model.withdraw()))
                .open();
    }

    private void review(Div deeds) {
        TextArea answer = new TextArea(Messages.get("items.proposal.answer.label"));
        answer.addClassName("comment-words");
        add(answer);
        Button agree = new Button(Messages.get("items.proposal.agree"), click -> {
            String words = answer.getValue().strip();
            done(model.agree(words.isEmpty() ? null : words));
        });
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button reject = new Button(Messages.get("items.proposal.reject"), click -> {
            if (answer.getValue().isBlank()) {
                answer.setInvalid(true);
                answer.setErrorMessage(Messages.get("items.proposal.reason.needed"));
                answer.focus();
            } else {
                done(model.reject(answer.getValue().strip()));
            }
        });
        deeds.add(agree, reject);
    }

    private void done(ProposalOutcome outcome) {
        Notification.show(LifeDialogs.words(outcome), 5000, Notification.Position.BOTTOM_START);
        told.accept(model);
    }
}
