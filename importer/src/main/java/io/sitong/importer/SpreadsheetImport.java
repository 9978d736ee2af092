package io.sitong.importer;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.importer.packet.ReturnedPackets;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.AcceptedRows;
import io.sitong.importer.stage.ImportPreview;
import io.sitong.importer.stage.PreviewOptions;
import io.sitong.importer.stage.PreviewProgress;
import io.sitong.importer.stage.Staging;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes a workbook into the catalog: a preview that writes nothing, then one transaction, then a receipt; and back.
 */
public final class SpreadsheetImport {

    private final Staging staging;
    private final Batches batches;
    private final @Nullable ReturnedPackets packets;

    public SpreadsheetImport(
            Implementations implementations,
            StandardItems standards,
            Authorities authorities,
            Batches batches,
            RuleRun rules,
            Clock clock) {
        this(new Staging(implementations, standards, authorities, batches, rules, clock), batches, null);
    }

    private SpreadsheetImport(Staging staging, Batches batches, @Nullable ReturnedPackets packets) {
        this.staging = staging;
        this.batches = batches;
        this.packets = packets;
    }

    /** The same, which also takes return packets back. */
    public SpreadsheetImport with(ReturnedPackets returned) {
        return new SpreadsheetImport(staging, batches, returned);
    }

    /**
     * What accepting the file would do, row by row and field by field.
     *
     * @param division whom the file is imported for; rows of divisions under it are taken to theirs
     * @throws NotYourDivision when the viewer may not change the rows of that division
     */
    public ImportPreview preview(Viewer viewer, DivisionCode division, ReadResult reading, PreviewOptions options) {
        return preview(viewer, division, reading, options, PreviewProgress.silent());
    }

    /** The same, which tells how far it is. */
    public ImportPreview preview(
            Viewer viewer,
            DivisionCode division,
            ReadResult reading,
            PreviewOptions options,
            PreviewProgress progress) {
        mayImport(viewer, division);
        if (packets != null && reading.kind() == FileKind.RETURN_PACKET) {
            return packets.preview(viewer, division, PacketReading.of(reading), RuleBook.version());
        }
        return staging.preview(viewer, division, StagedReading.of(reading), options, RuleBook.version(), progress);
    }

    /**
     * Writes the new and changed rows of the preview, except those left out, in one transaction, or nothing.
     *
     * @param leftOut keys of rows a person unticked
     * @param progress told the number of rows written so far
     */
    public BatchOutcome accept(Viewer viewer, ImportPreview preview, Set<String> leftOut, LongConsumer progress) {
        mayImport(viewer, preview.division());
        AcceptedRows rows = new AcceptedRows(preview, leftOut);
        return batches.acceptBlocks(viewer, rows.plan(), rows, progress);
    }

    /**
     * Carries out what a return packet says beyond changes of items; does nothing for other files. May be done again
     * after it was cut off.
     *
     * @param batchId the batch its changes of items were written by
     * @param leftOut rows whose answer a person does not want carried out
     * @return what could not be done, a sentence each
     */
    public List<String> answer(
            Viewer viewer, DivisionCode division, long batchId, ReadResult reading, Set<Place> leftOut) {
        mayImport(viewer, division);
        return packets == null || reading.kind() != FileKind.RETURN_PACKET
                ? List.of()
                : packets.answer(viewer, division, batchId, PacketReading.of(reading), leftOut);
    }

    /**
     * Puts back what was there before a batch; of a return packet, also what its answers did. May be done again after it
     * was cut off.
     */
    public BatchOutcome undo(Viewer viewer, long batchId) {
        BatchOutcome outcome = batches.undo(viewer, batchId);
        boolean undone = outcome instanceof BatchOutcome.Done || outcome instanceof BatchOutcome.AlreadyUndone;
        if (undone && packets != null) {
            packets.takeBack(viewer, batchId);
        }
        return outcome;
    }

    public Optional<ImportReceipt> receipt(Viewer viewer, long batchId) {
        return batches.find(viewer, batchId)
                .map(batch -> ImportReceipt.of(
                        batch,
                        batches.standing(viewer, batchId).map(Standing::inForce).orElse("")));
    }

    /** @throws NotYourDivision when the viewer may not change the rows of that division */
    public static void mayImport(Viewer viewer, DivisionCode division) {
        if (!viewer.mayChangeRowsOf(division)) {
            throw new NotYourDivision("您不能为区划 " + division + " 导入事项");
        }
    }
}
