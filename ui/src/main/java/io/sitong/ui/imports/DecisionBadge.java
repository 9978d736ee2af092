package io.sitong.ui.imports;

import io.sitong.importer.stage.Decision;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;

/** What accepting would do with a row. */
final class DecisionBadge extends SamenessBadge {

    private static final long serialVersionUID = 1L;

    DecisionBadge(String decision) {
        super(meaning(Decision.valueOf(decision)), Messages.term(Decision.valueOf(decision)));
    }

    private static Meaning meaning(Decision decision) {
        return switch (decision) {
            case NEW, UNTOUCHED, JOINED -> Meaning.SAME;
            case CHANGED, ANSWERED -> Meaning.FORM_DIFFERS;
            case BLOCKED, OUTSIDE_SCOPE -> Meaning.DIFFERENT;
        };
    }
}
