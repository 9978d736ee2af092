package io.sitong.ui.imports;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import java.util.function.Function;

/** What was imported, newest first. */
final class BatchGrid extends KeysetGrid<ImportBatch> {

    private static final long serialVersionUID = 1L;

    BatchGrid(ImportsModel model) {
        addClassName("batch-grid");
        addComponentColumn(b -> LinkTo.anchor(b.fileName(), Links.imports(b.id())))
                .setHeader(Messages.get("imports.history.file"))
                .setFlexGrow(3);
        addColumn(b -> model.nameOf(b.division()))
                .setHeader(Messages.get("imports.history.division"))
                .setFlexGrow(1);
        figure(ImportBatch::added, "added");
        figure(ImportBatch::changed, "changed");
        figure(ImportBatch::untouched, "untouched");
        figure(ImportBatch::leftOut, "leftout");
        figure(ImportBatch::problems, "problems");
        addColumn(b -> Messages.term(b.state()))
                .setHeader(Messages.get("imports.history.state"))
                .setWidth("5rem")
                .setFlexGrow(0);
        addColumn(ImportBatch::acceptedBy)
                .setHeader(Messages.get("imports.history.by"))
                .setFlexGrow(1);
        addColumn(b -> Dates.minute(b.acceptedAt()))
                .setHeader(Messages.get("imports.history.at"))
                .setWidth("9rem")
                .setFlexGrow(0);
        setSelectionMode(SelectionMode.NONE);
        show(model::batches);
    }

    private void figure(Function<ImportBatch, Integer> value, String key) {
        addColumn(b -> Messages.number(value.apply(b)))
                .setHeader(Messages.get("imports.history." + key))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("4.5rem")
                .setFlexGrow(0);
    }
}
