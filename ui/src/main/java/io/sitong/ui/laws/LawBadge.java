package io.sitong.ui.laws;

import io.sitong.catalog.law.Law;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;

/** Whether a law holds: sign, word and colour. */
final class LawBadge {

    private LawBadge() {}

    static SamenessBadge of(Law law) {
        Meaning meaning = switch (law.state()) {
            case UNCHECKED -> Meaning.MISSING;
            case IN_FORCE -> Meaning.SAME;
            case SUPERSEDED, REPEALED -> Meaning.DIFFERENT;
        };
        return new SamenessBadge(meaning, Messages.term(law.state()));
    }
}
