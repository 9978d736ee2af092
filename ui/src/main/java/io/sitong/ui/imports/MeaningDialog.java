package io.sitong.ui.imports;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ItemField;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.function.Consumer;

/** Asks once what a word of this sender means; every cell with it is read so, in this file and the next ones. */
final class MeaningDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param chosen told the code the word means */
    MeaningDialog(ItemField field, CodeTable table, String word, Consumer<String> chosen) {
        setHeaderTitle(Messages.get("imports.mean.title", word, field.label()));
        RadioButtonGroup<String> codes = new RadioButtonGroup<>(Messages.get("imports.mean.as"));
        codes.setItems(List.copyOf(table.labels().keySet()));
        codes.setItemLabelGenerator(table::labelOf);
        codes.addClassName("mean-codes");
        Button save = new Button(Messages.get("imports.mean.save"), click -> {
            chosen.accept(codes.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        codes.addValueChangeListener(event -> save.setEnabled(event.getValue() != null));
        Paragraph help = new Paragraph(Messages.get("imports.mean.help"));
        help.addClassName("quiet");
        add(codes, help);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
    }
}
