package io.sitong.ui.matching.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.agreement.Agreement;
import io.sitong.rules.agreement.PairAgreement;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.matching.DoubleReviewBox;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 分派与盲审: who is how far, where two people differ, and how far they agree. */
@Route(Links.REVIEWERS)
@PermitAll
class ReviewersView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Optional<ReviewersModel> model;
    private final transient StandardItems standards;

    ReviewersView(Stores stores, ChosenList chosen, CurrentViewer current, Clock clock) {
        super(Messages.get("matching.people.title"), Messages.get("matching.people.purpose"));
        Optional<NationalList> list = chosen.get();
        standards = stores.standardItems();
        model = list.map(l -> new ReviewersModel(stores, current.get(), l, clock));
        list.ifPresent(l -> setPurpose(Messages.get("matching.people.purpose") + " " + l.title()));
        actions(LinkTo.anchor(Messages.get("acceptance.desk"), Links.matching()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("matching.people.title");
    }

    private void show() {
        ReviewersModel people = model.orElse(null);
        if (people == null) {
            content(new EmptyState(
                    VaadinIcon.LIST, Messages.get("matching.empty.what"), Messages.get("matching.empty.next")));
            return;
        }
        List<PersonProgress> progress = people.progress();
        List<Difference> differences = people.differences();
        Agreement agreement = people.agreement();
        boolean nothing =
                progress.isEmpty() && differences.isEmpty() && agreement.rated() == 0 && people.answering() == 0;
        if (nothing && !people.mayGiveOut()) {
            content(new EmptyState(
                    VaadinIcon.USERS,
                    Messages.get("matching.people.empty.what"),
                    Messages.get("matching.people.empty.next")));
            return;
        }
        Div page = new Div(
                new WholeListReview(people, this::said),
                new H2(Messages.get("matching.people.progress")),
                progress.isEmpty()
                        ? new Paragraph(Messages.get("matching.people.progress.none"))
                        : table(people, progress),
                new H2(Messages.get("matching.people.differences", differences.size())));
        if (differences.isEmpty()) {
            page.add(new Paragraph(Messages.get("matching.people.differences.none", people.answering())));
        }
        differences.forEach(difference -> page.add(difference(people, difference)));
        page.add(new H2(Messages.get("matching.people.agreement")));
        page.add(agreement(agreement, people.agreementOfPairs()));
        page.addClassName("reviewers");
        content(page);
    }

    private Component table(ReviewersModel people, List<PersonProgress> progress) {
        FigureTable table = new FigureTable(
                Messages.get("matching.people.person"),
                Messages.get("matching.people.given"),
                Messages.get("matching.people.decided"),
                Messages.get("matching.people.open"),
                Messages.get("matching.people.overdue"),
                Messages.get("matching.people.due"),
                "");
        for (PersonProgress one : progress) {
            Span overdue = new Span(Messages.number(one.overdue()));
            overdue.setClassName("overdue", one.overdue() > 0);
            Component deed = new Span();
            if (people.mayGiveOut() && !one.open().isEmpty()) {
                Button button = new Button(
                        Messages.get("matching.people.change"),
                        click -> new HandOverDialog(people, one, this::said).open());
                button.setAriaLabel(Messages.get(
                        "matching.people.over.title",
                        one.person().name(),
                        one.open().size()));
                button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                deed = button;
            }
            table.row(
                    LinkTo.anchor(
                            one.person().name(), Links.matchingOf(one.person().accountId())),
                    one.given(),
                    one.decided(),
                    one.open().size(),
                    overdue,
                    one.nextDue() == null ? "—" : one.nextDue(),
                    deed);
        }
        return table;
    }

    private Component difference(ReviewersModel people, Difference difference) {
        DoubleReviewBox box = new DoubleReviewBox(
                id -> standards.find(id).map(s -> s.item().nameInContext()).orElse(Long.toString(id)));
        box.both(difference.review(), false, people::maySettle, account -> settle(people, difference, account));
        Div one = new Div(
                LinkTo.anchor(
                        Messages.get(
                                "matching.people.entry",
                                difference.entry().number(),
                                difference.entry().name()),
                        Links.matching(difference.entry().id())),
                box);
        one.addClassName("difference-entry");
        return one;
    }

    private void settle(ReviewersModel people, Difference difference, long account) {
        boolean settled = people.settle(difference, account, null) instanceof BlindOutcome.Settled;
        said(Messages.get(settled ? "matching.outcome.settled" : "matching.outcome.changed"));
    }

    private void said(String words) {
        Notification.show(words, 3000, Notification.Position.BOTTOM_START);
        show();
    }

    private static Component agreement(Agreement whole, List<PairAgreement> pairs) {
        FigureTable table = new FigureTable(
                Messages.get("matching.people.pair"),
                Messages.get("matching.people.rated"),
                Messages.get("matching.people.same"),
                Messages.get("matching.people.share"),
                Messages.get("matching.people.kappa"));
        row(table, Messages.get("matching.people.whole"), whole);
        pairs.forEach(pair -> row(
                table,
                Messages.get(
                        "matching.people.two",
                        pair.first().name(),
                        pair.second().name()),
                pair.agreement()));
        return new Div(table, new Paragraph(Messages.get("matching.people.kappa.about", Agreement.FEWEST)));
    }

    private static void row(FigureTable table, String words, Agreement agreement) {
        if (!agreement.enough()) {
            String few = Messages.get("matching.people.few");
            table.row(words, agreement.rated(), agreement.same(), few, few);
            return;
        }
        table.row(
                words,
                agreement.rated(),
                agreement.same(),
                String.format(Locale.ROOT, "%.1f %%", 100 * agreement.share()),
                agreement.kappa().isPresent()
                        ? String.format(Locale.ROOT, "%.2f", agreement.kappa().getAsDouble())
                        : Messages.get("matching.people.undefined"));
    }
}
