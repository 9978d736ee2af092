package io.sitong.ui.claims;

import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;

/** How an answer looks: one of the four meanings, with sign and word. */
final class AnswerLook {

    private AnswerLook() {}

    static Meaning of(ClaimAnswer answer) {
        return switch (answer) {
            case YES -> Meaning.SAME;
            case NO -> Meaning.DIFFERENT;
            case BY_UPPER_LEVEL, MERGED -> Meaning.FORM_DIFFERS;
            case UNKNOWN -> Meaning.MISSING;
        };
    }

    /** 认领 has a tick, but 不认领 is no inequality. */
    static String sign(ClaimAnswer answer) {
        return switch (answer) {
            case YES -> "✓";
            case NO -> "✕";
            case BY_UPPER_LEVEL -> "↑";
            case MERGED -> "→";
            case UNKNOWN -> "—";
        };
    }

    static SamenessBadge badge(ClaimAnswer answer) {
        return new SamenessBadge(of(answer), sign(answer), Messages.term(answer));
    }
}
