package io.sitong.ui.claims;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.claim.ClaimDeed;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.Objects;
import java.util.function.Consumer;

/** The answers given lately, each of which can be taken back as a whole. */
final class DeedsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    DeedsDialog(ClaimsModel model, Consumer<ClaimDeed> takeBack) {
        setHeaderTitle(Messages.get("claims.deeds"));
        setWidth("60rem");
        Grid<ClaimDeed> grid = new Grid<>();
        KeysetGrid.dense(grid);
        grid.addColumn(deed -> Dates.minute(deed.at()))
                .setHeader(Messages.get("claims.deeds.when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ClaimDeed::by)
                .setHeader(Messages.get("claims.deeds.who"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(deed -> model.nameOf(deed.within()))
                .setHeader(Messages.get("claims.column.division"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(DeedsDialog::said)
                .setHeader(Messages.get("claims.deeds.what"))
                .setFlexGrow(1);
        grid.addColumn(deed -> Messages.number(deed.changed()))
                .setHeader(Messages.get("claims.deeds.rows"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(deed -> taken(model, deed, takeBack))
                .setHeader(Messages.get("claims.deeds.back"))
                .setWidth("10.5rem")
                .setFlexGrow(0);
        grid.setItems(model.newestDeeds());
        grid.setEmptyStateText(Messages.get("claims.deeds.none"));
        grid.setAllRowsVisible(true);
        add(grid);
        getFooter().add(new Button(Messages.get("claims.close"), click -> close()));
    }

    private static String said(ClaimDeed deed) {
        String answer = Messages.term(deed.decision().answer());
        String reason = deed.decision().reason();
        return reason == null ? answer : answer + "：" + reason;
    }

    private Component taken(ClaimsModel model, ClaimDeed deed, Consumer<ClaimDeed> takeBack) {
        if (deed.undone()) {
            Span done = new Span(Messages.get(
                    "claims.deeds.undone",
                    String.valueOf(deed.undoneBy()),
                    Dates.minute(Objects.requireNonNull(deed.undoneAt()))));
            done.addClassName("quiet");
            return done;
        }
        Button back = new Button(Messages.get("claims.undo"), click -> {
            close();
            takeBack.accept(deed);
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        back.setVisible(model.mayUndo(deed));
        return back;
    }
}
