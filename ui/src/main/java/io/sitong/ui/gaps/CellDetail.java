package io.sitong.ui.gaps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.coverage.Cell;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "region");
    }

    /** Shows it and takes the keyboard. */
    void show(MatrixRow row, DivisionCode division) {
        fill(row, division);
        getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}), 50)");
    }

    private void fill(MatrixRow row, DivisionCode division) {
        removeAll();
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setAriaLabel(Messages.get("gaps.detail.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        String title = Messages.get("gaps.detail.title", row.entry().name(), model.nameOf(division));
        getElement().setAttribute("aria-label", title);
        Div head = new Div(new H2(title), shut);
        head.addClassName("detail-head");
        add(head);
        row.wholeCause().ifPresent(cause -> {
            Div said = whole(row, cause);
            model.keptWhole(row).ifPresent(kept -> said.add(inHands(row, division, kept)));
            add(said);
        });
        var gaps = model.gapsOf(row.entry().id(), division);
        if (gaps.isEmpty()) {
            if (!row.withoutStandard()) {
                add(new Paragraph(Messages.get(
                        model.expects(row.entry().id(), division) ? "gaps.detail.none" : "gaps.detail.nowhere")));
            }
            return;
        }
        List<Gap> kept = model.keptOf(row.entry().id(), division);
        Grid<Cell> places = new Grid<>();
        KeysetGrid.dense(places);
        if (model.mayAssign() && !kept.isEmpty()) {
            head.addComponentAtIndex(1, assign(row, division, kept, places));
        }
        places.addColumn(cell -> model.nameOf(cell.division())).setHeader(Messages.get("gaps.detail.place"));
        Map<Long, Map<DivisionCode, Claim>> answers = model.answers(gaps);
        places.addComponentColumn(cell -> cause(cell, answers))
                .setHeader(Messages.get("gaps.detail.cause"))
                .setFlexGrow(2);
        places.addColumn(cell -> nextWords(cell.cause()))
                .setHeader(Messages.get("gaps.detail.next"))
                .setFlexGrow(2);
        places.addColumn(cell -> kept(kept, cell).map(Gap::owner).orElse(Messages.get("gaps.owner.none")))
                .setHeader(Messages.get("gaps.owner"));
        places.addColumn(cell -> kept(kept, cell)
                        .map(Gap::deadline)
                        .map(LocalDate::toString)
                        .orElse("—"))
                .setHeader(Messages.get("gaps.deadline"))
                .setWidth("7rem")
                .setFlexGrow(0);
        places.addComponentColumn(cell -> LinkTo.anchor(Messages.get("gaps.detail.answer"), model.answerOf(cell)))
                .setHeader(Messages.get("gaps.detail.claim"))
                .setAutoWidth(true)
                .setFlexGrow(0);
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

    /** The cause, and in the words of the place why it does not carry the item out. */
    private static Div cause(Cell cell, Map<Long, Map<DivisionCode, Claim>> answers) {
        Div said = new Div(new Span(causeWords(cell.cause())));
        Long standardId = cell.standardId();
        Claim claim = standardId == null
                ? null
                : answers.getOrDefault(standardId, Map.of()).get(cell.division());
        if (claim != null && claim.reason() != null && !claim.reason().isBlank()) {
            Span reason = new Span(Messages.get("gaps.detail.reason", claim.reason()));
            reason.addClassName("entry-facts");
            said.add(reason);
        }
        return said;
    }

    /** Who fills the gap of the entry as a whole by when, and the button that says so. */
    private Div inHands(MatrixRow row, DivisionCode division, Gap gap) {
        Div hands = new Div();
        hands.addClassName("whole-gap");
        LocalDate deadline = gap.deadline();
        if (gap.owner() != null || deadline != null) {
            String owner = gap.owner() == null ? Messages.get("gaps.owner.none") : gap.owner();
            hands.add(new Span(Messages.get("gaps.whole.hands", owner, deadline == null ? "—" : deadline.toString())));
        }
        if (model.mayAssign()) {
            Button assign = new Button(
                    Messages.get("gaps.whole.assign"),
                    click -> new AssignDialog(model, List.of(gap), given -> {
                                Notification.show(
                                        Messages.get("gaps.assign.done", given),
                                        3000,
                                        Notification.Position.BOTTOM_START);
                                show(row, division);
                            })
                            .open());
            assign.addThemeVariants(ButtonVariant.LUMO_SMALL);
            hands.add(assign);
        }
        return hands;
    }

    /** Of the ticked places, or of all where none is ticked; the words say how many. */
    private Button assign(MatrixRow row, DivisionCode division, List<Gap> kept, Grid<Cell> places) {
        places.setSelectionMode(Grid.SelectionMode.MULTI);
        Button assign = new Button(Messages.get("gaps.assign", kept.size()));
        assign.addThemeVariants(ButtonVariant.LUMO_SMALL);
        places.addSelectionListener(change ->
                assign.setText(Messages.get("gaps.assign", chosen(places, kept).size())));
        assign.addClickListener(click -> new AssignDialog(model, chosen(places, kept), given -> {
                    Notification.show(
                            Messages.get("gaps.assign.done", given), 3000, Notification.Position.BOTTOM_START);
                    show(row, division);
                })
                .open());
        return assign;
    }

    private static List<Gap> chosen(Grid<Cell> places, List<Gap> kept) {
        Set<Cell> ticked = places.getSelectedItems();
        return ticked.isEmpty()
                ? kept
                : ticked.stream().flatMap(cell -> kept(kept, cell).stream()).toList();
    }

    private static Optional<Gap> kept(List<Gap> kept, Cell cell) {
        return kept.stream()
                .filter(gap -> gap.division().equals(cell.division())
                        && Objects.equals(gap.standardId(), cell.standardId())
                        && gap.cause() == cell.cause())
                .findFirst();
    }

    private Div whole(MatrixRow row, GapCause cause) {
        if (cause == GapCause.MODE_MISSING) {
            return withoutMode(row);
        }
        if (cause == GapCause.NOT_PUBLISHED) {
            return notPublished(row);
        }
        Div said = new Div(new Paragraph(causeWords(cause) + "：" + nextWords(cause)));
        if (cause == GapCause.NOT_IN_FORCE) {
            model.itemBehind(row.entry().id()).ifPresent(item -> said.add(closed(item)));
        }
        said.addClassName("whole-gap");
        // what is not decided, or has lost its item, may well have a counterpart: a new item is the second thought
        // there
        boolean mayHaveOne = cause != GapCause.NO_STANDARD;
        Button decide = decide(row);
        said.add(decide);
        if (mayHaveOne) {
            decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (model.mayDraft()) {
            Button draft = new Button(Messages.get("gaps.draft"), click -> askDraft(row));
            draft.addThemeVariants(ButtonVariant.LUMO_SMALL);
            if (!mayHaveOne) {
                draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            said.add(draft);
        }
        return said;
    }

    /** The item that was confirmed, and what became of it. */
    private static Span closed(StandardItem item) {
        Anchor name = LinkTo.anchor(item.item().nameInContext(), Links.item(item.id()));
        return new Span(name, new Span(Messages.get("gaps.closed", Messages.term(item.state()))));
    }

    private Button decide(MatrixRow row) {
        Button decide = new Button(
                Messages.get("gaps.decide"),
                click -> LinkTo.go(UI.getCurrent(), Links.matching(row.entry().id())));
        decide.addThemeVariants(ButtonVariant.LUMO_SMALL);
        decide.setVisible(model.mayDecide());
        return decide;
    }

    /** The item is there as a draft: it has to be published, and the pair confirmed. */
    private Div notPublished(MatrixRow row) {
        Div said = new Div();
        said.addClassName("whole-gap");
        model.itemBehind(row.entry().id()).ifPresent(draft -> {
            said.add(new Paragraph(
                    Messages.get("gaps.unpublished", draft.item().nameInContext(), Messages.term(draft.state()))));
            Button open = new Button(
                    Messages.get(model.mayDraft() ? "gaps.unpublished.go" : "gaps.mode.look"),
                    click -> LinkTo.go(UI.getCurrent(), Links.item(draft.id())));
            open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            said.add(open);
        });
        said.add(decide(row));
        return said;
    }

    /** The correspondence is decided; what is missing is missing in the item. */
    private Div withoutMode(MatrixRow row) {
        Div said = new Div();
        said.addClassName("whole-gap");
        model.itemBehind(row.entry().id()).ifPresent(item -> {
            said.add(new Paragraph(Messages.get("gaps.mode.missing", item.item().nameInContext())));
            Button open = new Button(
                    Messages.get(model.mayDraft() ? "gaps.mode.fill" : "gaps.mode.look"),
                    click -> LinkTo.go(
                            UI.getCurrent(), model.mayDraft() ? Links.edit(item.id()) : Links.item(item.id())));
            open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            said.add(open);
        });
        return said;
    }

    private void askDraft(MatrixRow row) {
        new ConfirmInNumbers(
                        Messages.get("gaps.draft"),
                        Messages.get("gaps.draft.ask", row.entry().name()),
                        Map.of(),
                        Messages.get("gaps.draft"),
                        () -> {
                            var made = model.draftFrom(row.entry());
                            changed.run();
                            made.ifPresentOrElse(
                                    item -> {
                                        Notification.show(
                                                Messages.get(
                                                        "gaps.draft.done",
                                                        item.item().name()),
                                                6000,
                                                Notification.Position.BOTTOM_START);
                                        LinkTo.go(UI.getCurrent(), Links.item(item.id()));
                                    },
                                    () -> Notification.show(Messages.get("matching.outcome.in_double_review")));
                        })
                .open();
    }

    private static String causeWords(@Nullable GapCause cause) {
        return cause == null ? "" : Messages.term(cause);
    }

    private static String nextWords(@Nullable GapCause cause) {
        return cause == null ? "" : Messages.get("gaps.next." + cause.name());
    }
}
