package io.sitong.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.reading.ReadingKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.rules.compare.BasisSet;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.ui.links.Links;
import io.sitong.ui.readings.Readings;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.DifferenceText;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ProposalWords;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The texts behind one cell, and the three things one can do: adopt, keep with reason, open the item. */
final class DifferencePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CompareModel model;
    private final transient Readings readings;
    private final transient Runnable close;
    private final transient Consumer<String> done;

    /** @param done told what happened, in words, after the standard or a waiver changed */
    DifferencePanel(CompareModel model, Readings readings, Runnable close, Consumer<String> done) {
        this.model = model;
        this.readings = readings;
        this.close = close;
        this.done = done;
        addClassName("cell-detail");
    }

    void show(FieldRow row, CompareColumn column) {
        removeAll();
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setAriaLabel(Messages.get("compare.detail.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(
                new H2(Messages.get(
                        "compare.detail.title", row.label(), column.division().name())),
                shut);
        head.addClassName("detail-head");
        add(head, new H3(Messages.get("compare.detail.standard")), new Paragraph(row.standardText()));
        List<Compared> departing = column.departing(row.key());
        if (departing.isEmpty()) {
            add(new Paragraph(Messages.get("compare.detail.all.same")));
        }
        departing.forEach(item -> add(difference(row, item)));
    }

    private Div difference(FieldRow row, Compared item) {
        FieldComparison field = Objects.requireNonNull(item.fields().get(row.key()));
        Div title = new Div(
                new H3(model.nameOf(item.implementation().division())),
                new SamenessBadge(CompareGrid.meaning(field.sameness())));
        title.addClassName("difference-title");
        Div box = new Div(title, new DifferenceText(field.standardText(), field.localText()));
        box.addClassName("difference-box");
        if (!field.details().isEmpty()) {
            box.add(new Paragraph(String.join("；", field.details())));
        }
        Div deeds = new Div();
        deeds.addClassName("deeds");
        if (model.mayAdopt()) {
            Button adopt = new Button(Messages.get("compare.adopt"), click -> adopt(row, item, field));
            adopt.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
            deeds.add(adopt);
        }
        if (model.mayKeep(row.key())) {
            Button keep = new Button(Messages.get("compare.keep"), click -> keep(row, item));
            keep.addThemeVariants(ButtonVariant.LUMO_SMALL);
            deeds.add(keep);
        }
        if (row.key().equals(ItemGroup.BY_LAW.name())) {
            box.add(citations(item));
        }
        deeds.add(LinkTo.anchor(
                Messages.get("compare.detail.open"),
                Links.localItem(item.implementation().id())));
        box.add(deeds);
        return box;
    }

    /** Each citation as typed and as read, so that a wrong reading can be corrected. */
    private FigureTable citations(Compared item) {
        FigureTable table = new FigureTable(
                Messages.get("compare.citation.typed"),
                Messages.get("compare.citation.cites"),
                Messages.get("compare.consensus.deed"));
        table.addClassName("words-table");
        for (LegalBasis basis : item.implementation().item().bases()) {
            Div deed = new Div();
            if (model.mayAdopt()) {
                deed.add(new Button(
                        Messages.get("compare.citation.correct"),
                        click -> new CitationDialog(basis, this::decide).open()));
            }
            String cites = BasisSet.of(List.of(basis)).citations().stream()
                    .map(BasisSet.Citation::text)
                    .collect(Collectors.joining(Messages.get("compare.joiner")));
            table.row(basis.raw(), cites.isEmpty() ? Messages.get("compare.citation.nothing") : cites, deed);
        }
        return table;
    }

    private void decide(String typed, String cites) {
        readings.decide(model.viewer(), ReadingKind.CITATION, typed, cites);
        model.compareAgain();
        done.accept(Messages.get("compare.citation.done"));
    }

    private void adopt(FieldRow row, Compared item, FieldComparison field) {
        Map<String, Long> figures = new LinkedHashMap<>();
        long now = model.implementationCount()
                - model.columns().stream()
                        .mapToLong(c -> c.departing(row.key()).size())
                        .sum();
        figures.put(Messages.get("compare.adopt.agree.now"), now);
        figures.put(Messages.get("compare.adopt.agree.then"), (long)
                model.agreeingWith(row.key(), item.implementation().item()));
        new ConfirmInNumbers(
                        Messages.get("compare.adopt"),
                        Messages.get("compare.adopt.ask", row.label(), CompareGrid.shorten(field.localText())),
                        figures,
                        Messages.get("compare.adopt"),
                        () -> {
                            String note = Messages.get(
                                    "compare.adopt.note",
                                    model.nameOf(item.implementation().division()),
                                    row.label());
                            ProposalOutcome outcome =
                                    model.adopt(row.key(), item.implementation().item(), note);
                            done.accept(
                                    outcome instanceof ProposalOutcome.Done
                                            ? Messages.get("compare.adopt.done")
                                            : ProposalWords.of(outcome));
                        })
                .open();
    }

    private void keep(FieldRow row, Compared item) {
        Dialog dialog = new Dialog(Messages.get("compare.keep"));
        TextArea reason = new TextArea(Messages.get("compare.keep.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.addClassName("comment-words");
        dialog.add(reason);
        Button save = new Button(Messages.get("compare.keep.save"), click -> {
            if (reason.getValue().isBlank()) {
                reason.setInvalid(true);
                return;
            }
            model.keep(row.key(), item, reason.getValue().strip());
            dialog.close();
            done.accept(Messages.get("compare.keep.done"));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.get("compare.keep.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
