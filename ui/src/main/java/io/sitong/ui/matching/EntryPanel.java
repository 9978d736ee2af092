package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Candidate;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The right half of the desk: one entry, its candidates, and the decision to take. */
final class EntryPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** In the order of the keys 1 to 5. */
    static final List<Relation> RELATIONS =
            List.of(Relation.EXACT, Relation.SAME_MEANING, Relation.PART_OF, Relation.CONTAINS, Relation.OVERLAPS);

    /** What the panel asks the desk to do. */
    interface Deeds {
        void decide(EntryWork work, Candidate candidate, Relation relation);

        void refuse(EntryWork work, Candidate candidate);

        void noCounterpart(EntryWork work);

        void comment();

        void undo();

        void confirm(Correspondence decision);

        void sendBack(Correspondence decision);

        /** Lets one of two answers that differ stand. */
        void settle(EntryWork work, long accountId);
    }

    private final Deeds deeds;
    private final boolean mayDecide;
    private final @Nullable MatchingModel deciding;
    private final Function<Long, String> nameOfStandard;
    private final List<CandidateCard> cards = new ArrayList<>();
    private final RadioButtonGroup<Relation> relation = new RadioButtonGroup<>();
    private final Span kept = new Span();
    private @Nullable EntryWork work;
    private int chosen;

    /** @param deciding where the person in front decides; empty for who only looks */
    EntryPanel(Deeds deeds, Optional<MatchingModel> deciding, Function<Long, String> nameOfStandard) {
        this.deeds = deeds;
        this.deciding = deciding.orElse(null);
        this.mayDecide = deciding.isPresent();
        this.nameOfStandard = nameOfStandard;
        addClassName("entry-panel");
        kept.addClassName("decision-comment");
        relation.setLabel(Messages.get("matching.relation"));
        relation.addClassName("desk-relation");
        relation.setItems(RELATIONS);
        relation.setItemLabelGenerator(r -> (RELATIONS.indexOf(r) + 1) + " " + Messages.term(r));
        add(new Paragraph(Messages.get("matching.entry.none")));
    }

    /** The filter holds nothing to show; says so and leads back to everything. */
    void showNothing(Runnable all) {
        work = null;
        cards.clear();
        removeAll();
        Button everything = new Button(Messages.get("matching.filter.none.all"), click -> all.run());
        everything.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Paragraph(Messages.get("matching.filter.none")), new Div(everything));
    }

    void show(EntryWork shown) {
        work = shown;
        chosen = 0;
        cards.clear();
        removeAll();
        ListEntry entry = shown.entry();
        Paragraph facts = new Paragraph(Messages.get(
                "matching.entry.facts", entry.batch(), entry.leadDepartment(), Messages.term(entry.confirmation())));
        facts.addClassName("entry-facts");
        add(new H2(entry.name()), facts);
        add(new DecisionList(shown.decisions(), nameOfStandard, mayDecide, deeds::confirm, deeds::sendBack));
        DoubleReviewBox review = new DoubleReviewBox(nameOfStandard);
        showReview(shown, review);
        add(review);
        add(buttons(), kept);
        add(new H3(Messages.get("matching.candidates")));
        List<Candidate> candidates = shown.proposal().candidates();
        if (candidates.isEmpty()) {
            add(new Paragraph(Messages.get("matching.candidates.none")));
        }
        Optional<LearntProbability> learnt = Optional.ofNullable(deciding).flatMap(MatchingModel::probability);
        Div list = new Div();
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", Messages.get("matching.candidates"));
        for (int i = 0; i < candidates.size(); i++) {
            int index = i;
            CandidateCard card = new CandidateCard(i + 1, candidates.get(i), learnt, () -> choose(index));
            cards.add(card);
            list.add(card);
        }
        add(list);
        choose(0);
    }

    /** What will go with the next decision on the entry; nothing for none. */
    void comment(String words) {
        kept.setText(words.isBlank() ? "" : Messages.get("matching.comment.kept", words));
        kept.setVisible(!words.isBlank());
    }

    private void showReview(EntryWork shown, DoubleReviewBox box) {
        BlindReview review = shown.review();
        MatchingModel model = deciding;
        if (review == null || model == null) {
            return;
        }
        DoubleReviewModel twofold = model.doubleReview();
        if (shown.answering()) {
            box.answering(review, model.viewer().accountId(), twofold.gathered(shown));
        } else {
            box.both(
                    review,
                    true,
                    account -> twofold.maySettle(shown, account),
                    account -> deeds.settle(shown, account));
        }
    }

    /** Keeps the chosen candidate for an answer of several items. */
    void gather() {
        MatchingModel model = deciding;
        withCandidate((entry, candidate) -> {
            if (model != null && entry.answering()) {
                model.doubleReview().gather(entry, DoubleReviewModel.choice(candidate, relation.getValue()));
                int kept = chosen;
                show(entry);
                choose(kept);
            }
        });
    }

    /** Lets the first or the second of two answers stand. */
    void settle(int which) {
        EntryWork shown = work;
        BlindReview review = shown == null ? null : shown.review();
        if (shown != null && review != null && mayDecide && shown.different()) {
            deeds.settle(shown, review.answers().get(which).accountId());
        }
    }

    void choose(int index) {
        if (cards.isEmpty()) {
            return;
        }
        chosen = Math.max(0, Math.min(cards.size() - 1, index));
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).mark(i == chosen);
        }
        EntryWork shown = work;
        if (shown != null) {
            Relation proposed = shown.proposal().candidates().get(chosen).relation();
            relation.setValue(RELATIONS.contains(proposed) ? proposed : Relation.OVERLAPS);
        }
    }

    void chooseNext(int step) {
        choose(chosen + step);
        if (!cards.isEmpty()) {
            cards.get(chosen).scrollIntoView();
        }
    }

    /** Takes the keyboard, so that the keys of the desk work without a click. */
    void takeKeyboard() {
        getElement().setAttribute("tabindex", "-1");
        // after the browser has drawn what this round trip changed; before that the focus would be lost again
        getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}), 50)");
    }

    void relate(int number) {
        relation.setValue(RELATIONS.get(number));
    }

    void decide() {
        withCandidate((entry, candidate) -> deeds.decide(entry, candidate, relation.getValue()));
    }

    void refuse() {
        withCandidate(deeds::refuse);
    }

    void noCounterpart() {
        EntryWork shown = work;
        if (shown != null && mayDecide) {
            deeds.noCounterpart(shown);
        }
    }

    private void withCandidate(BiConsumer<EntryWork, Candidate> deed) {
        EntryWork shown = work;
        if (shown != null && mayDecide && !cards.isEmpty()) {
            deed.accept(shown, shown.proposal().candidates().get(chosen));
        }
    }

    private Div buttons() {
        Button decide = button("decide", this::decide);
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div row = new Div(
                relation,
                new Div(
                        decide,
                        button("refuse", this::refuse),
                        button("none", this::noCounterpart),
                        button("comment", deeds::comment),
                        button("undo", deeds::undo)));
        row.addClassName("deeds");
        row.setVisible(mayDecide);
        return row;
    }

    private static Button button(String key, Runnable deed) {
        Button button = new Button(Messages.get("matching." + key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
