package io.sitong.importer.forms;

import io.sitong.importer.columns.Labels;
import io.sitong.importer.columns.Labels.Sure;
import io.sitong.importer.rows.RowWords;
import io.sitong.importer.sheet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the small tables of a form from its pairs: where one begins, what belongs to it, and where it ends. */
final class FormTables {

    /** What names may stand alone over a small table. */
    private static final Set<String> TITLES =
            Set.of("MATERIALS", "MATERIAL_NAME", "FEES", "FEE_NAME", "FEE_STAND", "IS_FEE");

    private final Labels labels;
    private final FormMerges merges;

    FormTables(Labels labels, FormMerges merges) {
        this.labels = labels;
        this.merges = merges;
    }

    Sure sure(FormCell cell) {
        return cell.cell().isNumber() ? Sure.NO : labels.of(cell.text());
    }

    /** The table whose names stand side by side in a row; null where they are no header of one. */
    @Nullable
    FormTable header(List<FormCell> names, List<FormCell> next, String title) {
        Optional<GroupTable> group = groupTable(names, next, title);
        boolean plain = group.isEmpty() && isHeader(names, next, title);
        return group.isPresent() || plain
                ? new FormTable(
                        title,
                        names,
                        names.stream().filter(n -> isOfGroup(title, n)).count() > 1,
                        group.orElse(null))
                : null;
    }

    private Optional<GroupTable> groupTable(List<FormCell> names, List<FormCell> next, String title) {
        boolean numbers = names.stream().anyMatch(c -> c.cell().isNumber());
        boolean values = next.isEmpty()
                || next.size() > 1
                        && next.stream().filter(c -> sure(c) == Sure.NAME).count() * 3 < next.size();
        if (names.size() < 2 || numbers || !values) {
            return Optional.empty();
        }
        List<FormCell> telling =
                names.stream().filter(n -> !labels.isSerial(n.text())).toList();
        return GroupTable.of(title, telling)
                .filter(found ->
                        telling.stream().filter(n -> isOfGroup(title, n)).count() * 2 <= telling.size());
    }

    /** Whether the first cell is the title of a small table to its right: nothing stands below it. */
    boolean besides(List<FormCell> cells, List<FormCell> next) {
        FormCell first = cells.get(0);
        return cells.size() > 2
                && !labels.isSerial(first.text())
                && (merges.down(first)
                        || !next.isEmpty() && next.stream().noneMatch(c -> c.column() <= first.column()));
    }

    /** A text alone over a small table is the title of it; a name only where such tables are called so. */
    boolean isTitle(FormCell cell, List<FormCell> next) {
        if (next.isEmpty()) {
            return false;
        }
        FormTable table = header(next, List.of(), cell.text());
        return table != null
                && (sure(cell) != Sure.NAME || table.hasColumns() || TITLES.contains(labels.key(List.of(cell.text()))));
    }

    /** Names side by side, most of them of materials or of fees, or all of them with something else below. */
    private boolean isHeader(List<FormCell> cells, List<FormCell> next, String above) {
        int named = 0;
        int ofGroup = 0;
        for (FormCell cell : cells) {
            Sure sure = sure(cell);
            boolean grouped = isOfGroup(above, cell);
            ofGroup += grouped ? 1 : 0;
            named += grouped || sure == Sure.NAME ? 1 : 0;
        }
        if (cells.size() < 2
                || named * 3 < cells.size() * 2 - 2
                || cells.stream().anyMatch(c -> c.cell().isNumber())) {
            return false;
        }
        boolean values = !next.isEmpty()
                && next.size() > 1
                && sure(next.get(0)) != Sure.NAME
                && next.stream().filter(c -> sure(c) == Sure.NAME).count() * 3 < next.size();
        return ofGroup >= 2 || named >= 3 && named * 4 >= cells.size() * 3 && values;
    }

    private boolean isOfGroup(String above, FormCell name) {
        return labels.isOfGroup(List.of(name.text()))
                || !above.isEmpty() && labels.isOfGroup(List.of(above, name.text()));
    }

    /** Whether a row goes on with a table. */
    boolean continues(FormTable open, List<FormCell> cells, List<FormCell> next) {
        FormCell first = cells.get(0);
        if (sure(first) == Sure.NAME && !open.has(first.column())
                || RowWords.isFooter(first.text())
                || cells.size() == 1 && (merges.wide(first) || isTitle(first, next))) {
            return false;
        }
        boolean aligned =
                open.hasColumns() && cells.size() > 2 && cells.stream().allMatch(c -> open.has(c.column()));
        boolean pair = cells.size() > 1
                && sure(first) == Sure.NAME
                && !labels.isOfGroup(List.of(first.text()))
                && sure(cells.get(1)) != Sure.NAME
                && !(aligned && cells.stream().skip(2).noneMatch(c -> sure(c) == Sure.NAME));
        boolean titled = cells.size() > 1 && merges.down(first) && sure(cells.get(1)) == Sure.NAME;
        return !pair && !titled && cells.stream().anyMatch(c -> open.has(c.column()));
    }

    /** Why a row of a table is none of its materials, fees or steps; empty where it is one. */
    Optional<String> aside(FormTable open, List<FormCell> cells) {
        List<FormCell> telling = new ArrayList<>();
        for (FormCell cell : cells) {
            boolean counted = open.names().stream()
                    .anyMatch(name -> name.column() == cell.column() && labels.isSerial(name.text()));
            if (!counted || !cell.text().strip().matches("[0-9.]{1,5}")) {
                telling.add(cell);
            }
        }
        if (telling.isEmpty()) {
            return Optional.of("serial_only");
        }
        if (RowWords.isSum(telling.getFirst().text())) {
            return Optional.of("subtotal");
        }
        long hints = telling.stream().filter(c -> RowWords.isHint(c.text())).count();
        return open.rows().isEmpty() && telling.size() > 1 && hints * 2 > telling.size()
                ? Optional.of("hints")
                : Optional.empty();
    }

    /** The cells of a row, with those merged down into it from a row of the table above. */
    List<FormCell> row(FormTable open, List<FormCell> cells) {
        List<FormCell> row = new ArrayList<>(cells);
        int number = cells.get(0).row();
        for (FormCell name : open.names()) {
            boolean own = cells.stream().anyMatch(c -> c.column() == name.column());
            Range merge = own ? null : merges.at(number, name.column());
            if (merge != null && merge.firstRow() < number && merge.firstRow() > name.row()) {
                open.rows().stream()
                        .flatMap(List::stream)
                        .filter(c -> c.row() == merge.firstRow() && c.column() == name.column())
                        .findFirst()
                        .ifPresent(row::add);
            }
        }
        return row;
    }
}
