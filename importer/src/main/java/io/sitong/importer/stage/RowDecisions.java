package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what accepting would do with each row, and says why where it does nothing. */
final class RowDecisions {

    private final Viewer viewer;
    private final DivisionCode importedFor;
    private final RowMerge merge;
    private final Conflicts conflicts;
    private final Attachments attachments;
    private final DivisionWords words;
    private final Instant now;
    private final Map<Long, FileRow> taken = new HashMap<>();

    RowDecisions(
            Viewer viewer,
            DivisionCode importedFor,
            PreviewOptions options,
            Attachments attachments,
            DivisionWords words,
            Instant now) {
        this.viewer = viewer;
        this.importedFor = importedFor;
        this.merge = new RowMerge(options);
        this.conflicts = new Conflicts(options);
        this.attachments = attachments;
        this.words = words;
        this.now = now;
    }

    /** Whether anything stored has to be looked up for the row. */
    static boolean wantsLookUp(FileRow row) {
        return row.refusal() == null && row.joinedTo() == null && row.seat() instanceof Seat.Inside;
    }

    /** @param byHand what people changed since the last import, by number of what is stored */
    PreviewRow decide(FileRow row, List<Implementation> stored, Map<Long, Map<String, HandChange>> byHand) {
        FileRow main = row.joinedTo();
        if (main != null) {
            return aside(row, Decision.JOINED, "与" + main.place() + "是同一事项，一并导入");
        }
        if (row.seat() instanceof Seat.Outside(String reason)) {
            return aside(row, Decision.OUTSIDE_SCOPE, reason);
        }
        String refusal = row.refusal();
        if (refusal != null) {
            return aside(row, Decision.BLOCKED, refusal);
        }
        if (stored.size() > 1 && row.exported() != null) {
            return aside(
                    row,
                    Decision.BLOCKED,
                    "隐藏的系统标识指的是“" + stored.getFirst().item().name() + "”，行中的编码或名称却是“"
                            + stored.getLast().item().name()
                            + "”的（可能只对部分列排了序）；请核对，或清除本行的系统标识后按编码导入");
        }
        if (stored.size() > 1) {
            return aside(
                    row,
                    Decision.BLOCKED,
                    "库中有 " + stored.size() + " 条事项符合“" + row.identity().text() + "”，无法确定是哪一条；请补充实施编码或业务办理项编码");
        }
        return stored.isEmpty()
                ? added(row)
                : compared(
                        row,
                        heldOnce(row, stored.getFirst()),
                        byHand.getOrDefault(stored.getFirst().id(), Map.of()));
    }

    /** What is stored with the item of the row where both say the same: a preview of known rows holds each only once. */
    private static Implementation heldOnce(FileRow row, Implementation stored) {
        return stored.item().equals(row.item())
                ? new Implementation(
                        stored.id(),
                        stored.version(),
                        stored.division(),
                        row.item(),
                        stored.state(),
                        stored.basedOn(),
                        stored.changedAt())
                : stored;
    }

    private PreviewRow added(FileRow row) {
        if (row.item().name().isEmpty()) {
            return aside(row, Decision.BLOCKED, "库中没有这条事项，文件中又没有事项名称；请补上事项名称");
        }
        Item item = merge.added(row);
        Attachment attachment = attachments.of(row.place().toString(), item, null);
        Implementation after = new Implementation(
                0,
                0,
                row.seat().divisionOr(importedFor),
                item,
                ImplementationState.DRAFT,
                attachments.basedOn(attachment, null),
                now);
        List<FieldChange> attached = attachment.kind() == Attachment.Kind.CONFIRMED
                ? List.of(attachmentChange(row.place(), attachment))
                : List.of();
        return row(
                row,
                Decision.NEW,
                null,
                after,
                new Compared(new RowMerge.Merged(item, List.of(), List.of()), List.of()),
                new AddedFields(item, row.cells(), attached),
                attachment);
    }

    /** What is merged, and where it would have undone what people changed. */
    private record Compared(RowMerge.Merged merged, List<Conflict> conflicts) {}

    private Compared compare(FileRow row, Item stored, Map<String, HandChange> byHand) {
        RowMerge.Merged all = merge.merge(row, stored);
        List<Conflict> found = conflicts.of(row, all.changes(), byHand);
        Set<String> held = Conflicts.held(found);
        return new Compared(held.isEmpty() ? all : merge.merge(row, stored, held), found);
    }

    private PreviewRow compared(FileRow row, Implementation stored, Map<String, HandChange> byHand) {
        if (!importedFor.contains(stored.division()) || !viewer.mayChangeRowsOf(stored.division())) {
            return aside(
                    row,
                    Decision.OUTSIDE_SCOPE,
                    "库中的这条事项属于" + words.of(stored.division()) + "，不在本次导入的" + words.of(importedFor) + "之内");
        }
        FileRow earlier = taken.putIfAbsent(stored.id(), row);
        if (earlier != null) {
            return aside(row, Decision.BLOCKED, FileRows.doubled(earlier, row));
        }
        Compared compared = compare(row, stored.item(), byHand);
        RowMerge.Merged merged = compared.merged();
        Attachment attachment = attachments.of(row.place().toString(), merged.item(), stored);
        BasedOn basedOn = staysWhereItIs(row, attachment) ? stored.basedOn() : attachments.basedOn(attachment, stored);
        List<FieldChange> changes = new ArrayList<>(merged.changes());
        if (!Objects.equals(basedOn, stored.basedOn())) {
            changes.add(attachmentChange(row.place(), attachment));
        }
        if (changes.isEmpty()) {
            return row(row, Decision.UNTOUCHED, stored, null, compared, List.of(), attachment);
        }
        Implementation after = new Implementation(
                stored.id(), stored.version(), stored.division(), merged.item(), stored.state(), basedOn, now);
        return row(row, Decision.CHANGED, stored, after, compared, List.copyOf(changes), attachment);
    }

    /** Whoever sends back what was handed out does not say to which standard it belongs, unless a code was changed. */
    private static boolean staysWhereItIs(FileRow row, Attachment attachment) {
        ExportedCells exported = row.exported();
        return exported != null && attachment.kind() == Attachment.Kind.BY_CODE && !exported.recoded();
    }

    /** A row coming to its standard, as a change that is shown like that of a field. */
    static FieldChange attachmentChange(Place place, Attachment attachment) {
        boolean leaves = attachment.standardId() == null;
        return new FieldChange(
                FieldChange.STANDARD,
                "所属目录事项",
                leaves ? "已归入" : "",
                leaves ? "" : attachment.name() + "（" + attachment.code() + "）",
                leaves ? FieldChange.Kind.REMOVED : FieldChange.Kind.ADDED,
                false,
                List.of(),
                place);
    }

    private PreviewRow row(
            FileRow row,
            Decision decision,
            @Nullable Implementation before,
            @Nullable Implementation after,
            Compared compared,
            List<FieldChange> changes,
            Attachment attachment) {
        return new PreviewRow(
                row.place(),
                row.lastRow(),
                decision,
                "",
                row.identity(),
                before != null ? before.division() : row.seat().divisionOr(importedFor),
                compared.merged().item(),
                before,
                after,
                changes,
                compared.merged().kept(),
                compared.conflicts(),
                row.problems(),
                List.of(),
                attachment);
    }

    private PreviewRow aside(FileRow row, Decision decision, String reason) {
        return new PreviewRow(
                row.place(),
                row.lastRow(),
                decision,
                reason,
                row.identity(),
                row.seat().divisionOr(importedFor),
                row.item(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                row.problems(),
                List.of(),
                Attachment.none());
    }
}
