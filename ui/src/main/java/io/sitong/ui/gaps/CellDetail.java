package io.sitong.ui.gaps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import io.sitong.rules.coverage.Cell;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places behind one cell: what is missing where, why, and what to do next. */
final class CellDetail extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GapsModel model;
    private final transient Runnable close;
    private final transient Runnable changed;

    CellDetail(GapsModel model, Runnable close, Runnable changed) {
        this.model = model;
        this.close = close;
        this.changed = changed;
        addClassName("cell-detail");
    }

    void show(MatrixRow row, DivisionCode division) {
        removeAll();
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setAriaLabel(Messages.get("gaps.detail.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(new H2(Messages.get("gaps.detail.title", row.entry().name(), model.nameOf(division))), shut);
        head.addClassName("detail-head");
        add(head);
        row.wholeCause().ifPresent(cause -> add(whole(row, cause)));
        var gaps = model.gapsOf(row.entry().id(), division);
        if (gaps.isEmpty()) {
            if (row.wholeCause().isEmpty()) {
                add(new Paragraph(Messages.get("gaps.detail.none")));
            }
            return;
        }
        Grid<Cell> places = new Grid<>();
        KeysetGrid.dense(places);
        places.addColumn(cell -> model.nameOf(cell.division())).setHeader(Messages.get("gaps.detail.place"));
        places.addColumn(cell -> causeWords(cell.cause())).setHeader(Messages.get("gaps.detail.cause"));
        places.addColumn(cell -> nextWords(cell.cause()))
                .setHeader(Messages.get("gaps.detail.next"))
                .setFlexGrow(2);
        places.addComponentColumn(cell -> {
                    Long standardId = cell.standardId();
                    return standardId == null
                            ? new Div()
                            : LinkTo.anchor(Messages.get("gaps.detail.open"), Links.compare(standardId));
                })
                .setHeader(Messages.get("gaps.detail.standard"))
                .setAutoWidth(true);
        places.setItems(gaps);
        add(places);
    }

    private Div whole(MatrixRow row, GapCause cause) {
        Div said = new Div(new Paragraph(causeWords(cause) + "：" + nextWords(cause)));
        said.addClassName("whole-gap");
        Button decide = new Button(
                Messages.get("gaps.decide"),
                click -> LinkTo.go(UI.getCurrent(), Links.matching(row.entry().id())));
        decide.addThemeVariants(ButtonVariant.LUMO_SMALL);
        said.add(decide);
        if (model.mayDraft() && row.withoutStandard()) {
            Button draft = new Button(
                    Messages.get("gaps.draft"),
                    click -> new ConfirmInNumbers(
                                    Messages.get("gaps.draft"),
                                    Messages.get("gaps.draft.ask", row.entry().name()),
                                    Map.of(),
                                    Messages.get("gaps.draft"),
                                    () -> {
                                        var made = model.draftFrom(row.entry());
                                        changed.run();
                                        made.ifPresentOrElse(
                                                item -> LinkTo.go(UI.getCurrent(), Links.item(item.id())),
                                                () -> Notification.show(
                                                        Messages.get("matching.outcome.in_double_review")));
                                    })
                            .open());
            draft.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            said.add(draft);
        }
        return said;
    }

    private static String causeWords(@Nullable GapCause cause) {
        return cause == null ? "" : Messages.term(cause);
    }

    private static String nextWords(@Nullable GapCause cause) {
        return cause == null ? "" : Messages.get("gaps.next." + cause.name());
    }
}
