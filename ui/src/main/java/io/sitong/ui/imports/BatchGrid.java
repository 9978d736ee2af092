package io.sitong.ui.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;
import java.util.function.Function;

/** What was imported, newest first. */
final class BatchGrid extends Grid<ImportBatch> {

    private static final long serialVersionUID = 1L;

    BatchGrid(List<ImportBatch> batches, Function<DivisionCode, String> nameOf) {
        KeysetGrid.dense(this);
        setAllRowsVisible(true);
        addComponentColumn(b -> LinkTo.anchor(b.fileName(), Links.imports(b.id())))
                .setHeader(Messages.get("imports.history.file"))
                .setFlexGrow(2);
        addColumn(b -> nameOf.apply(b.division())).setHeader(Messages.get("imports.history.division"));
        figure(ImportBatch::added, "added");
        figure(ImportBatch::changed, "changed");
        figure(ImportBatch::leftOut, "leftout");
        figure(ImportBatch::problems, "problems");
        addColumn(b -> Messages.term(b.state()))
                .setHeader(Messages.get("imports.history.state"))
                .setAutoWidth(true);
        addColumn(ImportBatch::acceptedBy).setHeader(Messages.get("imports.history.by"));
        addColumn(b -> Dates.minute(b.acceptedAt()))
                .setHeader(Messages.get("imports.history.at"))
                .setAutoWidth(true);
        setItems(batches);
    }

    private void figure(Function<ImportBatch, Integer> value, String key) {
        addColumn(b -> Messages.number(value.apply(b)))
                .setHeader(Messages.get("imports.history." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
