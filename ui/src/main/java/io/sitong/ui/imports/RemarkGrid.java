package io.sitong.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.intake.RemarkWords;
import io.sitong.importer.problem.Place;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;

/** All problems and findings of a file, one line each, to be put right line by line. */
final class RemarkGrid extends KeysetGrid<Remark> {

    private static final long serialVersionUID = 1L;

    /**
     * @param correct told a cell and the text that takes its place
     * @param opened told the ordinal of the row to be looked at
     */
    RemarkGrid(boolean mayWork, BiConsumer<Place, String> correct, IntConsumer opened) {
        addClassName("preview-grid");
        addComponentColumn(remark -> new SeverityBadge(remark.severity()))
                .setHeader(Messages.get("imports.remark.severity"))
                .setWidth("5.25rem")
                .setFlexGrow(0);
        addComponentColumn(RemarkGrid::where)
                .setHeader(Messages.get("imports.remark.place"))
                .setWidth("5.75rem")
                .setFlexGrow(0);
        addColumn(RemarkGrid::column)
                .setHeader(Messages.get("imports.remark.column"))
                .setWidth("5rem")
                .setFlexGrow(1);
        addComponentColumn(remark -> cell(remark, mayWork, correct, opened))
                .setHeader(Messages.get("imports.remark.found"))
                .setWidth("6.5rem")
                .setFlexGrow(1);
        addComponentColumn(RemarkGrid::words)
                .setHeader(Messages.get("imports.remark.message"))
                .setWidth("14rem")
                .setFlexGrow(5);
        addSelectionListener(event -> {
            if (event.isFromClient()) {
                event.getFirstSelectedItem()
                        .filter(remark -> remark.ordinal() > 0)
                        .ifPresent(remark -> opened.accept(remark.ordinal()));
            }
        });
    }

    private static Place place(Remark remark) {
        return new Place(remark.sheet(), remark.row(), remark.column());
    }

    private static Component where(Remark remark) {
        Span cell = new Span(place(remark).cell());
        cell.addClassName("place");
        Span sheet = new Span(remark.sheet());
        sheet.addClassName("entry-facts");
        return new Div(cell, sheet);
    }

    private static String column(Remark remark) {
        String key = remark.field();
        return key == null
                ? ""
                : ItemField.findByKey(key)
                        .map(ItemField::label)
                        .orElseGet(() -> Arrays.stream(ItemGroup.values())
                                .filter(group -> group.name().equals(key))
                                .map(ItemGroup::label)
                                .findFirst()
                                .orElse(""));
    }

    private static Component cell(
            Remark remark, boolean mayWork, BiConsumer<Place, String> correct, IntConsumer opened) {
        if (!mayWork || remark.column() == 0) {
            Span found = new Span(remark.found());
            found.addClassName("two-lines");
            return found;
        }
        if (!showsItsCell(remark)) {
            Button open = new Button(Messages.get("imports.remark.open"), click -> opened.accept(remark.ordinal()));
            open.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            open.setAriaLabel(
                    Messages.get("imports.remark.open") + " " + place(remark).cell());
            return open;
        }
        TextField text = new TextField();
        text.setAriaLabel(
                Messages.get("imports.detail.correct") + " " + place(remark).cell());
        text.setValue(remark.found());
        text.addClassName("cell-text");
        text.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                correct.accept(place(remark), event.getValue());
            }
        });
        return text;
    }

    /** Whether what was found is what stands in the cell, so that a text put in its place loses nothing. */
    private static boolean showsItsCell(Remark remark) {
        return switch (remark.source()) {
            case PROBLEM -> true;
            case FINDING ->
                Optional.ofNullable(remark.field())
                        .flatMap(ItemField::findByKey)
                        .isPresent();
            // there is no cell; whose value holds is chosen beside the three of them
            case ABSENT, PREVIEW -> false;
        };
    }

    private static Component words(Remark remark) {
        Span kind = new Span(RemarkWords.of(remark));
        kind.addClassName("badge");
        Span fix = new Span(remark.fix().isEmpty() ? "" : Messages.get("imports.detail.fix", remark.fix()));
        fix.addClassName("entry-facts");
        return new Div(kind, new Span(" " + remark.message()), fix);
    }
}
