package io.sitong.ui.matching;

import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;

/** Where an entry stands, as sign, word and colour. */
final class StatusBadge extends SamenessBadge {

    private static final long serialVersionUID = 1L;

    StatusBadge(EntryStatus status) {
        super(meaning(status), Messages.get("matching.status." + status.name()));
    }

    private static Meaning meaning(EntryStatus status) {
        return switch (status) {
            case ACCEPTED -> Meaning.SAME;
            case TO_REVIEW, IN_DOUBLE_REVIEW -> Meaning.FORM_DIFFERS;
            case SENT_BACK, TO_SETTLE -> Meaning.DIFFERENT;
            case TO_DECIDE, NO_COUNTERPART -> Meaning.MISSING;
        };
    }
}
