package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.standard.StandardItem;
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
    private final Viewer viewer;
    private final RuleRun rules;
    private final Instant now;

    PacketPreview(DivisionCode importedFor, Viewer viewer, RuleRun rules, Instant now) {
        this.importedFor = importedFor;
        this.viewer = viewer;
        this.rules = rules;
        this.now = now;
    }

    /** What one item takes over, at the row it was first said in. */
    private static final class TakenOver {

        private final int first;
        private final Verdict.Write write;
        private final List<FieldChange> changes = new ArrayList<>();
        private Item item;

        TakenOver(int first, Verdict.Write write) {
            this.first = first;
            this.write = write;
            this.item = write.stored().item();
        }

        void add(Verdict.Change change, Place place) {
            item = change.onto().apply(item);
            changes.add(new FieldChange(
                    change.key(),
                    change.label(),
                    change.before(),
                    change.after(),
                    change.before().isEmpty() ? FieldChange.Kind.ADDED : FieldChange.Kind.REPLACED,
                    false,
                    change.details(),
                    place));
        }
    }

    List<PreviewRow> of(List<PacketRow> rows, List<Verdict> verdicts) {
        Map<Long, TakenOver> taken = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (verdicts.get(i) instanceof Verdict.Write write) {
                int at = i;
                taken.computeIfAbsent(write.stored().id(), id -> new TakenOver(at, write))
                        .add(write.change(), rows.get(i).place());
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
            case Verdict.Write write -> {
                TakenOver all = Objects.requireNonNull(taken.get(write.stored().id()));
                yield all.first == i
                        ? changed(row, all, findings)
                        : said(
                                row,
                                Decision.JOINED,
                                write.change().label() + "：" + write.answer().label() + "“"
                                        + write.change().after() + "”，与第"
                                        + rows.get(all.first).place().row() + "行一并修改",
                                write.stored().division());
            }
            case Verdict.Keep keep ->
                said(
                        row,
                        Decision.ANSWERED,
                        (viewer.mayWaive() ? PointAnswer.KEEP.label() : "申请保留，待上级答复") + "：" + keep.reason(),
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
        Implementation stored = all.write.stored();
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
                Item.builder().set(ItemField.TASK_NAME, row.item()).build(),
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
        List<ImportProblem> problems = new ArrayList<>(row.said().problems());
        if (row.altered()) {
            problems.add(
                    new ImportProblem(row.place(), ProblemKind.PACKET_CELLS_CHANGED, "", "浅黄色各列以外的列有改动，没有采用。", null));
        }
        return List.copyOf(problems);
    }

    /** What the rules say of the items as they will be; it is stored with them. */
    private Map<Integer, List<RowFinding>> findings(List<PacketRow> rows, Map<Long, TakenOver> taken) {
        List<TakenOver> judged = List.copyOf(taken.values());
        List<Subject> subjects = new ArrayList<>();
        for (TakenOver all : judged) {
            Implementation stored = all.write.stored();
            subjects.add(new Subject(
                    all.item, stored.division(), stored.division().level(), all.write.standard(), stored.basedOn()));
        }
        Map<Integer, List<RowFinding>> found = new HashMap<>();
        List<StandardItem> standards = judged.stream()
                .map(all -> all.write.standard())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
