package io.sitong.importer;

import io.sitong.catalog.packet.PacketForm;
import io.sitong.catalog.packet.PointMark;
import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.Place;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a return packet: each row is a point, whatever else stands in it. */
final class PointRows {

    static final String MARK = "x_point_mark";
    static final String ANSWER = "x_point_answer";
    static final String REASON = "x_point_reason";
    static final String FIELD = "x_point_field";
    static final String ALTERED = "x_point_altered";

    private final String sheet;
    private final Map<Place, String> corrections;
    private final int mark;
    private final int answer;
    private final int reason;
    private final Map<String, Integer> byHeader = new HashMap<>();

    /** @param corrections texts a person put in place of answers and reasons, by place */
    PointRows(String sheet, ColumnMap map, Map<Place, String> corrections) {
        this.sheet = sheet;
        this.corrections = corrections;
        this.mark = column(map, MARK);
        this.answer = column(map, ANSWER);
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

    private static int column(ColumnMap map, String key) {
        return map.find(key).map(MappedColumn::column).orElse(-1);
    }

    ReadItem read(SheetRow row) {
        List<String> guarded = new ArrayList<>();
        PacketForm.GUARDED.forEach(header -> guarded.add(text(row, byHeader.getOrDefault(header, -1))));
        String marked = text(row, mark);
        Map<String, Object> values = new HashMap<>();
        values.put(MARK, PointMark.parse(marked).id());
        values.put(ANSWER, said(row, answer));
        values.put(REASON, said(row, reason));
        values.put(FIELD, text(row, byHeader.getOrDefault(PacketForm.FIELD, -1)));
        values.put("TASK_NAME", text(row, byHeader.getOrDefault(PacketForm.ITEM, -1)));
        if (!PointMark.parse(marked).fits(guarded)) {
            values.put(ALTERED, "1");
        }
        values.values().removeIf(value -> value.toString().isEmpty());
        return new ReadItem(row.number(), row.number(), Map.copyOf(values));
    }

    private String said(SheetRow row, int column) {
        String corrected = corrections.get(new Place(sheet, row.number(), column + 1));
        return corrected == null ? text(row, column) : corrected.strip();
    }

    private static String text(SheetRow row, int column) {
        return column < 0 ? "" : row.text(column).strip();
    }
}
