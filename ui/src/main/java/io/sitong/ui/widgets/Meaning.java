package io.sitong.ui.widgets;

import io.sitong.rules.compare.Sameness;
import io.sitong.ui.texts.Messages;

/** The four meanings a colour may have; a sign and a word always stand beside it. */
public enum Meaning {
    SAME("same", "✓"),
    FORM_DIFFERS("form", "≈"),
    DIFFERENT("different", "≠"),
    MISSING("missing", "—");

    private final String style;
    private final String sign;

    Meaning(String style, String sign) {
        this.style = style;
        this.sign = sign;
    }

    public static Meaning of(Sameness sameness) {
        return switch (sameness) {
            case SAME -> SAME;
            case FORM_DIFFERS -> FORM_DIFFERS;
            case DIFFERENT -> DIFFERENT;
            case MISSING -> MISSING;
        };
    }

    /** The style class that colours it. */
    public String styleClass() {
        return "meaning-" + style;
    }

    /** One character that says the same without colour. */
    public String sign() {
        return sign;
    }

    public String label() {
        return Messages.get("widgets.meaning." + style);
    }
}
