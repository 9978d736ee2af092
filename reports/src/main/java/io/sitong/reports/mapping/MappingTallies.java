package io.sitong.reports.mapping;

import io.sitong.catalog.match.Relation;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Mark;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.outline.Tenths;
import io.sitong.reports.outline.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How far the entries are, counted by batch, by department and by relation. */
final class MappingTallies {

    private MappingTallies() {}

    static Table byKey(String title, List<MappedEntry> all, Function<MappedEntry, String> key) {
        Map<String, List<MappedEntry>> groups = new LinkedHashMap<>();
        for (MappedEntry entry : all) {
            groups.computeIfAbsent(key.apply(entry), k -> new ArrayList<>()).add(entry);
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, entries) -> rows.add(figureRow(name, entries, Mark.NONE)));
        rows.add(figureRow("合计", all, Mark.STRONG));
        return Table.of(
                List.of(
                        Column.text(title, 11),
                        Column.number("清单条目", 5),
                        Column.number(Standing.CONFIRMED.label(), 6),
                        Column.number(Standing.PROPOSED.label(), 5),
                        Column.number(Standing.WITHOUT.label(), 6),
                        Column.number("确认率", 5),
                        Column.brief("图示", 10)),
                rows);
    }

    private static Row figureRow(String name, List<MappedEntry> entries, Mark mark) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        entries.forEach(e -> counts.merge(e.standing(), 1, Integer::sum));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.marked(name, mark));
        cells.add(Cell.marked(Integer.toString(entries.size()), mark));
        for (Standing standing : Standing.values()) {
            cells.add(Cell.marked(Integer.toString(counts.getOrDefault(standing, 0)), mark));
        }
        cells.add(Cell.marked(Wording.share(counts.getOrDefault(Standing.CONFIRMED, 0), entries.size()), mark));
        cells.add(Cell.of(Tenths.of(
                counts.getOrDefault(Standing.CONFIRMED, 0),
                counts.getOrDefault(Standing.PROPOSED, 0),
                counts.getOrDefault(Standing.WITHOUT, 0))));
        return new Row(cells);
    }

    static Table byRelation(List<MappedEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            int machine = 0;
            int person = 0;
            int waiting = 0;
            for (MappedEntry entry : entries) {
                for (MatchedItem item : entry.items()) {
                    if (item.relation() != relation) {
                        continue;
                    }
                    if (!item.confirmed()) {
                        waiting++;
                    } else if ("机器".equals(item.author())) {
                        machine++;
                    } else {
                        person++;
                    }
                }
            }
            if (machine + person + waiting > 0) {
                rows.add(Row.of(
                        Cell.of(relation.label()),
                        Cell.of(machine + person + waiting),
                        Cell.of(machine),
                        Cell.of(person),
                        Cell.of(waiting)));
            }
        }
        return Table.of(
                List.of(
                        Column.text("对应关系", 13),
                        Column.number("对应数", 5),
                        Column.number("机器判定", 6),
                        Column.number("人工确认", 6),
                        Column.number("待确认", 5)),
                rows);
    }
}
