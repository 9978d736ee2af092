package io.sitong.ui.reduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.reading.DecidedReading;
import io.sitong.catalog.reading.ReadingKind;
import io.sitong.rules.compare.UnknownMaterials;
import io.sitong.ui.readings.Readings;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.FigureTable;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.List;

/** Material names that wait for a decision, and what was decided lately. */
final class MaterialQueue extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LATELY = 20;

    private final transient Readings readings;
    private final transient Viewer viewer;
    private final transient UnknownMaterials unknown;
    private final Grid<UnknownMaterials.Unknown> grid = new Grid<>();
    private final Div decided = new Div();

    MaterialQueue(Readings readings, Viewer viewer, UnknownMaterials unknown) {
        this.readings = readings;
        this.viewer = viewer;
        this.unknown = unknown;
        addClassName("material-queue");
        KeysetGrid.dense(grid);
        grid.setEmptyStateText(Messages.get("reduction.names.empty"));
        grid.addColumn(UnknownMaterials.Unknown::name)
                .setHeader(Messages.get("reduction.names.name"))
                .setFlexGrow(1);
        grid.addColumn(name -> Messages.number(name.implementations()))
                .setHeader(Messages.get("reduction.column.asked"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(name -> Messages.number(name.standards()))
                .setHeader(Messages.get("reduction.column.standards"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        if (viewer.mayEditStandards()) {
            grid.addComponentColumn(this::deeds)
                    .setHeader(Messages.get("reduction.names.deed"))
                    .setWidth("34rem")
                    .setFlexGrow(0);
        }
        add(grid, decided);
        show();
    }

    private void show() {
        List<UnknownMaterials.Unknown> waiting = unknown.waiting();
        grid.setItems(waiting);
        decided.removeAll();
        List<DecidedReading> known = readings.of(ReadingKind.MATERIAL);
        if (known.isEmpty()) {
            return;
        }
        decided.add(new H3(Messages.get("reduction.names.decided", known.size())));
        FigureTable table = new FigureTable(
                Messages.get("reduction.names.name"),
                Messages.get("reduction.names.is"),
                Messages.get("reduction.names.by"),
                Messages.get("reduction.names.deed"));
        table.addClassName("words-table");
        known.stream()
                .limit(LATELY)
                .forEach(reading -> table.row(
                        reading.text(),
                        reading.text().equals(reading.meaning())
                                ? Messages.get("reduction.names.own")
                                : reading.meaning(),
                        Messages.get("reduction.names.at", reading.by(), Dates.minute(reading.at())),
                        withdrawal(reading)));
        decided.add(table);
    }

    private Component withdrawal(DecidedReading reading) {
        if (!viewer.mayEditStandards()) {
            return new Span();
        }
        Button withdraw = new Button(Messages.get("reduction.names.withdraw"), click -> {
            readings.withdraw(viewer, reading.id());
            show();
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return withdraw;
    }

    private Component deeds(UnknownMaterials.Unknown name) {
        ComboBox<String> same = new ComboBox<>();
        same.setItems(name.candidates());
        same.setWidth("16rem");
        same.setAllowCustomValue(true);
        same.addCustomValueSetListener(event -> same.setValue(event.getDetail()));
        same.setPlaceholder(Messages.get("reduction.names.same.as"));
        same.setAriaLabel(Messages.get("reduction.names.same.as"));
        Button decide = new Button(Messages.get("reduction.names.same"), click -> {
            String chosen = same.getValue();
            if (chosen == null || chosen.isBlank()) {
                same.setInvalid(true);
            } else {
                decide(name, chosen.strip());
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Button own = new Button(Messages.get("reduction.names.own"), click -> decide(name, name.name()));
        own.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div deeds = new Div(same, decide, own);
        deeds.addClassName("deeds");
        return deeds;
    }

    private void decide(UnknownMaterials.Unknown name, String meaning) {
        readings.decide(viewer, ReadingKind.MATERIAL, name.name(), meaning);
        Notification.show(Messages.get("reduction.names.done", name.name()), 3000, Notification.Position.BOTTOM_START);
        show();
    }
}
