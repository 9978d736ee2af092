package io.sitong.importer;

import io.sitong.catalog.packet.PointMark;
import io.sitong.importer.packet.PacketFile;
import io.sitong.importer.packet.PacketRow;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands the points of a return packet over to the preview. */
final class PacketReading {

    private PacketReading() {}

    static PacketFile of(ReadResult reading) {
        List<PacketRow> rows = new ArrayList<>();
        for (SheetResult sheet : reading.sheets()) {
            if (sheet.kind() == FileKind.RETURN_PACKET) {
                int answers = sheet.columns().stream()
                        .filter(column -> PointRows.ANSWER.equals(column.key()))
                        .mapToInt(ColumnReading::column)
                        .findFirst()
                        .orElse(0);
                Map<Integer, List<ImportProblem>> problems = new HashMap<>();
                sheet.problems()
                        .forEach(problem -> problems.computeIfAbsent(
                                        problem.place().row(), row -> new ArrayList<>())
                                .add(problem));
                sheet.items()
                        .forEach(item -> rows.add(row(
                                new Place(sheet.name(), item.row(), answers),
                                item,
                                problems.getOrDefault(item.row(), List.of()))));
            }
        }
        return new PacketFile(reading.uploadName(), reading.sha256(), rows, reading.notes());
    }

    private static PacketRow row(Place place, ReadItem item, List<ImportProblem> problems) {
        return new PacketRow(
                place,
                new PointMark(item.text(PointRows.MARK), ""),
                item.text("TASK_NAME"),
                item.text(PointRows.FIELD),
                item.text(PointRows.LOCAL),
                new PacketRow.Said(
                        item.text(PointRows.ANSWER),
                        item.text(PointRows.REASON),
                        item.text(PointRows.CORRECTION),
                        ItemOfRow.of(says(item)),
                        problems),
                !item.text(PointRows.ALTERED).isEmpty());
    }

    private static Map<String, Object> says(ReadItem item) {
        Map<String, Object> says = new HashMap<>();
        if (item.values().get(PointRows.SAYS) instanceof Map<?, ?> read) {
            read.forEach((key, value) -> says.put(key.toString(), value));
        }
        return says;
    }
}
