package io.sitong.importer.stage;

import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.standard.StandardItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A person's word on the standard item of a row. */
final class Confirmation {

    private Confirmation() {}

    static PreviewRow of(PreviewRow row, StandardItem standard, Instant now) {
        Attachment attachment = Attachments.to(Attachment.Kind.CONFIRMED, standard);
        Implementation from = row.after() != null ? row.after() : row.before();
        if (from == null) {
            throw new IllegalArgumentException("nothing would be stored of " + row.key());
        }
        Implementation after = new Implementation(
                from.id(),
                from.version(),
                from.division(),
                from.item(),
                from.state(),
                new BasedOn(standard.id(), standard.snapshot()),
                now);
        List<FieldChange> changes = new ArrayList<>(row.changes());
        FieldChange attached = RowDecisions.attachmentChange(row.place(), attachment);
        changes.removeIf(change -> change.key().equals(attached.key()));
        changes.add(attached);
        return new PreviewRow(
                row.place(),
                row.lastRow(),
                row.before() == null ? Decision.NEW : Decision.CHANGED,
                "",
                row.identity(),
                row.division(),
                row.item(),
                row.before(),
                after,
                List.copyOf(changes),
                row.kept(),
                row.problems(),
                row.findings(),
                attachment);
    }
}
