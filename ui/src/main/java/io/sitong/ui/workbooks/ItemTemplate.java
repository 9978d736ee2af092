package io.sitong.ui.workbooks;

import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportColumns;
import io.sitong.importer.exported.ItemExport;
import io.sitong.importer.exported.TemplateColumns;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;

/** Lays out the template for one kind of item: a line for each item still expected, and empty ones below. */
final class ItemTemplate {

    /** Lines to write in, with drop-downs. */
    private static final int EMPTY_LINES = 200;

    private final String taskType;
    private final TemplateColumns template;

    ItemTemplate(String taskType) {
        this.taskType = taskType;
        this.template = new TemplateColumns(taskType);
    }

    /** @param expected what the standard says of items nobody sent yet */
    Outline of(String division, List<Item> expected, Imprint imprint) {
        OutlineBuilder book = Outline.titled(division + CodeTable.TASK_TYPE.labelOf(taskType) + ItemExport.SHEET)
                .subtitle(imprint.source())
                .section(ItemExport.HOW_TO_SHEET, Orientation.PORTRAIT);
        book.numbered(TemplateColumns.howTo());
        book.section(ItemExport.SHEET, Orientation.LANDSCAPE);
        book.add(Table.of(columns(), rows(expected)));
        return book.build(imprint);
    }

    private List<Column> columns() {
        return template.keys().stream()
                .map(key -> Column.input(ExportColumns.header(key), WorkbookLook.width(key))
                        .choosing(template.choices(key))
                        .hinting(template.hint(key)))
                .toList();
    }

    private List<Row> rows(List<Item> expected) {
        List<String> keys = template.keys();
        List<Row> rows = new ArrayList<>();
        for (Item standard : expected) {
            rows.add(new Row(keys.stream()
                    .map(key -> Cell.of(template.given(standard, key)))
                    .toList()));
        }
        Row empty = new Row(keys.stream().map(key -> Cell.empty()).toList());
        for (int line = 0; line < EMPTY_LINES; line++) {
            rows.add(empty);
        }
        return rows;
    }
}
