package io.sitong.ui.lists;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.sitong.catalog.ColumnLetters;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.ListReading;
import io.sitong.importer.SheetResult;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How the columns of a list file were understood, each correctable by hand. */
final class ColumnsOfList extends Details {

    private static final long serialVersionUID = 1L;

    /** What a column of a list can hold; empty leaves it out. */
    private static final List<String> KEYS =
            List.of("", "TASK_NAME", "x_batch", "GUIDE_DEPT", "SERVER_TYPE", "x_mode", "x_list", "x_confirmation");

    ColumnsOfList(ListReading reading, Consumer<Map<String, String>> chosen) {
        super(Messages.get("imports.file.columns"));
        Div all = new Div();
        for (SheetResult sheet : reading.result().sheets()) {
            all.add(new Paragraph(Messages.get(
                    "imports.file.sheet",
                    sheet.name(),
                    sheet.headerRows().toString(),
                    sheet.items().size())));
            Div columns = new Div();
            columns.addClassName("list-columns");
            for (ColumnReading column : sheet.columns()) {
                columns.add(choice(sheet, column, chosen));
            }
            all.add(columns);
        }
        add(all);
        setOpened(reading.rows().isEmpty());
    }

    private static ComboBox<String> choice(
            SheetResult sheet, ColumnReading column, Consumer<Map<String, String>> chosen) {
        ComboBox<String> box = new ComboBox<>(ColumnLetters.of(column.column()) + "　" + column.headerText());
        String key = column.key() != null && KEYS.contains(column.key()) ? column.key() : "";
        box.setItems(KEYS);
        box.setItemLabelGenerator(each ->
                each.isEmpty() ? Messages.get("imports.file.columns.ignore") : Messages.get("lists.key." + each));
        box.setValue(key);
        box.setHelperText(column.how().label());
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                chosen.accept(Map.of(sheet.name() + "!" + ColumnLetters.of(column.column()), event.getValue()));
            }
        });
        return box;
    }
}
