package io.sitong.ui.workbooks;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.importer.exported.ExportColumns;
import io.sitong.importer.exported.ItemExport;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.OutlineBuilder;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Rows;
import io.sitong.reports.outline.Section.Orientation;
import io.sitong.reports.outline.Table;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Lays implementations out as a workbook that finds its way back: a row per item with a hidden mark, drop-downs where a
 * value is chosen. The words in it are Chinese whoever asks for it: localities read them, and so does the importer.
 */
final class ItemWorkbook {

    private final Implementations implementations;
    private final Viewer viewer;

    ItemWorkbook(Implementations implementations, Viewer viewer) {
        this.implementations = implementations;
        this.viewer = viewer;
    }

    /**
     * The rows are read while the workbook is written.
     *
     * @param written told the number of rows written so far; what it throws ends the work
     */
    Outline of(ImplementationFilter filter, String division, Imprint imprint, LongConsumer written) {
        OutlineBuilder book = Outline.titled(division + ItemExport.SHEET)
                .subtitle(imprint.source())
                .section(ItemExport.HOW_TO_SHEET, Orientation.PORTRAIT);
        book.numbered(ItemExport.howTo());
        book.section(ItemExport.SHEET, Orientation.LANDSCAPE);
        book.add(Table.of(columns(), rows(filter, written)));
        return book.build(imprint);
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.hidden(ItemExport.markHeader()));
        for (String key : ExportColumns.keys()) {
            List<String> choices = ExportColumns.choices(key);
            columns.add(Column.text(ExportColumns.header(key), WorkbookLook.width(key))
                    .choosing(choices));
        }
        return columns;
    }

    private Rows rows(ImplementationFilter filter, LongConsumer written) {
        return receiver -> {
            long[] count = {0};
            implementations.forEach(viewer, filter, item -> {
                receiver.accept(row(item));
                written.accept(++count[0]);
            });
        };
    }

    private static Row row(Implementation item) {
        return new Row(ItemExport.row(item).stream().map(Cell::of).toList());
    }

    /** The name of the file people get. */
    static String fileName(String division) {
        return Messages.get("workbooks.export.file", division);
    }
}
