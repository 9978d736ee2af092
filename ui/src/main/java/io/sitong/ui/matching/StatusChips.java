package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.sitong.ui.texts.Messages;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many entries stand how; a chip shows only those. */
final class StatusChips extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<@Nullable EntryStatus> chosen;

    StatusChips(Consumer<@Nullable EntryStatus> chosen) {
        this.chosen = chosen;
        addClassName("status-chips");
    }

    void show(MatchingModel model, @Nullable EntryStatus on) {
        removeAll();
        add(chip(null, Messages.get("matching.filter.all", model.total()), on));
        model.counts()
                .forEach((status, count) -> add(chip(
                        status, Messages.get("matching.filter." + status.name().toLowerCase(Locale.ROOT), count), on)));
    }

    private Button chip(@Nullable EntryStatus status, String words, @Nullable EntryStatus on) {
        Button chip = new Button(words, click -> chosen.accept(status));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on == status);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on == status));
        return chip;
    }
}
