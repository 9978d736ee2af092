package io.sitong.ui.acceptance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.AcceptanceSamples;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.access.ChosenList;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.EmptyState;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.util.Optional;

/** 抽样验收: draw, judge blind, read how far automatic acceptance may be trusted. */
@Route(Links.ACCEPTANCE)
@PermitAll
class AcceptanceView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Optional<AcceptanceModel> model;
    private final JudgingPanel judging = new JudgingPanel(this::judged);
    private final Div results = new Div();

    AcceptanceView(
            AcceptanceSamples samples,
            Matches matches,
            MatchReview review,
            NationalLists lists,
            ChosenList chosen,
            StandardItems standards,
            CurrentViewer current) {
        super(Messages.get("acceptance.title"), Messages.get("acceptance.purpose"));
        Optional<NationalList> list = chosen.get();
        SecureRandom seeds = new SecureRandom();
        model = list.map(l -> new AcceptanceModel(
                samples, matches, review, lists, standards, current.get(), l.id(), seeds::nextLong));
        list.ifPresent(l -> setPurpose(Messages.get("acceptance.purpose") + " " + l.title()));
        results.addClassName("sample-results");
        model.filter(AcceptanceModel::mayJudge)
                .ifPresentOrElse(
                        m -> actions(
                                LinkTo.anchor(Messages.get("acceptance.desk"), Links.matching()),
                                new DrawButton(m, this::show)),
                        () -> actions(LinkTo.anchor(Messages.get("acceptance.desk"), Links.matching())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        model.ifPresent(m -> event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Links.SAMPLE)
                .flatMap(wanted -> m.all().stream()
                        .filter(s -> Long.toString(s.id()).equals(wanted))
                        .findFirst())
                .ifPresent(m::open));
        show();
    }

    @Override
    public String getPageTitle() {
        return Messages.get("acceptance.title");
    }

    private void show() {
        Optional<AcceptanceSample> sample = model.flatMap(AcceptanceModel::sample);
        if (sample.isEmpty()) {
            content(empty());
            return;
        }
        model.ifPresent(m -> {
            Optional<PairToJudge> next = m.mayJudge() ? m.next() : Optional.empty();
            judging.setVisible(next.isPresent());
            next.ifPresent(
                    pair -> judging.show(pair, m.judgedCount(), sample.get().size()));
            results.removeAll();
            m.figures().ifPresent(figures -> results.add(new FiguresPanel(figures)));
            results.add(
                    new DepartingList(m, this::takeBack),
                    new SampleHistory(m.all(), sample.get().id()));
            content(judging, results);
        });
    }

    private Component empty() {
        boolean nothing = model.map(m -> m.population().isEmpty()).orElse(true);
        return new EmptyState(
                VaadinIcon.CHECK_SQUARE_O,
                Messages.get(nothing ? "acceptance.nothing.what" : "acceptance.empty.what"),
                Messages.get(nothing ? "acceptance.nothing.next" : "acceptance.empty.next"));
    }

    private void judged(SampledPair pair, Relation relation) {
        model.ifPresent(m -> m.judge(pair, relation, null));
        show();
    }

    private void takeBack(SampledPair pair) {
        model.flatMap(m -> m.takeBack(pair))
                .ifPresent(outcome -> Notification.show(Messages.get(
                        outcome instanceof MatchOutcome.Done ? "acceptance.taken_back" : "acceptance.not_taken_back")));
        show();
    }
}
