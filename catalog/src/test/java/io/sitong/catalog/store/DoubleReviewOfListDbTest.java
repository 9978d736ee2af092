package io.sitong.catalog.store;

import static io.sitong.catalog.store.ListedEntries.LI;
import static io.sitong.catalog.store.ListedEntries.WANG;
import static io.sitong.catalog.store.ListedEntries.ZHAO;
import static io.sitong.catalog.store.ListedEntries.choice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of which every entry is decided by two people unseen by each other. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class DoubleReviewOfListDbTest extends StoreDbTest {

    private BlindReviews reviews;
    private ListedEntries listed;
    private NationalList list;
    private long decided;
    private long open;

    @BeforeEach
    void oneEntryIsDecidedAndOneIsNot() {
        reviews = stores.blindReviews();
        listed = new ListedEntries(stores, "学历公证", "户口迁移");
        list = listed.list();
        decided = listed.ids(list).getFirst();
        open = listed.ids(list).getLast();
        decide(ZHAO, decided);
    }

    @Test
    void whatNobodyDecidedIsAskedOfTwoAndWhatStandsStays() {
        assertThat(reviews.askOfWholeList(BUREAU, list.id())).isEqualTo(1);

        assertThat(listed.list().doubleReview()).isTrue();
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(open);
        assertThat(decide(LI, open)).isInstanceOf(MatchOutcome.InDoubleReview.class);
        assertThat(reviews.askOfWholeList(BUREAU, list.id())).as("said twice").isZero();
        answerTwice(open);
        assertThat(stores.matches().ofEntry(open))
                .extracting(Correspondence::state, Correspondence::author, Correspondence::reviewer)
                .containsExactly(tuple(MatchState.ACCEPTED, "赵敏", "王建国"));
    }

    @Test
    void anEntryWhoseDecisionIsTakenBackOrSentBackIsAskedOfTwoAgain() {
        reviews.askOfWholeList(BUREAU, list.id());
        Correspondence first = standing(decided);
        stores.matchReview().reject(WANG, first.id(), "不对");
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactlyInAnyOrder(decided, open);
        answerTwice(decided);
        Correspondence agreed = stores.matches().ofEntry(decided).stream()
                .filter(c -> c.state() == MatchState.ACCEPTED)
                .findFirst()
                .orElseThrow();
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(open);
        stores.matches().remove(WANG, agreed.id(), agreed.version());
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactlyInAnyOrder(decided, open);
    }

    @Test
    void whoSentBackByMistakeTakesThatBackUntilSomebodyHasAnswered() {
        reviews.askOfWholeList(BUREAU, list.id());
        Correspondence before = standing(decided);
        Correspondence back = done(stores.matchReview().reject(WANG, before.id(), "不对"));
        assertThat(stores.matchReview().putBack(WANG, before, back)).isInstanceOf(MatchOutcome.Done.class);
        assertThat(standing(decided).state()).isEqualTo(MatchState.MAPPED);
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(open);

        before = standing(decided);
        back = done(stores.matchReview().reject(WANG, before.id(), "不对"));
        reviews.answer(LI, review(decided).id(), List.of(), null);
        assertThat(stores.matchReview().putBack(WANG, before, back)).isInstanceOf(MatchOutcome.InDoubleReview.class);
    }

    @Test
    void nobodyButWhoSentBackMakesTheReviewGiveWay() {
        reviews.askOfWholeList(BUREAU, list.id());
        Correspondence before = standing(decided);
        stores.matchReview().reject(WANG, before.id(), "不对");
        assertThat(decide(ZHAO, decided)).isInstanceOf(MatchOutcome.InDoubleReview.class);
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactlyInAnyOrder(decided, open);
    }

    @Test
    void aReviewThatWasAskedForByNameDoesNotGiveWay() {
        Correspondence before = standing(decided);
        Correspondence back = done(stores.matchReview().reject(WANG, before.id(), "不对"));
        assertThat(reviews.open(BUREAU, list.id(), List.of(decided))).isEqualTo(1);
        assertThat(stores.matchReview().putBack(WANG, before, back)).isInstanceOf(MatchOutcome.InDoubleReview.class);
    }

    @Test
    void sayingItTwiceIsSaidOnceInTheTrail() {
        reviews.askOfWholeList(BUREAU, list.id());
        reviews.askOfWholeList(BUREAU, list.id());
        assertThat(stores.auditTrail().of(BUREAU, JooqNationalLists.ENTITY, list.id(), 20))
                .filteredOn(entry -> entry.action().equals("double_review"))
                .hasSize(1);
    }

    @Test
    void theNextVersionIsAskedOfTwoAsWell() {
        reviews.askOfWholeList(BUREAU, list.id());
        reviews.answer(ZHAO, review(open).id(), List.of(), "没有");

        NationalList next = listed.add("学历公证", "户口迁移", "新事项");

        assertThat(next.doubleReview()).isTrue();
        List<Long> now = listed.ids(next);
        assertThat(stores.matches().inDoubleReview(next.id())).containsExactlyInAnyOrder(now.get(1), now.get(2));
        assertThat(review(now.get(1)).answeredBy()).hasSize(1);
    }

    @Test
    void switchedOffWhatNobodyAnsweredIsDecidedByOneAndWhatOneAnsweredByTheOther() {
        list = listed.add("学历公证", "户口迁移", "新事项");
        decided = listed.ids(list).getFirst();
        open = listed.ids(list).get(1);
        long untouched = listed.ids(list).get(2);
        assertThat(reviews.askOfWholeList(BUREAU, list.id())).isEqualTo(2);
        reviews.answer(ZHAO, review(open).id(), List.of(), null);
        assertThat(reviews.callOff(BUREAU, list.id(), listed.ids(list)))
                .as("as long as all are asked of two")
                .isZero();

        assertThat(reviews.askNoMore(BUREAU, list.id())).isEqualTo(1);

        assertThat(listed.list().doubleReview()).isFalse();
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(open);
        assertThat(decide(LI, untouched)).isInstanceOf(MatchOutcome.Done.class);
        stores.matchReview().reject(WANG, standing(untouched).id(), null);
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(open);
    }

    @Test
    void onlyTheBureauSaysSoAndOnlyOfAListInForce() {
        for (Viewer viewer : List.of(LI, XINCHENG_CLERK, READER)) {
            assertThatThrownBy(() -> reviews.askOfWholeList(viewer, list.id())).isInstanceOf(NotYourDivision.class);
            assertThatThrownBy(() -> reviews.askNoMore(viewer, list.id())).isInstanceOf(NotYourDivision.class);
        }
        listed.add("学历公证");
        assertThatThrownBy(() -> reviews.askOfWholeList(BUREAU, list.id())).isInstanceOf(StaleEdit.class);
    }

    private void answerTwice(long entry) {
        long review = review(entry).id();
        BlindChoice choice = choice(2, Relation.EXACT);
        assertThat(reviews.answer(ZHAO, review, List.of(choice), null)).isInstanceOf(BlindOutcome.Answered.class);
        assertThat(reviews.answer(WANG, review, List.of(choice), null)).isInstanceOf(BlindOutcome.Agreed.class);
    }

    private MatchOutcome decide(Viewer viewer, long entry) {
        return stores.matchReview().decide(viewer, entry, 1L, Relation.EXACT, 0.9, List.of(), null);
    }

    private static Correspondence done(MatchOutcome outcome) {
        return ((MatchOutcome.Done) outcome).correspondence();
    }

    private Correspondence standing(long entry) {
        return stores.matches().ofEntry(entry).getFirst();
    }

    private BlindReview review(long entry) {
        return reviews.ofEntry(BUREAU, entry).orElseThrow();
    }
}
