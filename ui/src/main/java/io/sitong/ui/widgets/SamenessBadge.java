package io.sitong.ui.widgets;

import com.vaadin.flow.component.html.Span;
import io.sitong.rules.compare.Sameness;

/** 一致, 形式差异, 不同 or 缺失: sign, word and colour. */
public class SamenessBadge extends Span {

    private static final long serialVersionUID = 1L;

    public SamenessBadge(Meaning meaning) {
        this(meaning, meaning.label());
    }

    public SamenessBadge(Sameness sameness) {
        this(Meaning.of(sameness));
    }

    /** The same with another word, such as a count. */
    public SamenessBadge(Meaning meaning, String words) {
        this(meaning, meaning.sign(), words);
    }

    /** Of something that is not compared: in the colour of a meaning, under a sign of its own. */
    public SamenessBadge(Meaning meaning, String ownSign, String words) {
        addClassNames("badge", meaning.styleClass());
        Span sign = new Span(ownSign);
        sign.addClassName("badge-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(words));
    }
}
