package io.sitong.importer.packet;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Decision;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.Identity;
import io.sitong.importer.stage.PreviewRow;
import io.sitong.importer.stage.RowFinding;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.FieldTransfer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows answers as rows of a preview: what is taken over from the standard is a change like any other. */
final class PacketPreview {

    private final DivisionCode importedFor;
    private final RuleRun rules;
    private final Instant now;

    PacketPreview(DivisionCode importedFor, RuleRun rules, Instant now) {
        this.importedFor = importedFor;
        this.rules = rules;
        this.now = now;
    }

    /** What one item takes over, at the row it was first said in. */
    private static final class TakenOver {

        private final int first;
        private final Verdict.Adopt adopt;
        private final List<FieldChange> changes = new ArrayList<>();
        private Item item;

        TakenOver(int first, Verdict.Adopt adopt) {
            this.first = first;
            this.adopt = adopt;
            this.item = adopt.stored().item();
        }

        void add(Verdict.Adopt more, Place place) {
            FieldComparison field = more.difference();
            item = FieldTransfer.take(field.key(), more.standard().item(), item);
            changes.add(new FieldChange(
                    field.key(),
                    field.label(),
                    field.localText(),
                    field.standardText(),
                    field.localText().isEmpty() ? FieldChange.Kind.ADDED : FieldChange.Kind.REPLACED,
                    false,
                    field.details(),
                    place));
        }
    }

    List<PreviewRow> of(List<PacketRow> rows, List<Verdict> verdicts) {
        Map<Long, TakenOver> taken = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Adopt adopt) {
                int at = i;
                taken.computeIfAbsent(adopt.stored().id(), id -> new TakenOver(at, adopt))
                        .add(adopt, rows.get(i).place());
            }
        }
        Map<Integer, List<RowFinding>> findings = findings(rows, taken);
        List<PreviewRow> preview = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            preview.add(row(i, rows, verdicts.get(i), taken, findings.getOrDefault(i, List.of())));
        }
        return preview;
    }

    private PreviewRow row(
            int i, List<PacketRow> rows, Verdict verdict, Map<Long, TakenOver> taken, List<RowFinding> findings) {
        PacketRow row = rows.get(i);
        return switch (verdict) {
            case Verdict.Aside(Decision decision, String why) -> said(row, decision, why, importedFor);
            case Verdict.Adopt adopt -> {
                TakenOver all = Objects.requireNonNull(taken.get(adopt.stored().id()));
                yield all.first == i
                        ? changed(row, all, findings)
                        : said(
                                row,
                                Decision.JOINED,
                                adopt.difference().label() + "：采纳目录标准，与第"
                                        + rows.get(all.first).place().row() + "行一并修改",
                                adopt.stored().division());
            }
            case Verdict.Keep keep ->
                said(
                        row,
                        Decision.ANSWERED,
                        PointAnswer.KEEP.label() + "：" + keep.reason(),
                        keep.stored().division());
            case Verdict.Answer answer ->
                said(
                        row,
                        Decision.ANSWERED,
                        answer.decision().answer().label()
                                + (answer.decision().reason() == null
                                        ? ""
                                        : "：" + answer.decision().reason()),
                        answer.gap().division());
            case Verdict.Suggest suggest ->
                said(
                        row,
                        Decision.ANSWERED,
                        PointAnswer.SUGGEST.label() + "：" + suggest.words(),
                        suggest.stored().division());
        };
    }

    private PreviewRow changed(PacketRow row, TakenOver all, List<RowFinding> findings) {
        Implementation stored = all.adopt.stored();
        Implementation after = new Implementation(
                stored.id(), stored.version(), stored.division(), all.item, stored.state(), stored.basedOn(), now);
        return new PreviewRow(
                row.place(),
                row.place().row(),
                Decision.CHANGED,
                "",
                identity(row),
                stored.division(),
                all.item,
                stored,
                after,
                List.copyOf(all.changes),
                List.of(),
                List.of(),
                problems(row),
                findings,
                Attachment.none());
    }

    private static PreviewRow said(PacketRow row, Decision decision, String why, DivisionCode division) {
        return new PreviewRow(
                row.place(),
                row.place().row(),
                decision,
                why,
                identity(row),
                division,
                Item.builder()
                        .set(io.sitong.catalog.item.ItemField.TASK_NAME, row.item())
                        .build(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                problems(row),
                List.of(),
                Attachment.none());
    }

    private static Identity identity(PacketRow row) {
        return new Identity(Identity.Kind.EXPORTED, row.mark().id(), row.field());
    }

    private static List<ImportProblem> problems(PacketRow row) {
        return row.altered()
                ? List.of(new ImportProblem(
                        row.place(), ProblemKind.PACKET_CELLS_CHANGED, "", "“处理意见”和“理由或修改建议”以外的列有改动，没有采用。", null))
                : List.of();
    }

    /** What the rules say of the items as they will be; it is stored with them. */
    private Map<Integer, List<RowFinding>> findings(List<PacketRow> rows, Map<Long, TakenOver> taken) {
        List<TakenOver> judged = List.copyOf(taken.values());
        List<Subject> subjects = new ArrayList<>();
        for (TakenOver all : judged) {
            Implementation stored = all.adopt.stored();
            subjects.add(new Subject(
                    all.item, stored.division(), stored.division().level(), all.adopt.standard(), stored.basedOn()));
        }
        Map<Integer, List<RowFinding>> found = new HashMap<>();
        var standards =
                judged.stream().map(all -> all.adopt.standard()).distinct().toList();
        for (CheckedFinding checked : rules.check(CatalogSnapshot.of(subjects, standards, List.of()))) {
            if (checked.subjectIndex() != CheckedFinding.NOT_THERE) {
                int row = judged.get(checked.subjectIndex()).first;
                found.computeIfAbsent(row, r -> new ArrayList<>())
                        .add(new RowFinding(checked.finding(), rows.get(row).place()));
            }
        }
        return found;
    }
}
