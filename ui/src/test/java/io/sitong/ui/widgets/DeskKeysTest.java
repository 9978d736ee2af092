package io.sitong.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Keys that were pressed before the screen showed what they are for. */
class DeskKeysTest {

    private final Div desk = new Div();
    private final List<String> done = new ArrayList<>();
    private final DeskKeys keys = new DeskKeys(desk, key -> done.add("early " + key))
            .deed("N", () -> done.add("N"))
            .always("Z", () -> done.add("Z"));

    private int shown() {
        return Integer.parseInt(desk.getElement().getAttribute("data-shown"));
    }

    private void press(String key, int shown) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.key", key);
        data.put("event.detail.shown", shown);
        desk.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(desk.getElement(), "desk-key", data));
    }

    @Test
    void aKeyDoesItsDeedToWhatWasInFrontWhenItWasPressed() {
        press("N", shown());
        assertThat(done).containsExactly("N");
    }

    @Test
    void aKeyMeantForWhatWasInFrontBeforeDoesNothingAndIsToldAbout() {
        int before = shown();
        keys.shown();
        press("N", before);
        assertThat(done).containsExactly("early N");
    }

    @Test
    void whatDoesNotDependOnWhatIsInFrontIsDoneAnyhow() {
        int before = shown();
        keys.shown();
        press("Z", before);
        assertThat(done).containsExactly("Z");
    }

    @Test
    void aKeyNobodyAskedForIsNotLost() {
        press("Q", shown());
        assertThat(done).containsExactly("early Q");
    }
}
