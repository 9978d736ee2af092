package io.sitong.ui.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.compare.TextDiff;

/** A text with what it leaves out of another one struck through and what it adds marked. */
public class DifferenceText extends Div {

    private static final long serialVersionUID = 1L;

    /** @param standard the text it is compared with, the earlier one of two versions */
    public DifferenceText(String standard, String local) {
        addClassName("difference");
        for (TextDiff.Span span : TextDiff.of(standard, local)) {
            Span words = new Span(span.text());
            switch (span.kind()) {
                case EQUAL -> {
                    // plain
                }
                case REMOVED -> words.addClassName("difference-removed");
                case ADDED -> words.addClassName("difference-added");
            }
            add(words);
        }
    }
}
