package io.sitong.ui.gaps;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Makes a draft standard item from a list entry that has no counterpart (如存在对应不上的情况，应及时新增相应事项).
 *
 * <p>Only what the list says is filled in. The draft carries no code: that is given when the department registers it.
 */
@Service
class DraftFromEntry {

    private final StandardItems standards;
    private final Matches matches;
    private final MatchReview review;

    DraftFromEntry(StandardItems standards, Matches matches, MatchReview review) {
        this.standards = standards;
        this.matches = matches;
        this.review = review;
    }

    /** Nothing where two people are deciding the entry unseen by each other: what they say comes first. */
    Optional<StandardItem> create(Viewer viewer, ListEntry entry) {
        if (matches.isInDoubleReview(entry.id())) {
            return Optional.empty();
        }
        Item item = Item.builder()
                .set(ItemField.TASK_NAME, entry.name())
                .set(ItemField.GUIDE_DEPT, entry.leadDepartment())
                .set(ItemField.IS_NATIONAL_CROSS, "1")
                .set(ItemField.CROSS_MODE, entry.crossMode())
                .build();
        StandardItem draft = standards.addDraft(viewer, item);
        List<Correspondence> known = matches.ofEntry(entry.id());
        // the new pair first: were the entry without a decision for a moment, a list under double review would ask two
        MatchOutcome paired = review.decide(
                viewer, entry.id(), draft.id(), Relation.EXACT, null, List.of(Messages.get("gaps.draft.reason")), null);
        if (!(paired instanceof MatchOutcome.Done)) {
            return Optional.of(draft);
        }
        // "no counterpart" held until now; the draft is the counterpart, so a second person confirms the new pair
        for (Correspondence old : known) {
            if (old.relation() == Relation.NO_COUNTERPART && old.state() != MatchState.UNMAPPED) {
                matches.remove(viewer, old.id(), old.version());
            }
        }
        return Optional.of(draft);
    }
}
