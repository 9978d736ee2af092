package io.sitong.ui.compare;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.rules.compare.BasisSet;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Corrects what a citation was read to cite; holds for every item that cites in the same words. */
final class CitationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea citations = new TextArea(Messages.get("compare.citation.cites"));
    private final Div read = new Div();

    /** @param save told the citation as typed, and what it cites, one 《law》article per line */
    CitationDialog(LegalBasis basis, BiConsumer<String, String> save) {
        super(Messages.get("compare.citation.title"));
        setWidth("44rem");
        citations.setWidthFull();
        citations.setHelperText(Messages.get("compare.citation.help"));
        citations.setValueChangeMode(ValueChangeMode.LAZY);
        citations.setValue(words(List.of(basis)));
        citations.addValueChangeListener(event -> preview());
        add(new H3(Messages.get("compare.citation.typed")), new Paragraph(basis.raw()), citations, read);
        preview();
        Button keep = new Button(Messages.get("compare.citation.save"), click -> {
            close();
            save.accept(basis.raw(), citations.getValue().strip());
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("compare.keep.cancel"), click -> close()), keep);
    }

    private void preview() {
        read.removeAll();
        String typed = citations.getValue().strip();
        List<LegalBasis> lines = typed.lines().map(LegalBasis::ofText).toList();
        BasisSet set = BasisSet.of(lines);
        read.add(new Paragraph(
                typed.isEmpty()
                        ? Messages.get("compare.citation.nothing")
                        : Messages.get("compare.citation.read", set.citations().size(), words(lines))));
    }

    private static String words(List<LegalBasis> bases) {
        return BasisSet.of(bases).citations().stream()
                .map(BasisSet.Citation::text)
                .collect(Collectors.joining("\n"));
    }
}
