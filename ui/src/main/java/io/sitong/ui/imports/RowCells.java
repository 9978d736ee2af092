package io.sitong.ui.imports;

import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.WaitingRow;
import io.sitong.catalog.intake.WaitingRowInFull;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.ColumnReading;
import io.sitong.importer.intake.RowDetails;
import io.sitong.importer.intake.Understood;
import io.sitong.importer.problem.Place;
import io.sitong.importer.stage.FieldChange;
import io.sitong.importer.stage.GroupText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts beside each cell of a row what is stored, what the standard says, what changes, and what is wrong. */
final class RowCells {

    /** Groups whose rows stand in cells of their own name. */
    private static final Map<String, ItemGroup> GROUP_COLUMNS = Map.of(
            "BY_LAW", ItemGroup.BY_LAW,
            "MATERIALS", ItemGroup.MATERIALS,
            "MATERIAL_NAME", ItemGroup.MATERIALS,
            "FEES", ItemGroup.FEES,
            "FEE_NAME", ItemGroup.FEES);

    private final WaitingRowInFull row;
    private final RowDetails details;
    private final Map<Place, String> corrections;
    private final @Nullable Item stored;
    private final @Nullable Item standard;

    /**
     * @param corrections of the whole file
     * @param stored what is stored of the item now; absent for a new one
     * @param standard the standard item it belongs to; absent where it belongs to none
     */
    RowCells(
            WaitingRowInFull row,
            RowDetails details,
            Map<Place, String> corrections,
            @Nullable Item stored,
            @Nullable Item standard) {
        this.row = row;
        this.details = details;
        this.corrections = corrections;
        this.stored = stored;
        this.standard = standard;
    }

    /** @param texts what stands in the cells of the row, column A first */
    RowInFull with(Optional<Understood.Sheet> sheet, List<String> texts) {
        WaitingRow shown = row.row();
        Map<Place, List<Remark>> remarks = new LinkedHashMap<>();
        List<Remark> ofRow = new ArrayList<>();
        for (Remark remark : row.remarks()) {
            if (remark.column() > 0) {
                remarks.computeIfAbsent(place(remark), p -> new ArrayList<>()).add(remark);
            } else {
                ofRow.add(remark);
            }
        }
        Map<Place, FieldChange> changes = new HashMap<>();
        details.changes().forEach(change -> changes.putIfAbsent(change.place(), change));
        List<CellLine> cells = new ArrayList<>();
        Set<Place> told = new HashSet<>();
        for (ColumnReading column : sheet.map(Understood.Sheet::columns).orElse(List.of())) {
            Place place = new Place(shown.sheet(), shown.row(), column.column());
            String text = column.column() <= texts.size() ? texts.get(column.column() - 1) : "";
            cells.add(line(place, column.headerText(), column.key(), text, remarks, changes));
            told.add(place);
        }
        // materials, fees and the like on rows of their own, and cells without a column
        remarks.forEach((place, found) -> {
            if (!told.contains(place)) {
                Remark first = found.getFirst();
                cells.add(line(place, header(sheet, place), first.field(), first.found(), remarks, changes));
                told.add(place);
            }
        });
        List<FieldChange> aside = details.changes().stream()
                .filter(change -> !told.contains(change.place()) || changes.get(change.place()) != change)
                .toList();
        return new RowInFull(shown, details, cells, aside, ofRow);
    }

    private static Place place(Remark remark) {
        return new Place(remark.sheet(), remark.row(), remark.column());
    }

    private static String header(Optional<Understood.Sheet> sheet, Place place) {
        return sheet.stream()
                .flatMap(s -> s.columns().stream())
                .filter(c -> c.column() == place.column())
                .map(ColumnReading::headerText)
                .findFirst()
                .orElse("");
    }

    private CellLine line(
            Place place,
            String header,
            @Nullable String key,
            String text,
            Map<Place, List<Remark>> remarks,
            Map<Place, FieldChange> changes) {
        String corrected = corrections.get(place);
        return new CellLine(
                place,
                header,
                key,
                corrected == null ? text : corrected,
                corrected != null,
                shown(stored, key),
                shown(standard, key),
                changes.get(place),
                remarks.getOrDefault(place, List.of()));
    }

    private static String shown(@Nullable Item item, @Nullable String key) {
        if (item == null || key == null) {
            return "";
        }
        ItemGroup group = GROUP_COLUMNS.get(key);
        if (group != null) {
            return item.group(group).isEmpty() ? "" : GroupText.names(item.group(group));
        }
        return ItemField.findByKey(key)
                .map(field -> field.display(item.text(field)))
                .orElse("");
    }
}
