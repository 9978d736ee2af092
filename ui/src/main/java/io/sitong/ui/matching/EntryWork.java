package io.sitong.ui.matching;

import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Verdict;
import java.util.List;

/**
 * One entry on the desk: what the matcher proposes, and what was decided so far.
 *
 * @param proposal candidates whose target ids are standard item numbers
 */
public record EntryWork(ListEntry entry, LineUpResult proposal, List<Correspondence> decisions) {

    public EntryWork {
        decisions = List.copyOf(decisions);
    }

    /** Whether the matcher takes its first candidate, and nobody has decided yet. */
    boolean sure() {
        return decisions.isEmpty() && proposal.verdict() == Verdict.ACCEPTED;
    }
}
