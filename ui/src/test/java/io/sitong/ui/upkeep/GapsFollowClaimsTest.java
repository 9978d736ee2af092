package io.sitong.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.MatchReview;
import io.sitong.catalog.match.Relation;
import io.sitong.ui.FrameTest;
import io.sitong.ui.SmallRegion;
import io.sitong.ui.claims.ClaimsAnswered;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@FrameTest
class GapsFollowClaimsTest {

    private static final Viewer SYSTEM = Viewer.system(SmallRegion.REGION);
    private static final DivisionCode PLACE = new DivisionCode("150302000000");
    private static final DivisionCode ELSEWHERE = new DivisionCode("150303000000");

    @Autowired
    private NationalLists lists;

    @Autowired
    private MatchReview review;

    @Autowired
    private Gaps gaps;

    @Autowired
    private Claims claims;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void aDecisionIsCountedWithoutAnybodyOpeningTheMatrix() {
        NationalList list = lists.current().orElseThrow();
        ListEntry entry = lists.entriesOf(list.id()).get(1);
        long before = gaps.openCounts(SYSTEM, list.id()).getOrDefault(GapCause.NO_STANDARD, 0L);
        review.decide(SYSTEM, entry.id(), null, Relation.NO_COUNTERPART, null, List.of(), null);
        assertThat(gaps.openCounts(SYSTEM, list.id())).containsEntry(GapCause.NO_STANDARD, before + 1);
    }

    @Test
    void anAnswerChangesTheCauseOfItsGapAtOnceAndNoOther() {
        NationalList list = lists.current().orElseThrow();
        ListEntry entry = lists.entriesOf(list.id()).get(0);
        review.decide(SYSTEM, entry.id(), SmallRegion.STANDARD, Relation.EXACT, 0.9, List.of(), null);
        Gap before = gaps.openOfEntry(SYSTEM, entry.id()).get(PLACE);
        Gap other = gaps.openOfEntry(SYSTEM, entry.id()).get(ELSEWHERE);
        assertThat(before.cause()).isEqualTo(GapCause.NOT_CLAIMED);

        claims.save(
                SYSTEM,
                List.of(new Claim(
                        0, 0, SmallRegion.STANDARD, PLACE, ClaimAnswer.NO, "本地无此类业务", null, null, Instant.EPOCH)));
        events.publishEvent(new ClaimsAnswered(Set.of(SmallRegion.STANDARD), PLACE));

        Gap after = gaps.openOfEntry(SYSTEM, entry.id()).get(PLACE);
        assertThat(after.cause()).isEqualTo(GapCause.REFUSED);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(gaps.openOfEntry(SYSTEM, entry.id())).containsEntry(ELSEWHERE, other);
    }
}
