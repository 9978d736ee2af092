package io.sitong.ui.imports;

import com.vaadin.flow.component.html.Span;
import io.sitong.ui.texts.Messages;

/** How grave a remark is: sign, word and colour. */
final class SeverityBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** @param severity 1 a hint, 2 a warning, 3 an error */
    SeverityBadge(int severity) {
        this(severity, Messages.get("imports.severity." + word(severity)));
    }

    /** The same with other words, such as a count. */
    SeverityBadge(int severity, String words) {
        addClassNames("badge", "severity-" + word(severity));
        Span sign = new Span(severity == 3 ? "✕" : severity == 2 ? "!" : "i");
        sign.addClassName("badge-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words));
    }

    private static String word(int severity) {
        return switch (severity) {
            case 3 -> "error";
            case 2 -> "warning";
            default -> "hint";
        };
    }
}
