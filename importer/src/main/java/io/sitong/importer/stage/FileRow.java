package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Item;
import io.sitong.importer.exported.ExportedCells;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.OwnCells;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One item of the file: a row, or the rows of several sheets that speak of it together. */
final class FileRow {

    private final StagedSheet sheet;
    private final StagedRow row;
    private final Seat seat;
    private final List<ImportProblem> problems;
    private final List<FileRow> joined = new ArrayList<>();
    private Item item;
    private Identity identity;
    private @Nullable FileRow joinedTo;
    private @Nullable ExportedCells exported;
    private @Nullable String refusal;

    FileRow(StagedSheet sheet, StagedRow row, Seat seat, DivisionCode importedFor, List<ImportProblem> problems) {
        this.sheet = sheet;
        this.row = row;
        this.seat = seat;
        this.problems = problems;
        this.item = row.item();
        this.identity = Identity.of(row.item(), seat.divisionOr(importedFor));
    }

    /** Its row; with a column where other items stand to the left of it. */
    Place place() {
        OwnCells own = row.cells();
        return new Place(sheet.name(), row.row(), own != null && own.from() > 1 ? own.from() : 0);
    }

    /** Where a person finds it: its row, or the column it has of its own. */
    Place stands() {
        OwnCells own = row.cells();
        return own != null && own.column() > 0 ? new Place(sheet.name(), 0, own.column()) : place();
    }

    int lastRow() {
        return row.lastRow();
    }

    StagedSheet sheet() {
        return sheet;
    }

    Seat seat() {
        return seat;
    }

    Item item() {
        return item;
    }

    Identity identity() {
        return identity;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** Whether the file has a column of this key for the item. */
    boolean has(String key) {
        return sheet.has(key) || joined.stream().anyMatch(other -> other.has(key));
    }

    /** The cell of a key, on the sheet that has it. */
    Place cell(String key) {
        Place own = sheet.cell(row, key);
        if (own.column() > 0) {
            return own;
        }
        for (FileRow other : joined) {
            Place there = other.cell(key);
            if (there.column() > 0) {
                return there;
            }
        }
        return own;
    }

    /** The same as a function that keeps no more of the row than it needs. */
    Function<String, Place> cells() {
        if (!joined.isEmpty() || row.cells() != null) {
            return this::cell;
        }
        StagedSheet of = sheet;
        int number = row.row();
        return key -> of.cell(number, key);
    }

    /** Keys whose cell has an error, so that its value is not to be trusted. */
    Set<String> brokenKeys() {
        Set<String> broken = new HashSet<>();
        addBrokenKeys(broken);
        for (FileRow other : joined) {
            other.addBrokenKeys(broken);
        }
        return broken;
    }

    private void addBrokenKeys(Set<String> broken) {
        for (ImportProblem problem : problems) {
            OwnCells own = row.cells();
            if (own != null && spoilsValue(problem.kind())) {
                own.byKey().forEach((key, place) -> {
                    if (place.equals(problem.place())) {
                        broken.add(key);
                    }
                });
            } else if (spoilsValue(problem.kind())) {
                for (Map.Entry<String, Integer> column : sheet.columns().entrySet()) {
                    if (column.getValue() == problem.place().column()) {
                        broken.add(column.getKey());
                    }
                }
            }
        }
    }

    private static boolean spoilsValue(ProblemKind kind) {
        return kind.weight() == ProblemKind.Weight.ERROR
                && kind != ProblemKind.SAME_CODE_TWO_NAMES
                && kind != ProblemKind.SAME_CODE_DIFFERENT_CONTENT;
    }

    /** Takes in what another sheet says of the same item; false, and unchanged, where the two contradict each other. */
    boolean join(FileRow other) {
        Item together = SheetJoin.join(item, other.item);
        if (together == null) {
            return false;
        }
        item = together;
        joined.add(other);
        other.joinedTo = this;
        return true;
    }

    @Nullable
    FileRow joinedTo() {
        return joinedTo;
    }

    /** Takes the row for the item it was exported from; the reader's identity is only how people call it. */
    void exported(ExportedCells cells) {
        exported = cells;
        String text = identity.text().isEmpty() ? item.name() : identity.text();
        identity = new Identity(Identity.Kind.EXPORTED, "E" + cells.mark().id(), text);
    }

    /** What became of the row since it was exported; absent for a row that is told by its own codes. */
    @Nullable
    ExportedCells exported() {
        return exported;
    }

    /** Whether the cell of this key was emptied since the row was exported. */
    boolean cleared(String key) {
        ExportedCells cells = exported;
        return cells != null && cells.cleared().contains(key);
    }

    void refuse(String reason) {
        refusal = reason;
    }

    /** Why the row cannot be taken in, absent where it can. */
    @Nullable
    String refusal() {
        return refusal;
    }
}
