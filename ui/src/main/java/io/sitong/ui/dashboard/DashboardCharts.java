package io.sitong.ui.dashboard;

import java.util.List;
import java.util.Map;

/** What the charts of the first screen draw, as option objects of ECharts. */
final class DashboardCharts {

    private DashboardCharts() {}

    /** One bar. @param link opened by a click */
    record Bar(String name, double value, String link) {}

    /** Lying bars with their value at the end, the first one on top. */
    static Map<String, Object> bars(List<Bar> bars, String colour, String unit, double max) {
        return Map.of(
                "grid", Map.of("left", 4, "right", 56, "top", 4, "bottom", 4, "containLabel", true),
                "color", List.of(colour),
                "tooltip", Map.of("trigger", "item"),
                "xAxis",
                        max > 0
                                ? Map.of("type", "value", "show", false, "max", max)
                                : Map.of("type", "value", "show", false),
                "yAxis",
                        Map.of(
                                "type", "category",
                                "inverse", true,
                                "axisLine", Map.of("show", false),
                                "axisTick", Map.of("show", false),
                                "data", bars.stream().map(Bar::name).toList()),
                "series",
                        List.of(Map.of(
                                "type",
                                "bar",
                                "barMaxWidth",
                                14,
                                "cursor",
                                "pointer",
                                "label",
                                Map.of("show", true, "position", "right", "formatter", "{c}" + unit),
                                "data",
                                bars.stream()
                                        .map(bar -> Map.of("value", bar.value(), "link", bar.link()))
                                        .toList())));
    }
}
