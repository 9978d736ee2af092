package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.sitong.ui.texts.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How many entries stand how; a chip shows only those. */
final class StatusChips extends Div {

    private static final long serialVersionUID = 1L;

    private static final Set<EntryStatus> RARE = Set.of(EntryStatus.IN_DOUBLE_REVIEW, EntryStatus.TO_SETTLE);

    private final transient Consumer<@Nullable EntryStatus> chosen;

    StatusChips(Consumer<@Nullable EntryStatus> chosen) {
        this.chosen = chosen;
        addClassName("status-chips");
    }

    /** The numbers are those of the rest of the filter; what only double reviews have is shown where there are any. */
    void show(MatchingModel model, EntryFilter filter) {
        removeAll();
        EntryStatus on = filter.status();
        Map<EntryStatus, Integer> counts = model.counts(filter);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        add(chip(null, Messages.get("matching.filter.all", all), on));
        counts.forEach((status, count) -> {
            if (count > 0 || status == on || !RARE.contains(status)) {
                add(chip(status, Messages.get("matching.filter." + status.name().toLowerCase(Locale.ROOT), count), on));
            }
        });
    }

    private Button chip(@Nullable EntryStatus status, String words, @Nullable EntryStatus on) {
        Button chip = new Button(words, click -> chosen.accept(status));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on == status);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on == status));
        return chip;
    }
}
