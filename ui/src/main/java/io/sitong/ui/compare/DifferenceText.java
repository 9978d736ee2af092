package io.sitong.ui.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.sitong.rules.compare.TextDiff;

/** The local text with what it leaves out of the standard struck through and what it adds marked. */
final class DifferenceText extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceText(String standard, String local) {
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
