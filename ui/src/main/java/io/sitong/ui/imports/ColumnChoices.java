package io.sitong.ui.imports;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.SheetResult;
import io.sitong.importer.problem.Place;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How the columns of a file were understood, each correctable by hand. */
final class ColumnChoices extends Details {

    private static final long serialVersionUID = 1L;

    /** @param chosen told the column, preceded by its sheet, and the key people chose */
    ColumnChoices(List<SheetResult> sheets, Consumer<Map<String, String>> chosen) {
        super(Messages.get("imports.file.columns"));
        Div all = new Div();
        for (SheetResult sheet : sheets) {
            Grid<ColumnReading> grid = new Grid<>();
            KeysetGrid.dense(grid);
            grid.setAllRowsVisible(true);
            grid.addColumn(column -> Place.letters(column.column()) + "　" + column.headerText())
                    .setHeader(Messages.get("imports.file.columns.header"));
            grid.addComponentColumn(column -> choice(sheet, column, chosen))
                    .setHeader(Messages.get("imports.file.columns.key"));
            grid.addColumn(column -> column.how().label())
                    .setHeader(Messages.get("imports.file.columns.how"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
            grid.setItems(sheet.columns());
            all.add(
                    new Paragraph(Messages.get(
                            "imports.file.sheet",
                            sheet.name(),
                            sheet.headerRows().toString(),
                            sheet.items().size())),
                    grid);
        }
        add(all);
    }

    private static ComboBox<String> choice(
            SheetResult sheet, ColumnReading column, Consumer<Map<String, String>> chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setAriaLabel(column.headerText());
        List<String> keys = new ArrayList<>(List.of("", "BY_LAW", "MATERIALS", "FEES"));
        for (ItemField field : ItemField.values()) {
            keys.add(field.name());
        }
        String key = column.key();
        if (key != null && !keys.contains(key)) {
            keys.add(key);
        }
        box.setItems(keys);
        box.setItemLabelGenerator(ColumnChoices::label);
        box.setValue(key == null ? "" : key);
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(Map.of(sheet.name() + "!" + Place.letters(column.column()), event.getValue()));
            }
        });
        return box;
    }

    private static String label(String key) {
        if (key.isEmpty()) {
            return Messages.get("imports.file.columns.ignore");
        }
        return ItemField.findByKey(key).map(ItemField::label).orElse(key);
    }
}
