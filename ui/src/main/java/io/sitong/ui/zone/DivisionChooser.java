package io.sitong.ui.zone;

import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.ui.texts.Messages;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** The divisions above the chosen one to go up, and those below to go down. */
final class DivisionChooser {

    private static final int MOST = 300;

    private final Divisions divisions;
    private final DivisionCode region;

    DivisionChooser(Divisions divisions, DivisionCode region) {
        this.divisions = divisions;
        this.region = region;
    }

    /**
     * Writes it.
     *
     * @param below the divisions offered under the chosen one
     * @param counts shown beside them where there are any
     */
    void write(ZonePage page, DivisionCode chosen, Collection<DivisionCode> below, Map<DivisionCode, Integer> counts) {
        Markup html = page.html();
        html.open("div", "class", "divisions");
        html.open("nav", "aria-label", Messages.get("zone.division"))
                .element("span", Messages.get("zone.division"), "class", "label");
        for (DivisionCode step : pathTo(chosen)) {
            if (step.equals(chosen)) {
                html.element("strong", nameOf(step), "aria-current", "true");
            } else {
                html.element("a", nameOf(step), "href", linkTo(page, step));
                html.element("span", "›", "class", "step", "aria-hidden", "true");
            }
        }
        html.close();
        if (!below.isEmpty()) {
            html.open("details").element("summary", Messages.get("zone.division.choose", nameOf(chosen)));
            html.open("ul", "class", "tiles small");
            below.stream().limit(MOST).forEach(code -> {
                html.open("li").open("a", "href", linkTo(page, code)).text(nameOf(code));
                Integer count = counts.get(code);
                if (count != null) {
                    html.element("span", Messages.number(count), "class", "count");
                }
                html.close().close();
            });
            html.close().close();
        }
        html.close();
    }

    /** The region itself is the address without a division. */
    private String linkTo(ZonePage page, DivisionCode code) {
        return page.asked().base() + "/"
                + page.asked()
                        .same(page.here(), Asked.DIVISION, code.equals(region) ? null : code)
                        .with(Asked.OFFICE, null)
                        .href();
    }

    private Deque<DivisionCode> pathTo(DivisionCode chosen) {
        Deque<DivisionCode> path = new ArrayDeque<>();
        for (Optional<DivisionCode> step = Optional.of(chosen);
                step.isPresent();
                step = step.get().equals(region)
                        ? Optional.empty()
                        : divisions.find(step.get()).map(Division::parent)) {
            path.addFirst(step.get());
        }
        return path;
    }

    private String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
