package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.sitong.catalog.intake.Remark;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.ui.texts.Messages;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remarks by who says them: what is wrong with a cell is not lost among what a rule misses in every row. */
final class RemarkChips extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Remark.@Nullable Source> chosen;

    RemarkChips(Consumer<Remark.@Nullable Source> chosen) {
        this.chosen = chosen;
        addClassName("status-chips");
    }

    /** @param shown the one that is looked at; absent: all */
    void figures(RowTotals totals, Remark.@Nullable Source shown) {
        removeAll();
        add(chip("imports.remarks.ALL", null, totals, shown));
        for (Remark.Source each : Remark.Source.values()) {
            if (totals.remarks(each) > 0 || each == shown) {
                add(chip("imports.remarks." + each.name(), each, totals, shown));
            }
        }
    }

    private Button chip(String key, Remark.@Nullable Source each, RowTotals totals, Remark.@Nullable Source shown) {
        Button chip = new Button(Messages.get(key, totals.remarks(each)), click -> chosen.accept(each));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", each == shown);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == shown));
        return chip;
    }
}
