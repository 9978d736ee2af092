package io.sitong.ui.imports;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.importer.PacketColumns;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.FieldChange;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One cell: what stands there, to be changed in place; what is wrong, stored and standard stand beside it. */
final class CellEditor extends Div {

    private static final long serialVersionUID = 1L;
    private static final int ONE_LINE = 40;

    private final @Nullable Focusable<?> field;

    /** What can be done with a cell. */
    interface Deeds {

        void correct(Place place, String text);

        void withdraw(Place place);

        void pasteFrom(Place place);

        /** Says what a word of this sender means in every cell of a key. */
        void mean(String key, String word);
    }

    CellEditor(CellLine cell, boolean mayWork, Deeds deeds) {
        addClassName("cell-line");
        Span place = new Span(cell.place().cell());
        place.addClassName("place");
        Span header = new Span(name(cell));
        header.addClassName("cell-header");
        Div head = new Div(place, header);
        head.addClassName("cell-head");
        add(head);
        if (cell.corrected()) {
            Span mark = new Span(Messages.get("imports.cell.corrected"));
            mark.addClassName("badge");
            head.add(mark);
        }
        if (!mayWork || PacketColumns.guarded(cell.key())) {
            field = null;
            add(new Span(cell.text()));
        } else if (PacketColumns.choosesAnswer(cell.key())
                || cell.field().map(CellEditor::choice).orElse(false)) {
            ComboBox<String> box = choices(cell, deeds);
            field = box;
            add(withDeeds(box, cell, deeds));
        } else {
            AbstractField<?, String> text = text(cell);
            text.addValueChangeListener(event -> corrected(event, cell, deeds));
            field = (Focusable<?>) text;
            add(withDeeds(text, cell, deeds));
        }
        beside(cell);
        cell.remarks().forEach(remark -> add(new RemarkLine(remark)));
    }

    private static String name(CellLine cell) {
        String label = cell.field().map(ItemField::label).orElse(cell.header());
        String key = cell.key();
        if (key == null || key.isEmpty()) {
            return Messages.get("imports.cell.not.imported", cell.header());
        }
        return label.equals(cell.header()) || cell.header().isEmpty()
                ? label
                : Messages.get("imports.cell.header", cell.header(), label);
    }

    private static boolean choice(ItemField field) {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO;
    }

    private static ComboBox<String> choices(CellLine cell, Deeds deeds) {
        ComboBox<String> box = new ComboBox<>();
        box.setAriaLabel(label(cell));
        List<String> labels = new ArrayList<>(words(cell));
        if (!cell.text().isEmpty() && !labels.contains(cell.text())) {
            labels.add(cell.text());
        }
        box.setItems(labels);
        box.setAllowCustomValue(true);
        box.setClearButtonVisible(true);
        box.setValue(cell.text().isEmpty() ? null : cell.text());
        box.addCustomValueSetListener(event -> deeds.correct(cell.place(), event.getDetail()));
        box.addValueChangeListener(event -> corrected(event, cell, deeds));
        return box;
    }

    private static Collection<String> words(CellLine cell) {
        return PacketColumns.choosesAnswer(cell.key())
                ? PointAnswer.labels()
                : cell.field()
                        .flatMap(ItemField::table)
                        .map(table -> table.labels().values())
                        .orElse(List.of());
    }

    private static AbstractField<?, String> text(CellLine cell) {
        boolean lines = cell.text().length() > ONE_LINE
                || cell.text().indexOf('\n') >= 0
                || cell.field().map(f -> f.type() == FieldType.LONG_TEXT).orElse(false);
        if (lines) {
            TextArea area = new TextArea();
            area.setAriaLabel(label(cell));
            area.setValue(cell.text());
            area.addClassName("cell-text");
            return area;
        }
        TextField field = new TextField();
        field.setAriaLabel(label(cell));
        field.setValue(cell.text());
        field.addClassName("cell-text");
        return field;
    }

    private static String label(CellLine cell) {
        return Messages.get("imports.detail.correct") + " " + cell.place().cell();
    }

    private static void corrected(HasValue.ValueChangeEvent<String> event, CellLine cell, Deeds deeds) {
        String text = event.getValue() == null ? "" : event.getValue();
        if (event.isFromClient() && !text.equals(cell.text())) {
            deeds.correct(cell.place(), text);
        }
    }

    private static Div withDeeds(Component input, CellLine cell, Deeds deeds) {
        Div line = new Div(input);
        line.addClassName("cell-input");
        if (cell.corrected()) {
            line.add(small("imports.cell.withdraw", () -> deeds.withdraw(cell.place())));
        }
        line.add(small("imports.cell.paste", () -> deeds.pasteFrom(cell.place())));
        String key = cell.key();
        if (key != null && !cell.corrected() && ofSender(cell)) {
            line.add(small("imports.cell.mean", () -> deeds.mean(key, cell.text())));
        }
        return line;
    }

    /** Whether the cell has a word the code table does not know, so that its sender may mean something by it. */
    private static boolean ofSender(CellLine cell) {
        return cell.field().flatMap(ItemField::table).isPresent()
                && cell.remarks().stream()
                        .anyMatch(remark -> remark.code().equals(ProblemKind.UNKNOWN_VALUE.name())
                                || remark.code().equals(ProblemKind.AMBIGUOUS_CODE.name()));
    }

    private static Button small(String key, Runnable deed) {
        Button button = new Button(Messages.get(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** What is stored, what it becomes, and what the standard says. */
    private void beside(CellLine cell) {
        FieldChange change = cell.change();
        if (change != null) {
            Div line = new Div(new Span(
                    Messages.get("imports.cell.becomes", orNothing(change.before()), orNothing(change.after()))));
            line.addClassName("cell-beside");
            if (change.formOnly()) {
                line.add(new Span(Messages.get("imports.cell.form.only")));
            }
            change.details().forEach(detail -> line.add(new Div(new Span(detail))));
            add(line);
        } else if (!cell.stored().isEmpty() && !cell.remarks().isEmpty()) {
            beside("imports.cell.stored", cell.stored());
        }
        String now = change == null ? cell.stored() : change.after();
        if (!cell.standard().isEmpty()
                && !cell.standard().equals(now)
                && cell.field().map(ItemField::unified).orElse(true)) {
            beside("imports.cell.standard", cell.standard());
        }
    }

    private void beside(String key, String value) {
        Div line = new Div(new Span(Messages.get(key, value)));
        line.addClassName("cell-beside");
        add(line);
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? Messages.get("imports.cell.nothing") : value;
    }

    /** Puts the cursor into the cell. */
    void focus() {
        Optional.ofNullable(field).ifPresent(Focusable::focus);
    }

    /** One remark under its cell. */
    static final class RemarkLine extends Div {

        private static final long serialVersionUID = 1L;

        RemarkLine(Remark remark) {
            addClassName("remark-line");
            boolean rule = remark.source() == Remark.Source.FINDING;
            add(new SeverityBadge(remark.severity()), new Span((rule ? remark.code() + " " : "") + remark.message()));
            if (!remark.fix().isEmpty()) {
                Span fix = new Span(Messages.get("imports.detail.fix", remark.fix()));
                fix.addClassName("remark-fix");
                add(fix);
            }
        }
    }
}
