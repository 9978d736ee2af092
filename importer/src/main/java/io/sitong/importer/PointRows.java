package io.sitong.importer;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.packet.PointMark;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.ImportProblem;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.sheet.Cell;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.CellFindings;
import io.sitong.importer.values.ValueReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the rows of a return packet: each row is a point, whatever else stands in it. */
final class PointRows {

    static final String MARK = "x_point_mark";
    static final String ANSWER = "x_point_answer";
    static final String CORRECTION = "x_point_correction";
    static final String REASON = "x_point_reason";
    static final String FIELD = "x_point_field";
    static final String LOCAL = "x_point_local";
    static final String ALTERED = "x_point_altered";

    /** What the correction of a field says, by key, as a cell of its column would. */
    static final String SAYS = "x_point_says";

    /** The key of columns that only show what the point is about. */
    static final String SHOWN = "x_point_shown";

    private final String sheet;
    private final Map<Place, String> corrections;
    private final ValueReader values;
    private final int mark;
    private final int answer;
    private final int correction;
    private final int reason;
    private final Map<String, Integer> byHeader = new HashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    /** @param corrections texts a person put in place of answers, corrections and reasons, by place */
    PointRows(String sheet, ColumnMap map, Map<Place, String> corrections, ValueReader values) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.values = values;
        this.mark = column(map, MARK);
        this.answer = column(map, ANSWER);
        this.correction = column(map, CORRECTION);
        this.reason = column(map, REASON);
        for (MappedColumn column : map.columns()) {
            if (!column.path().isEmpty()) {
                byHeader.putIfAbsent(column.path().getLast(), column.column());
            }
        }
    }

    /** Whether these are the columns of a packet. */
    static boolean are(ColumnMap map) {
        return map.has(MARK) && map.has(ANSWER);
    }

    /** How a column of a packet was understood: those of the form are known, whatever they would be elsewhere. */
    static ColumnReading reading(MappedColumn column) {
        boolean shown = !column.path().isEmpty()
                && PacketForm.SHOWN.contains(column.path().getLast().strip());
        return new ColumnReading(
                column.column() + 1,
                column.path(),
                shown ? SHOWN : column.key(),
                null,
                shown ? ColumnReading.How.EXACT : ColumnReading.How.valueOf(column.how()),
                shown ? List.of() : column.alternatives());
    }

    private static int column(ColumnMap map, String key) {
        return map.find(key).map(MappedColumn::column).orElse(-1);
    }

    ReadItem read(SheetRow row) {
        List<String> guarded = new ArrayList<>();
        PacketForm.GUARDED.forEach(header -> guarded.add(text(row, byHeader.getOrDefault(header, -1))));
        PointMark marked = PointMark.parse(text(row, mark));
        Map<String, Object> read = new HashMap<>();
        read.put(MARK, marked.id());
        read.put(ANSWER, said(row, answer));
        read.put(CORRECTION, said(row, correction));
        read.put(REASON, said(row, reason));
        read.put(FIELD, text(row, byHeader.getOrDefault(PacketForm.FIELD, -1)));
        read.put(LOCAL, text(row, byHeader.getOrDefault(PacketForm.LOCAL, -1)));
        read.put("TASK_NAME", text(row, byHeader.getOrDefault(PacketForm.ITEM, -1)));
        if (!marked.fits(guarded)) {
            read.put(ALTERED, "1");
        }
        PointId.parse(marked.id()).ifPresent(id -> read.put(SAYS, says(row, id.about())));
        read.values().removeIf(value -> value.equals("") || value.equals(Map.of()));
        return new ReadItem(row.number(), row.number(), Map.copyOf(read));
    }

    /** The correction of a field, read as a cell of its column is; groups are lists of their own and read elsewhere. */
    private Map<String, Object> says(SheetRow row, String key) {
        Map<String, Object> says = new LinkedHashMap<>();
        String text = said(row, correction);
        if (!text.isEmpty() && ItemField.findByKey(key).isPresent()) {
            values.read(
                    key,
                    Set.of(),
                    Cell.text(text),
                    null,
                    new Into(new Place(sheet, row.number(), correction + 1), text, says));
        }
        return says;
    }

    /** What was wrong with corrections. */
    List<ImportProblem> problems() {
        return problems;
    }

    private String said(SheetRow row, int column) {
        String corrected = corrections.get(new Place(sheet, row.number(), column + 1));
        return corrected == null ? text(row, column) : corrected.strip();
    }

    private static String text(SheetRow row, int column) {
        return column < 0 ? "" : row.text(column).strip();
    }

    private final class Into implements CellFindings {

        private final Place place;
        private final String text;
        private final Map<String, Object> says;

        Into(Place place, String text, Map<String, Object> says) {
            this.place = place;
            this.text = text;
            this.says = says;
        }

        @Override
        public void value(String key, Object value) {
            says.put(key, value);
        }

        @Override
        public void problem(ProblemKind kind, String message) {
            problem(kind, message, text);
        }

        @Override
        public void problem(ProblemKind kind, String message, String found) {
            problems.add(new ImportProblem(place, kind, found, message, null));
        }
    }
}
