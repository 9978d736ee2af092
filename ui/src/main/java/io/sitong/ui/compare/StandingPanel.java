package io.sitong.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.rules.chain.PlaceStanding;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which places of a column stand how to the item, each open one a step from where it is dealt with. */
final class StandingPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** Names shown of one kind; the count says how many there are. */
    private static final int NAMES = 60;

    private final transient CompareModel model;
    private final transient Runnable close;

    StandingPanel(CompareModel model, Runnable close) {
        this.model = model;
        this.close = close;
        addClassName("cell-detail");
    }

    void show(CompareColumn column) {
        removeAll();
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setAriaLabel(Messages.get("compare.detail.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        String place = column.division().name();
        Div head = new Div(new H2(Messages.get("compare.detail.title", Messages.get("compare.standing"), place)), shut);
        head.addClassName("detail-head");
        add(head);
        if (column.standings().isEmpty()) {
            add(new Paragraph(Messages.get("compare.standing.none")));
            return;
        }
        FigureTable table = new FigureTable(
                Messages.get("compare.standing"),
                Messages.get("compare.standing.places"),
                Messages.get("compare.standing.who"),
                Messages.get("compare.consensus.deed"));
        table.addClassName("words-table");
        Map<PlaceStanding, List<DivisionCode>> kinds = column.standings().byStanding();
        for (PlaceStanding kind : StandingFace.worstFirst(column.standings())) {
            List<DivisionCode> places = kinds.getOrDefault(kind, List.of());
            table.row(StandingFace.face(kind, Messages.term(kind)), places.size(), names(places), deed(column, kind));
        }
        add(table);
    }

    private Span names(List<DivisionCode> places) {
        String shown = places.stream()
                .limit(NAMES)
                .map(model::nameOf)
                .collect(Collectors.joining(Messages.get("compare.chain.and")));
        return new Span(places.size() <= NAMES ? shown : Messages.get("compare.consensus.more", shown, places.size()));
    }

    private Anchor deed(CompareColumn column, PlaceStanding kind) {
        return switch (kind) {
            case UNCLAIMED -> claims(column, ClaimAnswer.UNKNOWN);
            case MISSING -> claims(column, ClaimAnswer.YES);
            case DECLINED -> claims(column, ClaimAnswer.NO);
            case BY_UPPER_LEVEL -> claims(column, ClaimAnswer.BY_UPPER_LEVEL);
            case MERGED -> claims(column, ClaimAnswer.MERGED);
            case CARRIED_OUT, NOT_CONCERNED, STOPPED_HERE, SURPLUS, STOPPED_ABOVE ->
                LinkTo.anchor(
                        Messages.get("compare.standing.items"),
                        Links.localItemsOf(
                                model.standard().id(), column.division().code()));
        };
    }

    private Anchor claims(CompareColumn column, ClaimAnswer answer) {
        return LinkTo.anchor(
                Messages.get("compare.standing.claims"),
                Links.claims()
                        .in(column.division().code())
                        .with(Links.BELOW, "1")
                        .with(Links.TEXT, model.standard().item().text(ItemField.CATALOG_CODE))
                        .with(Links.STATE, answer.name()));
    }
}
