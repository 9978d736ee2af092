package io.sitong.importer.stage;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.problem.Place;
import io.sitong.rules.Finding;
import io.sitong.rules.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what rules say of each new row because the file has no column for it, so that it is said once for the file. Known
 * rows keep what is stored, so nothing of the kind is said of them. See decisions/0009-what-all-new-rows-lack.md.
 */
final class AbsentColumns {

    private final List<FileRow> fileRows;
    private final ConcurrentMap<ItemGroup, Set<GroupField>> inCells = new ConcurrentHashMap<>();
    private final Map<Told, Count> counts = new LinkedHashMap<>();
    private int asked;

    AbsentColumns(List<FileRow> fileRows) {
        this.fileRows = fileRows;
    }

    /** One rule about one column. */
    record Told(String rule, Severity severity, String field, String column, String fix) {}

    /**
     * What rules say of a row, told apart.
     *
     * @param findings all of them, marked where they are for want of a column
     * @param told of what column each of these speaks, in their order
     */
    record Parted(List<RowFinding> findings, @Nullable Place place, List<Told> told) {

        static Parted nothing() {
            return new Parted(List.of(), null, List.of());
        }
    }

    private static final class Count {

        private final Place first;
        private boolean oneSheet = true;
        private int places;
        private int items;
        private int lastItem;

        Count(Place first) {
            this.first = first;
        }

        void add(Place place, int item) {
            oneSheet &= place.sheet().equals(first.sheet());
            places++;
            items += item == lastItem ? 0 : 1;
            lastItem = item;
        }
    }

    /** Puts apart what is said of a row for want of a column; may be asked by several threads at once. */
    Parted parted(FileRow fileRow, PreviewRow row, List<RowFinding> findings) {
        if (row.decision() != Decision.NEW) {
            return new Parted(findings, null, List.of());
        }
        List<Told> told = new ArrayList<>();
        findings.replaceAll(found -> {
            String column = column(fileRow, row, found);
            if (column.isEmpty()) {
                return found;
            }
            Finding finding = found.finding();
            told.add(new Told(
                    finding.rule(), finding.severity(), String.valueOf(finding.field()), column, finding.fix()));
            return found.ofAbsentColumn();
        });
        return new Parted(findings, row.place(), told);
    }

    /** Counts what was put apart; once for each row, in the order of the rows. */
    void count(Parted parted) {
        Place place = parted.place();
        if (place != null) {
            asked++;
            parted.told()
                    .forEach(told ->
                            counts.computeIfAbsent(told, t -> new Count(place)).add(place, asked));
        }
    }

    /** What the column would be called the file lacks; empty where it has one, or says it elsewhere. */
    private String column(FileRow fileRow, PreviewRow row, RowFinding found) {
        String part = found.finding().part();
        if (part != null) {
            return GroupField.findByKey(part)
                    .filter(field -> !fileRow.has(field.name()) && !inCells(field))
                    .map(GroupField::label)
                    .orElse("");
        }
        String key = found.finding().field();
        return Optional.ofNullable(key)
                .flatMap(ItemField::findByKey)
                .filter(field -> found.place().column() == fileRow.place().column()
                        && !fileRow.has(field.name())
                        && !row.item().has(field))
                .map(ItemField::label)
                .orElse("");
    }

    /** Whether some cell of the file says it beside the names: then the others were forgotten, and no column is missing. */
    private boolean inCells(GroupField part) {
        return inCells.computeIfAbsent(part.group(), this::saidInCells).contains(part);
    }

    /** Of one group, all such fields: every row of the file is looked at, so once a group. */
    private Set<GroupField> saidInCells(ItemGroup group) {
        Set<GroupField> said = EnumSet.noneOf(GroupField.class);
        for (FileRow row : fileRows) {
            for (GroupRow cells : GroupRow.of(row.item(), group)) {
                cells.cells().keySet().stream()
                        .filter(field -> !row.has(field.name()))
                        .forEach(said::add);
            }
        }
        return said;
    }

    /**
     * Each once, in the order in which rules said it first.
     *
     * @param added how many rows of the file are new, those included of which nothing was said
     */
    List<AbsentColumn> all(int added) {
        List<AbsentColumn> all = new ArrayList<>();
        counts.forEach((told, count) -> all.add(new AbsentColumn(
                new Place(count.oneSheet ? count.first.sheet() : "", 0, 0),
                told.rule(),
                told.severity(),
                told.field(),
                told.column(),
                count.items,
                count.places,
                added,
                told.fix())));
        return List.copyOf(all);
    }

    /** A sentence for each absent column, of several rules the one most items offend. */
    static List<String> notes(List<AbsentColumn> absent) {
        Map<String, AbsentColumn> byColumn = new LinkedHashMap<>();
        absent.forEach(each -> byColumn.merge(
                each.field() + each.column(), each, (one, other) -> other.items() > one.items() ? other : one));
        return byColumn.values().stream().map(AbsentColumn::message).toList();
    }
}
