package io.sitong.ui.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the charts of the first screen draw, as option objects of ECharts. */
final class DashboardCharts {

    /** Pixels; longer names break, so that the bars keep their room. */
    private static final int NAME_WIDTH = 88;

    private DashboardCharts() {}

    /**
     * One bar.
     *
     * @param figure the value as it is written at the end of the bar
     * @param link opened by a click
     */
    record Bar(String name, double value, String figure, String link) {}

    /**
     * Lying bars with their value at the end, the first one on top.
     *
     * @param max where the axis ends; 0: at the longest bar
     */
    static Map<String, Object> bars(List<Bar> bars, String colour, double max) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "value");
        values.put("show", false);
        if (max > 0) {
            values.put("max", max);
        }
        Map<String, Object> names = Map.of(
                "type", "category",
                "inverse", true,
                "axisLine", Map.of("show", false),
                "axisTick", Map.of("show", false),
                "axisLabel", Map.of("width", NAME_WIDTH, "overflow", "break"),
                "data", bars.stream().map(Bar::name).toList());
        Map<String, Object> series = Map.of(
                "type",
                "bar",
                "barMaxWidth",
                14,
                "cursor",
                "pointer",
                "label",
                Map.of("show", true, "position", "right"),
                "data",
                bars.stream().map(DashboardCharts::point).toList());
        return Map.of(
                "grid", Map.of("left", 4, "right", 56, "top", 4, "bottom", 4, "containLabel", true),
                "color", List.of(colour),
                "xAxis", values,
                "yAxis", names,
                "series", List.of(series));
    }

    private static Map<String, Object> point(Bar bar) {
        return Map.of("value", bar.value(), "link", bar.link(), "label", Map.of("formatter", bar.figure()));
    }
}
