package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.importer.exported.ExportMark;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells which hidden marks of a file are to be believed. A mark is what somebody sent: it counts where the store has the
 * item, the sender may change it, and the item was called at the time what the mark says it was called. Rows that were
 * copied carry the mark of the row they were copied from; only one of them can be that item.
 */
final class KnownMarks {

    private static final int BLOCK = 1_000;

    private final Implementations implementations;
    private final Batches batches;
    private final Viewer viewer;
    private final DivisionCode importedFor;
    private final Map<StagedRow, ExportedCells> known = new IdentityHashMap<>();
    private final Map<StagedRow, String> copies = new IdentityHashMap<>();
    private final Map<Long, Map<String, HandChange>> changed = new HashMap<>();

    /** A row with the sheet it stands on. */
    private record Marked(StagedSheet sheet, StagedRow row, ExportedCells cells) {

        long id() {
            return cells.mark().id();
        }

        Place place() {
            return new Place(sheet.name(), row.row(), 0);
        }
    }

    KnownMarks(Implementations implementations, Batches batches, Viewer viewer, DivisionCode importedFor) {
        this.implementations = implementations;
        this.batches = batches;
        this.viewer = viewer;
        this.importedFor = importedFor;
    }

    /** Looks up the marks of a file, a block at a time. */
    void look(StagedFile file) {
        List<Marked> marked = new ArrayList<>();
        for (StagedSheet sheet : file.sheets()) {
            for (StagedRow row : sheet.rows()) {
                ExportedCells cells = row.exported();
                if (cells != null) {
                    marked.add(new Marked(sheet, row, cells));
                }
            }
        }
        for (int from = 0; from < marked.size(); from += BLOCK) {
            look(marked.subList(from, Math.min(marked.size(), from + BLOCK)));
        }
        marked.removeIf(row -> !known.containsKey(row.row()));
        findCopies(marked);
    }

    private void look(List<Marked> block) {
        Map<Long, Implementation> stored =
                implementations.findAll(viewer, block.stream().map(Marked::id).collect(Collectors.toSet()));
        Map<Long, Instant> movedOn = new HashMap<>();
        for (Marked row : block) {
            ExportMark mark = row.cells().mark();
            Implementation now = stored.get(row.id());
            if (now != null && now.version() != mark.version()) {
                movedOn.merge(row.id(), mark.changedAt(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        if (!movedOn.isEmpty()) {
            changed.putAll(batches.changedSince(viewer, movedOn));
        }
        for (Marked row : block) {
            Implementation now = stored.get(row.id());
            if (now != null && mine(now) && remembered(row.cells().mark(), now)) {
                known.put(row.row(), row.cells());
            }
        }
    }

    private boolean mine(Implementation stored) {
        return importedFor.contains(stored.division()) && viewer.mayChangeRowsOf(stored.division());
    }

    private boolean remembered(ExportMark mark, Implementation now) {
        if (now.version() < mark.version()) {
            return false;
        }
        Map<String, HandChange> since = changed.getOrDefault(now.id(), Map.of());
        Item.Builder then = Item.builder();
        for (ItemField field : ExportMark.sealed()) {
            HandChange change = since.get(field.name());
            then.set(field, (change == null ? now.item() : change.before()).text(field));
        }
        return ExportMark.seal(then.build()).equals(mark.seal());
    }

    private void findCopies(List<Marked> marked) {
        Map<Long, List<Marked>> byNumber = marked.stream().collect(Collectors.groupingBy(Marked::id));
        for (List<Marked> same : byNumber.values()) {
            if (same.size() == 1) {
                continue;
            }
            // the one nobody gave another name or code is the one that was handed out
            Marked own = same.stream()
                    .filter(row -> !row.cells().renamed())
                    .findFirst()
                    .orElse(same.getFirst());
            for (Marked row : same) {
                if (row != own) {
                    copies.put(
                            row.row(), "与" + own.place() + "带有同一个隐藏的系统标识（可能是复制的行），只导入那一行；如果是另一事项，请清除本行的系统标识并填写自己的编码");
                }
            }
        }
    }

    /** What became of a row, where its mark is believed. */
    Optional<ExportedCells> of(StagedRow row) {
        return Optional.ofNullable(known.get(row));
    }

    /** Why a row is refused that was copied from another one. */
    Optional<String> copy(StagedRow row) {
        return Optional.ofNullable(copies.get(row));
    }

    /** What is said of a mark that is not believed. */
    Optional<ImportProblem> doubt(StagedSheet sheet, StagedRow row) {
        ExportedCells cells = row.exported();
        if (cells == null || known.containsKey(row)) {
            return Optional.empty();
        }
        return Optional.of(new ImportProblem(
                sheet.cell(row.row(), ExportMark.KEY),
                ProblemKind.EXPORT_MARK_UNKNOWN,
                "",
                "隐藏的系统标识在本次导入的区划内没有对应的事项，或被改动过，没有采用；本行按编码和名称识别。",
                null));
    }

    /** What was changed here since the marks were made, by number of the implementation. */
    Map<Long, Map<String, HandChange>> changed() {
        return changed;
    }
}
