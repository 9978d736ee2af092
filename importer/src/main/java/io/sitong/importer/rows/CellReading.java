package io.sitong.importer.rows;

import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.exported.GroupCell;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one cell as its column demands. */
final class CellReading {

    private final String sheet;
    private final ColumnMap map;
    private final LimitUnits units;
    private final ValueReader reader;
    private final TextPool pool = new TextPool();
    private final Map<MappedColumn, List<Place>> unclear = new LinkedHashMap<>();
    private final Map<MappedColumn, Map<String, String>> explained = new LinkedHashMap<>();

    CellReading(String sheet, ColumnMap map, LimitUnits units, ValueReader reader) {
        this.sheet = sheet;
        this.map = map;
        this.units = units;
        this.reader = reader;
    }

    Place place(SheetRow row, MappedColumn column) {
        return new Place(sheet, row.number(), column.column() + 1);
    }

    /** A cell of the item itself. */
    SaidByCell ofItem(
            MappedColumn column, SheetRow row, Cell cell, Map<String, Object> values, List<ImportProblem> problems) {
        SaidByCell said = new SaidByCell(map, pool, row, column, cell, place(row, column), values, problems);
        if (!misfit(String.valueOf(column.key()), cell, said)) {
            read(column, row, cell, units.of(column, row), said);
        }
        return said;
    }

    /** A cell of a row of a group. */
    void inGroup(
            List<MappedColumn> group,
            MappedColumn column,
            SheetRow row,
            Cell cell,
            Map<String, Object> values,
            List<ImportProblem> problems) {
        read(
                column,
                row,
                cell,
                units.inGroup(group, column, row),
                new SaidByCell(map, pool, row, column, cell, place(row, column), values, problems));
    }

    private void read(MappedColumn column, SheetRow row, Cell cell, @Nullable String unit, SaidByCell said) {
        if (column.isJoint()) {
            joint(column, row, cell, unit, said);
        } else {
            reader.read(String.valueOf(column.key()), column.codes(), cell, unit, said);
        }
        if (!said.explained().isEmpty()) {
            explained.computeIfAbsent(column, c -> new TreeMap<>()).putAll(said.explained());
        }
    }

    private void joint(MappedColumn column, SheetRow row, Cell cell, @Nullable String unit, SaidByCell said) {
        boolean strokes = PlainText.folded(String.join("", column.path())).contains("/");
        if (!reader.readJoint(column.fields(), column.codes(), strokes, cell, unit, said)) {
            unclear.computeIfAbsent(column, c -> new ArrayList<>()).add(place(row, column));
        }
    }

    /** Whether a cell holds the rows of a group and one of them is not as its columns demand. */
    private static boolean misfit(String key, Cell cell, SaidByCell said) {
        ItemGroup group = GroupCell.of(key).orElse(null);
        if (group == null || GroupCell.fits(GroupCell.rows(group, cell.text()))) {
            return false;
        }
        said.problem(
                ProblemKind.UNKNOWN_VALUE, "“" + group.label() + "”有一行不合要求；每条一行，写作“" + GroupCell.form(group) + "”。");
        return true;
    }

    /** Columns of codes that the workbook itself explains, with what those met mean. */
    Map<MappedColumn, Map<String, String>> explained() {
        return explained;
    }

    /** Columns of several fields, with the cells of which it was not clear what is of which. */
    Map<MappedColumn, List<Place>> unclear() {
        return unclear;
    }
}
