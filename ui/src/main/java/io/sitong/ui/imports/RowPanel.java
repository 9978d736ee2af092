package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Conflict;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.KeptField;
import io.sitong.importer.stage.StandardProposal;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One row of a preview in full: every cell to be corrected in place, with all that is known of it beside it. */
final class RowPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean mayWork;
    private final transient CellEditor.Deeds deeds;
    private final transient BiConsumer<RowInFull, Long> attach;
    private final transient Choose choose;
    private final Checkbox every = new Checkbox(Messages.get("imports.detail.every"));
    private final Div cells = new Div();
    private final List<CellEditor> editors = new ArrayList<>();
    private final List<CellLine> lines = new ArrayList<>();
    private transient @Nullable RowInFull shown;

    /** Told which value of a field holds. */
    @FunctionalInterface
    interface Choose {
        void choose(RowInFull row, String key, Conflict.Choice choice);
    }

    /** @param attach told a row and the standard item it belongs to */
    RowPanel(boolean mayWork, CellEditor.Deeds deeds, BiConsumer<RowInFull, Long> attach, Choose choose) {
        this.mayWork = mayWork;
        this.deeds = deeds;
        this.attach = attach;
        this.choose = choose;
        addClassNames("entry-panel", "row-panel");
        every.addValueChangeListener(event -> {
            if (shown != null) {
                cells(shown);
            }
        });
        nothing();
    }

    void nothing() {
        shown = null;
        removeAll();
        add(new Paragraph(Messages.get("imports.detail.pick")));
    }

    void show(RowInFull row) {
        shown = row;
        removeAll();
        Div facts = new Div(
                new DecisionBadge(row.row().decision()),
                new Span(row.row().place()),
                new Span(row.row().identity()));
        facts.addClassName("row-facts");
        String name = row.row().name();
        add(new H2(name.isEmpty() ? Messages.get("imports.row.nameless") : name), facts);
        if (!row.details().reason().isEmpty()) {
            Paragraph reason = new Paragraph(row.details().reason());
            // an answer is no failure
            reason.addClassName(refused(row) ? "read-failed" : "row-reason");
            add(reason);
        }
        conflicts(row);
        Div title = new Div(new H3(Messages.get("imports.detail.cells")), every);
        title.addClassName("detail-head");
        add(title, cells);
        cells(row);
        aside(row);
        attachment(row);
        ofTheRow(row);
    }

    private static boolean refused(RowInFull row) {
        return row.row().effect() == WaitingRow.Effect.REFUSED;
    }

    private void conflicts(RowInFull row) {
        List<Conflict> conflicts = row.details().conflicts();
        if (conflicts.isEmpty()) {
            return;
        }
        Div lines = new Div();
        lines.addClassName("cell-lines");
        conflicts.forEach(conflict ->
                lines.add(new ConflictLine(conflict, mayWork, choice -> choose.choose(row, conflict.key(), choice))));
        add(new H3(Messages.get("imports.detail.conflicts", conflicts.size())), lines);
    }

    /** What is said of no cell in particular, such as what the file has no column for. */
    private void ofTheRow(RowInFull row) {
        List<Remark> remarks = row.remarks().stream()
                .filter(remark -> !remark.message().equals(row.details().reason()))
                .toList();
        if (remarks.isEmpty()) {
            return;
        }
        Div lines = new Div();
        lines.addClassName("cell-lines");
        remarks.forEach(remark -> lines.add(new CellEditor.RemarkLine(remark)));
        add(new H3(Messages.get("imports.detail.row.remarks", remarks.size())), lines);
    }

    private void cells(RowInFull row) {
        cells.removeAll();
        cells.addClassName("cell-lines");
        editors.clear();
        lines.clear();
        for (CellLine cell : row.cells()) {
            if (every.getValue() || cell.notable()) {
                CellEditor editor = new CellEditor(cell, mayWork, deeds);
                editors.add(editor);
                lines.add(cell);
                cells.add(editor);
            }
        }
        if (lines.isEmpty()) {
            Paragraph clean =
                    new Paragraph(Messages.get(refused(row) ? "imports.detail.refused" : "imports.detail.clean"));
            clean.addClassName("quiet");
            cells.add(clean);
        }
    }

    /** Goes to the next cell with a remark after a place; stays where there is none. */
    void focusAfter(Place place) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).place().compareTo(place) > 0
                    && !lines.get(i).remarks().isEmpty()) {
                editors.get(i).focus();
                return;
            }
        }
    }

    private void attachment(RowInFull row) {
        Attachment attachment = row.details().attachment();
        if (attachment.standardId() != null) {
            Span words = new Span(Messages.get(
                    "imports.detail.attached", attachment.name(), attachment.code(), Messages.term(attachment.kind())));
            words.addClassName("quiet");
            add(words);
            return;
        }
        if (!attachment.proposals().isEmpty()) {
            add(new H3(Messages.get("imports.detail.attachment")));
        }
        for (StandardProposal proposal : attachment.proposals()) {
            Div line = new Div(
                    new Span(Messages.get("imports.detail.attachment.proposal", proposal.name(), proposal.code())));
            line.addClassName("decision");
            if (mayWork && !refused(row)) {
                Button take = new Button(
                        Messages.get("imports.detail.attachment.take"),
                        click -> attach.accept(row, proposal.standardId()));
                take.addThemeVariants(ButtonVariant.LUMO_SMALL);
                line.add(take);
            }
            Span why = new Span(String.join("；", proposal.reasons()));
            why.addClassName("quiet");
            line.add(why);
            add(line);
        }
    }

    private void aside(RowInFull row) {
        if (!row.aside().isEmpty()) {
            add(new H3(Messages.get("imports.detail.changes")));
        }
        for (FieldChange change : row.aside()) {
            Div line = new Div(new Span(change.line()));
            line.addClassName("decision");
            add(line);
        }
        if (!row.details().kept().isEmpty()) {
            add(new H3(Messages.get("imports.detail.kept")));
        }
        for (KeptField kept : row.details().kept()) {
            Div line = new Div(new Span(
                    Messages.get("imports.detail.kept.line", kept.label(), kept.stored(), Messages.term(kept.why()))));
            line.addClassName("decision");
            add(line);
        }
    }
}
