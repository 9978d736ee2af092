package io.sitong.ui.zone;

import io.sitong.catalog.item.Step;
import io.sitong.catalog.item.TimeLimit;
import io.sitong.ui.texts.Messages;
import java.util.List;

/** The steps of an item as a drawn flow: boxes with arrows, side by side where there is room. */
final class FlowDrawing {

    private FlowDrawing() {}

    static void write(Markup html, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        html.open("ol", "class", "flow", "aria-label", Messages.get("zone.flow"));
        for (Step step : steps) {
            html.open("li").element("strong", step.name());
            TimeLimit limit = step.limit();
            if (limit != null) {
                html.element("span", TaskWords.limit(limit), "class", "limit");
            }
            if (step.operator() != null) {
                html.element("span", step.operator());
            }
            html.close();
        }
        html.close();
    }
}
