package io.sitong.ui.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The keys of a screen on which one thing after the other is decided.
 *
 * <p>Who types faster than the screen answers presses keys while the thing before is still in front. Each key says what
 * the screen showed when it was pressed; a key that was meant for something else than what is in front by now is told
 * about and does nothing. Letters of a comment typed before its dialog is there wait for the dialog.
 */
public final class DeskKeys implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String KEY = "event.detail.key";
    private static final String SHOWN = "event.detail.shown";

    private final Component desk;
    private final transient Consumer<String> early;
    private final transient Map<String, Runnable> deeds = new LinkedHashMap<>();
    private final transient Map<String, Runnable> always = new LinkedHashMap<>();
    private final Set<String> writing = new LinkedHashSet<>();
    private int shown;

    /**
     * @param desk what the keys belong to; they work while the keyboard is in it or nowhere
     * @param early gets a key that was pressed before the thing in front was shown
     */
    public DeskKeys(Component desk, Consumer<String> early) {
        this.desk = desk;
        this.early = early;
        desk.getElement()
                .addEventListener("desk-key", event -> {
                    JsonNode data = event.getEventData();
                    pressed(data.get(KEY).asString(), data.get(SHOWN).asInt());
                })
                .addEventData(KEY)
                .addEventData(SHOWN);
        desk.addAttachListener(attached -> {
            attached.getUI().getPage().addJavaScript("context://sitong.js");
            desk.getElement()
                    .executeJs("const keys = () => window.sitong ? window.sitong.deskKeys(this) : setTimeout(keys, 50);"
                            + " keys();");
        });
        shown();
    }

    /** What the key does to the thing in front; never by holding it down. */
    public DeskKeys deed(String key, Runnable deed) {
        deeds.put(key, deed);
        return known();
    }

    /** As a deed, and opens a dialog for words: what is typed from then on belongs to the dialog. */
    public DeskKeys writing(String key, Runnable deed) {
        writing.add(key);
        return deed(key, deed);
    }

    /** What the key does whatever is in front, such as going on or taking back. */
    public DeskKeys always(String key, Runnable deed) {
        always.put(key, deed);
        return known();
    }

    private DeskKeys known() {
        Set<String> all = new LinkedHashSet<>(deeds.keySet());
        all.addAll(always.keySet());
        desk.getElement().setAttribute("data-keys", String.join(" ", all));
        desk.getElement().setAttribute("data-writing", String.join(" ", writing));
        return this;
    }

    /** Something else is in front from now on, or the same anew. */
    public void shown() {
        shown++;
        desk.getElement().setAttribute("data-shown", Integer.toString(shown));
    }

    private void pressed(String key, int shownThen) {
        Runnable anyhow = always.get(key);
        Runnable deed = deeds.get(key);
        if (anyhow != null) {
            anyhow.run();
        } else if (deed != null && shownThen == shown) {
            deed.run();
        } else {
            if (writing.contains(key)) {
                noWords();
            }
            early.accept(key);
        }
    }

    /** No dialog comes of a key that announced one. */
    public void noWords() {
        desk.getElement().executeJs("window.sitong.noWords()");
    }

    /** Takes the keyboard, with what was typed before the field was there. */
    public static void takeWords(TextArea field) {
        field.getElement().executeJs("window.sitong.takeWords(this)");
    }
}
