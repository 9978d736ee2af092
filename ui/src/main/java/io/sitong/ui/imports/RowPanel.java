package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.KeptField;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.importer.stage.RowFinding;
import io.sitong.importer.stage.StandardProposal;
import io.sitong.ui.texts.Messages;
import java.util.function.BiConsumer;

/** One row of a preview in full: what changes, what is wrong with its cells and how to put it right. */
final class RowPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<Place, String> correct;
    private final transient BiConsumer<String, Long> attach;

    /**
     * @param correct told a cell and the text that takes its place
     * @param attach told a row and the standard item it belongs to
     */
    RowPanel(BiConsumer<Place, String> correct, BiConsumer<String, Long> attach) {
        this.correct = correct;
        this.attach = attach;
        addClassName("entry-panel");
        add(new Paragraph(Messages.get("imports.detail.pick")));
    }

    void show(PreviewRow row) {
        removeAll();
        Paragraph facts = new Paragraph(row.key() + " · " + row.identity().text());
        facts.addClassName("entry-facts");
        add(new H2(row.item().name()), facts);
        if (!row.reason().isEmpty()) {
            add(new H3(Messages.get("imports.detail.reason")), new Paragraph(row.reason()));
        }
        attachment(row);
        problems(row);
        findings(row);
        changes(row);
    }

    private void attachment(PreviewRow row) {
        Attachment attachment = row.attachment();
        add(new H3(Messages.get("imports.detail.attachment")));
        if (attachment.standardId() != null) {
            add(new Paragraph(attachment.code() + " " + attachment.name()));
            return;
        }
        add(new Paragraph(Messages.get("imports.detail.attachment.none")));
        for (StandardProposal proposal : attachment.proposals()) {
            Button take = new Button(
                    Messages.get("imports.detail.attachment.take"),
                    click -> attach.accept(row.key(), proposal.standardId()));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div line = new Div(
                    new Span(Messages.get("imports.detail.attachment.proposal", proposal.name(), proposal.code())),
                    take);
            line.addClassName("decision");
            add(line);
        }
    }

    private void problems(PreviewRow row) {
        if (row.problems().isEmpty()) {
            return;
        }
        add(new H3(Messages.get("imports.detail.problems")));
        for (ImportProblem problem : row.problems()) {
            Span place = new Span(problem.place().toString());
            place.addClassName("place");
            Div box = new Div(new Div(place, new Span(" " + problem.message())));
            box.addClassName("difference-box");
            if (problem.place().column() > 0) {
                TextField text = new TextField(Messages.get("imports.detail.correct") + " "
                        + problem.place().cell());
                text.setValue(problem.found());
                Button save = new Button(
                        Messages.get("imports.detail.correct.save"),
                        click -> correct.accept(problem.place(), text.getValue()));
                save.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
                Div deeds = new Div(text, save);
                deeds.addClassName("deeds");
                box.add(deeds);
            }
            add(box);
        }
    }

    private void findings(PreviewRow row) {
        if (row.findings().isEmpty()) {
            return;
        }
        add(new H3(Messages.get("imports.detail.findings")));
        for (RowFinding finding : row.findings()) {
            Span rule = new Span(finding.finding().rule() + " " + finding.place());
            rule.addClassName("place");
            Div box = new Div(
                    new Div(rule, new Span(" " + finding.finding().message())),
                    new Paragraph(
                            Messages.get("imports.detail.fix", finding.finding().fix())));
            box.addClassName("difference-box");
            add(box);
        }
    }

    private void changes(PreviewRow row) {
        if (!row.changes().isEmpty()) {
            add(new H3(Messages.get("imports.detail.changes")));
        }
        for (FieldChange change : row.changes()) {
            Div line = new Div(new Span(change.line()));
            line.addClassName("decision");
            change.details().forEach(d -> line.add(new Paragraph(d)));
            add(line);
        }
        if (!row.kept().isEmpty()) {
            add(new H3(Messages.get("imports.detail.kept")));
        }
        for (KeptField kept : row.kept()) {
            Div line = new Div(new Span(
                    kept.label() + "：" + kept.stored() + "（" + kept.why().label() + "）"));
            line.addClassName("decision");
            add(line);
        }
    }
}
