package io.sitong.ui.matching;

import static io.sitong.ui.matching.DeskFixture.BUREAU;
import static io.sitong.ui.matching.DeskFixture.assignee;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubleReviewModelTest {

    private static final String ENTRY = "内资企业设立登记";

    private DeskFixture fixture;
    private Stores stores;

    @BeforeEach
    void allEntriesUnderDoubleReview() {
        fixture = new DeskFixture();
        stores = fixture.stores;
        MatchingModel desk = fixture.desk(BUREAU);
        assertThat(desk.handOut()
                        .review(desk.entries(EntryFilter.all()), assignee(fixture.zhao), assignee(fixture.wang), null))
                .isEqualTo(4);
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void theTwoAreLedThroughTheirEntriesAndNobodyElseIs() {
        assertThat(fixture.desk(fixture.li).nextOpen(EntryFilter.all())).isEmpty();
        MatchingModel hers = fixture.desk(fixture.zhao);
        assertThat(hers.mine()).isEqualTo(4);
        assertThat(hers.counts()).containsEntry(EntryStatus.IN_DOUBLE_REVIEW, 4);
        EntryWork first = hers.nextOpen(EntryFilter.all()).orElseThrow();
        assertThat(hers.answer(first, null, null)).isInstanceOf(BlindOutcome.Answered.class);
        assertThat(hers.mine()).isEqualTo(3);
        hers.select(first.entry().id());
        assertThat(hers.nextOpen(EntryFilter.all()).orElseThrow().entry().name())
                .isNotEqualTo(first.entry().name());
    }

    @Test
    void theSecondSeesNothingOfTheFirstAndDecidesAsIfAlone() {
        MatchingModel hers = fixture.desk(fixture.zhao);
        hers.answer(work(hers), choice(1, Relation.EXACT), "名称一致");

        MatchingModel his = fixture.desk(fixture.wang);
        assertThat(work(his).decisions()).isEmpty();
        assertThat(work(his).review())
                .isNotNull()
                .satisfies(review -> assertThat(review.answers()).isEmpty());
        assertThat(his.waitingForMe(work(his))).isEmpty();
        assertThat(his.toConfirm(EntryFilter.all())).isEmpty();
        assertThat(his.answer(work(his), choice(1, Relation.EXACT), null)).isInstanceOf(BlindOutcome.Agreed.class);
        assertThat(work(his).status()).isEqualTo(EntryStatus.ACCEPTED);
    }

    @Test
    void theMachineDecidesNothingPastTheTwo() {
        MatchingModel desk = fixture.desk(BUREAU);
        assertThat(desk.sure()).isEmpty();
        assertThat(desk.decide(work(desk), work(desk).proposal().candidates().getFirst(), Relation.EXACT, null))
                .isInstanceOf(MatchOutcome.InDoubleReview.class);
        assertThat(stores.matches().ofList(fixture.list.id())).isEmpty();
    }

    @Test
    void anAnswerIsTakenBackAsLongAsTheOtherIsNotThere() {
        MatchingModel hers = fixture.desk(fixture.zhao);
        hers.answer(work(hers), choice(1, Relation.EXACT), null);
        assertThat(hers.canUndo()).isTrue();
        assertThat(hers.undo()).contains(new DeskDeeds.Undone(1, 0));
        assertThat(hers.doubleReview().waitsForMe(work(hers))).isTrue();

        hers.answer(work(hers), choice(1, Relation.EXACT), null);
        MatchingModel his = fixture.desk(fixture.wang);
        his.answer(work(his), choice(2, Relation.OVERLAPS), null);
        assertThat(his.canUndo()).as("both are there").isFalse();
        assertThat(hers.undo()).contains(new DeskDeeds.Undone(0, 1));
    }

    @Test
    void anAnswerOfSeveralItemsIsGatheredAndSentAtOnce() {
        MatchingModel hers = fixture.desk(fixture.zhao);
        hers.doubleReview().gather(work(hers), choice(1, Relation.CONTAINS));
        hers.doubleReview().gather(work(hers), choice(3, Relation.CONTAINS));
        hers.doubleReview().gather(work(hers), choice(3, Relation.CONTAINS));
        assertThat(hers.doubleReview().gathered(work(hers)))
                .extracting(BlindChoice::standardId)
                .containsExactly(1L);
        hers.answer(work(hers), choice(2, Relation.CONTAINS), null);
        assertThat(work(hers).review())
                .isNotNull()
                .satisfies(review -> assertThat(
                                review.of(fixture.zhao.id()).orElseThrow().choices())
                        .extracting(BlindChoice::standardId)
                        .containsExactly(1L, 2L));
        assertThat(hers.doubleReview().gathered(work(hers))).isEmpty();
    }

    @Test
    void differencesComeLastAndAreSettledByAThirdPerson() {
        differ();
        MatchingModel third = fixture.desk(fixture.li);
        EntryWork work = third.nextOpen(EntryFilter.all()).orElseThrow();
        assertThat(work.entry().name()).isEqualTo(ENTRY);
        assertThat(work.status()).isEqualTo(EntryStatus.TO_SETTLE);
        assertThat(third.doubleReview().maySettle(work, fixture.zhao.id())).isTrue();
        assertThat(fixture.desk(fixture.zhao).doubleReview().maySettle(work, fixture.zhao.id()))
                .isFalse();
        assertThat(third.settle(work, fixture.wang.id(), null)).isInstanceOf(BlindOutcome.Settled.class);
        assertThat(work(third).status()).isEqualTo(EntryStatus.ACCEPTED);
    }

    @Test
    void aThirdPersonMaySettleByAnAnswerOfHisOwnWhichWaitsForASecond() {
        differ();
        MatchingModel third = fixture.desk(fixture.li);
        assertThat(third.answer(work(third), null, "都不对")).isInstanceOf(BlindOutcome.Settled.class);
        assertThat(work(third).status()).isEqualTo(EntryStatus.TO_REVIEW);
        assertThat(third.waitingForMe(work(third))).isEmpty();
        assertThat(fixture.desk(fixture.zhao).toConfirm(EntryFilter.all())).containsEntry(Relation.NO_COUNTERPART, 1L);
    }

    @Test
    void takingBackSaysBeforeHowManyReviewsEndAndHowManyAnswersAreLost() {
        answer(fixture.zhao, choice(1, Relation.EXACT));
        MatchingModel desk = fixture.desk(BUREAU);
        List<EntryWork> all = desk.entries(EntryFilter.all());
        HandOutModel.TakenBack said = desk.handOut().wouldTakeBack(all);
        assertThat(said).isEqualTo(new HandOutModel.TakenBack(4, 4, 1));

        assertThat(desk.handOut().takeBack(all)).isEqualTo(said);

        assertThat(stores.matches().inDoubleReview(fixture.list.id())).isEmpty();
        MatchingModel after = fixture.desk(BUREAU);
        assertThat(after.handOut()
                        .wouldTakeBack(after.entries(EntryFilter.all()))
                        .nothing())
                .isTrue();
    }

    @Test
    void whereEveryEntryIsAskedOfTwoTakingBackEndsNothingAndLosesNoAnswer() {
        stores.blindReviews().askOfWholeList(BUREAU, fixture.list.id());
        answer(fixture.zhao, choice(1, Relation.EXACT));
        MatchingModel desk = onListAsItIs();
        List<EntryWork> all = desk.entries(EntryFilter.all());
        HandOutModel.TakenBack said = desk.handOut().wouldTakeBack(all);
        assertThat(said).isEqualTo(new HandOutModel.TakenBack(4, 0, 0));

        assertThat(desk.handOut().takeBack(all)).isEqualTo(said);

        assertThat(stores.matches().inDoubleReview(fixture.list.id())).hasSize(4);
        MatchingModel after = onListAsItIs();
        assertThat(work(after).hands())
                .as("who answered keeps the place")
                .extracting(one -> one.to().name())
                .containsExactly("赵敏");
        assertThat(after.handOut()
                        .wouldTakeBack(after.entries(EntryFilter.all()))
                        .nothing())
                .isTrue();
        assertThat(fixture.desk(fixture.li).doubleReview().waitsForMe(work(fixture.desk(fixture.li))))
                .as("the other place is anybody's")
                .isTrue();
    }

    private MatchingModel onListAsItIs() {
        return new MatchingModel(
                new LineUpDesk(stores, LineUpSettings::usual, DeskFixture.CLOCK),
                stores,
                BUREAU,
                stores.nationalLists().find(fixture.list.id()).orElseThrow());
    }

    private void differ() {
        answer(fixture.zhao, choice(1, Relation.EXACT));
        answer(fixture.wang, choice(1, Relation.PART_OF));
    }

    private void answer(Account person, BlindChoice choice) {
        MatchingModel desk = fixture.desk(person);
        desk.answer(work(desk), choice, null);
    }

    private static EntryWork work(MatchingModel desk) {
        return desk.entries(EntryFilter.all().named(ENTRY)).getFirst();
    }

    private static BlindChoice choice(long standardId, Relation relation) {
        return new BlindChoice(standardId, relation, 0.8, List.of("＋ 名称相同"));
    }
}
