package io.sitong.importer;

import io.sitong.importer.columns.ColumnMap;
import io.sitong.importer.columns.ColumnNames;
import io.sitong.importer.columns.MappedColumn;
import io.sitong.importer.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says of columns that speak of several fields how they were read, and which cells stayed whole. */
final class JointColumns {

    private static final int LISTED = 8;

    private JointColumns() {}

    static void say(ColumnMap map, Map<MappedColumn, List<Place>> unclear, List<String> notes) {
        for (MappedColumn column : map.columns()) {
            if (column.isJoint()) {
                List<Place> places = unclear.getOrDefault(column, List.of());
                List<String> here = column.fields().stream()
                        .filter(key -> map.find(key)
                                .filter(own -> own.column() == column.column())
                                .isPresent())
                        .toList();
                notes.add(name(column)
                        + (here.isEmpty() ? "一列写的几项内容另有自己的列，只补那些列空着的格" : "一列写了几项内容，已按" + names(here) + "读取")
                        + (places.isEmpty() ? "。" : "；" + whole(places)));
            }
        }
    }

    /**
     * The same of a form, whose cells stand elsewhere than they were read.
     *
     * @param where the place in the file of a place that was read
     */
    static void say(Map<MappedColumn, List<Place>> unclear, UnaryOperator<Place> where, List<String> notes) {
        unclear.forEach((column, places) -> notes.add(name(column) + "写了几项内容（" + names(column.fields()) + "），"
                + whole(places.stream().map(where).toList())));
    }

    private static String name(MappedColumn column) {
        return "“" + column.path().getLast().replace("\n", "") + "”";
    }

    private static String names(List<String> keys) {
        return keys.stream().map(ColumnNames::label).collect(Collectors.joining("、"));
    }

    private static String whole(List<Place> places) {
        String cells = places.stream().limit(LISTED).map(Place::cell).collect(Collectors.joining("、"));
        return "有 " + places.size() + " 格分不清哪部分是哪一项（" + cells + (places.size() > LISTED ? " 等" : "") + "），全文记在一项里，请核对。";
    }
}
