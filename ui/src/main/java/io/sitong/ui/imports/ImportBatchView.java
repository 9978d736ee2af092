package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.Divisions;
import io.sitong.importer.ImportReceipt;
import io.sitong.importer.SpreadsheetImport;
import io.sitong.ui.access.CurrentViewer;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.ScreenFrame;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/** One imported batch: its receipt, and the way back. */
@Route(Links.IMPORT)
@PermitAll
class ImportBatchView extends ScreenFrame implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Batches batches;
    private final transient SpreadsheetImport importing;
    private final transient Divisions divisions;
    private final transient CurrentViewer current;

    ImportBatchView(Batches batches, SpreadsheetImport importing, Divisions divisions, CurrentViewer current) {
        super(Messages.get("imports.batch.title"), Messages.get("imports.batch.purpose"));
        this.batches = batches;
        this.importing = importing;
        this.divisions = divisions;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ImportBatch batch = event.getRouteParameters()
                .getLong(Links.ID)
                .flatMap(id -> batches.find(current.get(), id))
                .orElseThrow(NotFoundException::new);
        show(batch);
    }

    @Override
    public String getPageTitle() {
        return Messages.get("imports.batch.title");
    }

    private void show(ImportBatch batch) {
        String place = divisions.find(batch.division()).map(Division::name).orElse(null);
        Pre receipt = new Pre(ImportReceipt.of(batch).text(place));
        receipt.addClassName("receipt");
        content(receipt, LinkTo.anchor(Messages.get("imports.batch.back"), Links.imports()));
        boolean undoable = batch.state() == BatchState.ACCEPTED && current.get().mayChangeRowsOf(batch.division());
        Button undo = new Button(Messages.get("imports.batch.undo"), click -> ask(batch));
        undo.addThemeVariants(ButtonVariant.LUMO_ERROR);
        undo.setVisible(undoable);
        actions(undo);
    }

    private void ask(ImportBatch batch) {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.get("imports.batch.undo.added"), (long) batch.added());
        figures.put(Messages.get("imports.batch.undo.changed"), (long) batch.changed());
        new ConfirmInNumbers(
                        Messages.get("imports.batch.undo"),
                        Messages.get("imports.batch.undo.ask"),
                        figures,
                        Messages.get("imports.batch.undo"),
                        () -> undo(batch))
                .open();
    }

    private void undo(ImportBatch batch) {
        String words = switch (importing.undo(current.get(), batch.id())) {
            case BatchOutcome.Done done -> {
                show(done.batch());
                yield Messages.get("imports.batch.undo.done");
            }
            case BatchOutcome.ChangedMeanwhile changed ->
                Messages.get("imports.batch.undo.changed.meanwhile", String.join("、", changed.places()));
            case BatchOutcome.AlreadyUndone already -> Messages.get("imports.batch.undo.already");
            case BatchOutcome.NotYours not -> Messages.get("imports.accept.not.yours", String.join("、", not.places()));
        };
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }
}
