package io.sitong.ui.acceptance;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.match.Relation;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.function.Consumer;

/** Pairs judged otherwise than they had been accepted, each with the way to put it right. */
final class DepartingList extends Div {

    private static final long serialVersionUID = 1L;

    DepartingList(AcceptanceModel model, Consumer<SampledPair> takeBack) {
        addClassName("decisions");
        List<PairToJudge> departing = model.departing();
        setVisible(!departing.isEmpty());
        add(new H2(Messages.get("acceptance.departing", departing.size())));
        for (PairToJudge one : departing) {
            SampledPair pair = one.pair();
            Relation judged = pair.judged() == null ? Relation.NOT_SAME : pair.judged();
            Div line = new Div(
                    LinkTo.anchor(one.entry().name(), Links.matching(one.entry().id())),
                    new Span("—"),
                    LinkTo.anchor(one.standard().item().name(), Links.item(pair.standardId())),
                    new Span(Messages.get(
                            "acceptance.departing.how", Messages.term(pair.relation()), Messages.term(judged))));
            line.addClassName("decision");
            if (model.mayJudge() && model.stillAccepted(pair)) {
                Button back = new Button(Messages.get("acceptance.take_back"), click -> takeBack.accept(pair));
                back.addThemeVariants(ButtonVariant.LUMO_SMALL);
                line.add(back);
            }
            add(line);
        }
    }
}
