package io.sitong.ui.claims;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.division.DivisionCode;
import java.util.Collection;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Gives answers and takes them back, and tells those who follow from them, on the thread that did it. */
@Service
public class ClaimDesk {

    private final ClaimDeeds deeds;
    private final ApplicationEventPublisher events;

    public ClaimDesk(ClaimDeeds deeds, ApplicationEventPublisher events) {
        this.deeds = deeds;
        this.events = events;
    }

    ClaimDeeds.Done answer(Viewer viewer, Collection<ClaimPlace> places, ClaimDecision decision) {
        return told(deeds.answer(viewer, places, decision));
    }

    ClaimDeeds.Done answerAll(
            Viewer viewer, ExpectedFilter filter, boolean onlyOpen, ClaimDecision decision, LongConsumer progress) {
        return told(deeds.answerAll(viewer, filter, onlyOpen, decision, progress));
    }

    ClaimDeeds.Undo undo(Viewer viewer, long deedId) {
        ClaimDeeds.Undo outcome = deeds.undo(viewer, deedId);
        if (outcome instanceof ClaimDeeds.Undo.PutBack back) {
            tell(back.standardIds(), back.deed().within());
        }
        return outcome;
    }

    private ClaimDeeds.Done told(ClaimDeeds.Done done) {
        tell(done.standardIds(), done.deed().within());
        return done;
    }

    private void tell(Set<Long> standardIds, DivisionCode within) {
        if (!standardIds.isEmpty()) {
            events.publishEvent(new ClaimsAnswered(standardIds, within));
        }
    }
}
