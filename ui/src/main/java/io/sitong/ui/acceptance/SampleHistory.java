package io.sitong.ui.acceptance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.LinkTo;
import java.util.List;

/** All samples drawn of the list, the open one marked. */
final class SampleHistory extends Div {

    private static final long serialVersionUID = 1L;

    SampleHistory(List<AcceptanceSample> samples, long open) {
        addClassName("decisions");
        setVisible(samples.size() > 1);
        add(new H2(Messages.get("acceptance.history")));
        for (AcceptanceSample sample : samples) {
            Anchor link = LinkTo.anchor(
                    Messages.get(
                            "acceptance.history.line",
                            Dates.minute(sample.drawnAt()),
                            sample.drawnBy(),
                            sample.size(),
                            sample.population()),
                    Links.acceptance(sample.id()));
            if (sample.id() == open) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(new Div(link));
        }
    }
}
