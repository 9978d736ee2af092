package io.sitong.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.rules.compare.LimitConsensus;
import io.sitong.rules.compare.RowConsensus;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.ProposalWords;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the places say of one field, who says so, and what of it the standard shall say. */
final class ConsensusPanel extends Div {

    private static final long serialVersionUID = 1L;

    private static final int NAMED = 12;

    private final transient CompareModel model;
    private final transient Runnable close;
    private final transient Consumer<String> done;

    ConsensusPanel(CompareModel model, Runnable close, Consumer<String> done) {
        this.model = model;
        this.close = close;
        this.done = done;
        addClassName("cell-detail");
    }

    void show(FieldRow row) {
        removeAll();
        ConsensusModel consensus = model.consensus(row);
        Button shut = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        shut.setAriaLabel(Messages.get("compare.detail.close"));
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div head = new Div(new H2(Messages.get("compare.consensus.title", row.label(), consensus.total())), shut);
        head.addClassName("detail-head");
        add(head);
        consensus.limit().ifPresent(this::limit);
        consensus.rows().ifPresentOrElse(rows -> rows(row, consensus, rows), () -> values(row, consensus));
    }

    private void limit(LimitConsensus limit) {
        if (limit.median().isEmpty()) {
            return;
        }
        add(new Paragraph(Messages.get(
                "compare.consensus.median",
                limit.median().map(TimeLimit::text).orElse(""),
                limit.shortest().map(TimeLimit::text).orElse(""),
                limit.longest().map(TimeLimit::text).orElse(""),
                limit.known(),
                limit.total() - limit.known())));
    }

    private void values(FieldRow row, ConsensusModel consensus) {
        FigureTable table = new FigureTable(
                Messages.get("compare.consensus.value"),
                Messages.get("compare.consensus.support"),
                Messages.get("compare.consensus.who"),
                Messages.get("compare.consensus.deed"));
        table.addClassName("words-table");
        for (ConsensusModel.Voice voice : consensus.voices()) {
            boolean silent = voice.value().isEmpty();
            Div deed = new Div();
            if (!silent && model.mayAdopt() && !voice.value().equals(row.standardText())) {
                Button adopt = new Button(
                        Messages.get("compare.consensus.propose"), click -> proposeValue(row, consensus, voice));
                adopt.addThemeVariants(ButtonVariant.LUMO_SMALL);
                deed.add(adopt);
            }
            table.row(
                    silent ? Messages.get("compare.consensus.silent") : voice.value(),
                    Messages.get("compare.consensus.of", voice.who().size(), consensus.total()),
                    names(voice.who()),
                    deed);
        }
        add(table);
    }

    private void rows(FieldRow field, ConsensusModel consensus, RowConsensus rows) {
        FigureTable table = new FigureTable(
                Messages.get("compare.consensus.row"),
                Messages.get("compare.consensus.support"),
                Messages.get("compare.consensus.standard"),
                Messages.get("compare.consensus.others"));
        table.addClassName("words-table");
        Map<String, Checkbox> wanted = new LinkedHashMap<>();
        for (RowConsensus.Row row : rows.rows()) {
            Checkbox want = new Checkbox(row.text(), row.inStandard());
            want.setReadOnly(!model.mayAdopt());
            wanted.put(row.key(), want);
            table.row(
                    want,
                    Messages.get("compare.consensus.of", row.support(), rows.total()),
                    Messages.get(row.inStandard() ? "compare.consensus.in" : "compare.consensus.out"),
                    names(row.support() * 2 > rows.total() ? consensus.others(row.says()) : consensus.who(row.says())));
        }
        add(new Paragraph(Messages.get(
                "compare.consensus.rows.sum",
                rows.missingInStandard().size(),
                rows.littleFollowed().size())));
        add(table);
        if (model.mayAdopt()) {
            Button most = new Button(
                    Messages.get("compare.consensus.most"),
                    click -> rows.rows()
                            .forEach(row -> wanted.getOrDefault(row.key(), new Checkbox())
                                    .setValue(row.support() * 2 > rows.total())));
            Button propose = new Button(
                    Messages.get("compare.consensus.propose"),
                    click -> proposeRows(field, consensus, rows, checked(wanted)));
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div deeds = new Div(most, propose);
            deeds.addClassName("deeds");
            add(deeds, new H3(Messages.get("compare.consensus.whole")));
        }
        values(field, consensus);
    }

    private static Set<String> checked(Map<String, Checkbox> wanted) {
        Set<String> keys = new LinkedHashSet<>();
        wanted.forEach((key, box) -> {
            if (box.getValue()) {
                keys.add(key);
            }
        });
        return keys;
    }

    private void proposeRows(FieldRow field, ConsensusModel consensus, RowConsensus rows, Set<String> wanted) {
        long added = rows.rows().stream()
                .filter(row -> !row.inStandard() && wanted.contains(row.key()))
                .count();
        long removed = rows.rows().stream()
                .filter(row -> row.inStandard() && !wanted.contains(row.key()))
                .count();
        if (added + removed == 0) {
            done.accept(Messages.get("compare.consensus.unchanged"));
            return;
        }
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("compare.consensus.added"), added);
        figures.put(Messages.get("compare.consensus.removed"), removed);
        confirm(field, figures, () -> consensus.proposeRows(rows, wanted, note(field)));
    }

    private void proposeValue(FieldRow field, ConsensusModel consensus, ConsensusModel.Voice voice) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(
                Messages.get("compare.consensus.support"), (long) voice.who().size());
        figures.put(Messages.get("compare.adopt.agree.then"), (long) model.agreeingWith(
                field.key(), voice.who().getFirst().implementation().item()));
        confirm(field, figures, () -> consensus.proposeValue(voice, note(field)));
    }

    private void confirm(FieldRow field, Map<String, Long> figures, Supplier<ProposalOutcome> deed) {
        new ConfirmInNumbers(
                        Messages.get("compare.consensus.propose"),
                        Messages.get("compare.consensus.ask", field.label()),
                        figures,
                        Messages.get("compare.consensus.propose"),
                        () -> {
                            ProposalOutcome outcome = deed.get();
                            done.accept(
                                    outcome instanceof ProposalOutcome.Done
                                            ? Messages.get("compare.adopt.done")
                                            : ProposalWords.of(outcome));
                        })
                .open();
    }

    private static String note(FieldRow field) {
        return Messages.get("compare.consensus.note", field.label());
    }

    private Span names(List<Compared> who) {
        List<String> all = who.stream()
                .map(item -> model.nameOf(item.implementation().division()))
                .distinct()
                .toList();
        String some = all.stream().limit(NAMED).collect(Collectors.joining(Messages.get("compare.joiner")));
        Span names = new Span(all.size() <= NAMED ? some : Messages.get("compare.consensus.more", some, all.size()));
        names.setTitle(String.join(Messages.get("compare.joiner"), all));
        return names;
    }
}
