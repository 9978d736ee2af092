package io.sitong.ui.widgets;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/**
 * A picture of figures, drawn by ECharts in the browser. The same figures stand in a table beside it, so the picture is
 * hidden from screen readers. A point that has a {@code link} opens it.
 */
public class Chart extends Div {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private String option = "{}";

    public Chart() {
        addClassName("chart");
        getElement().setAttribute("aria-hidden", "true");
    }

    /** What to draw, as the option object of ECharts in maps and lists. */
    public void draw(Map<String, ?> wanted) {
        option = JSON.writeValueAsString(wanted);
        if (isAttached()) {
            send();
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJavaScript("context://webjars/echarts/5.3.1/dist/echarts.min.js");
        attached.getUI().getPage().addJavaScript("context://sitong.js");
        send();
    }

    private void send() {
        getElement()
                .executeJs(
                        "const draw = () => window.sitong && window.echarts"
                                + " ? window.sitong.chart(this, $0) : setTimeout(draw, 50); draw();",
                        option);
    }
}
