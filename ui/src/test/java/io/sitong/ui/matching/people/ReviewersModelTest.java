package io.sitong.ui.matching.people;

import static io.sitong.ui.matching.DeskFixture.BUREAU;
import static io.sitong.ui.matching.DeskFixture.assignee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.blind.BlindChoice;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.matching.DeskFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewersModelTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private DeskFixture fixture;
    private Stores stores;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void threeEntriesInTheHandsOfOne() {
        fixture = new DeskFixture();
        stores = fixture.stores;
        first = fixture.entry("内资企业设立登记");
        second = fixture.entry("食品经营许可变更");
        third = fixture.entry("海域使用金减免核准");
        give(List.of(first, second), YESTERDAY, fixture.zhao.id());
        give(List.of(third), FRIDAY, fixture.zhao.id());
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void whatWasGivenDecidedIsOpenAndLateIsCountedByPerson() {
        stores.matchReview().decide(BUREAU, first, 1L, Relation.EXACT, 0.9, List.of(), null);
        PersonProgress hers = progress(BUREAU).getFirst();
        assertThat(hers.person()).isEqualTo(assignee(fixture.zhao));
        assertThat(hers.given()).isEqualTo(3);
        assertThat(hers.decided()).isEqualTo(1);
        assertThat(hers.open()).containsExactlyInAnyOrder(second, third);
        assertThat(hers.overdue()).isEqualTo(1);
        assertThat(hers.nextDue()).isEqualTo(YESTERDAY);
    }

    @Test
    void aRefusalIsNoDecisionAndWhatWasSentBackIsOpenAgain() {
        stores.matchReview().decide(BUREAU, first, 1L, Relation.NOT_SAME, 0.9, List.of(), null);
        assertThat(progress(BUREAU).getFirst().decided()).isZero();
        stores.matchReview().decide(fixture.zhao.viewer(), second, 2L, Relation.EXACT, 0.9, List.of(), null);
        assertThat(progress(BUREAU).getFirst().decided()).isEqualTo(1);
        stores.matchReview()
                .reject(BUREAU, stores.matches().ofEntry(second).getFirst().id(), "不对");
        assertThat(progress(BUREAU).getFirst().decided()).isZero();
    }

    @Test
    void theWholeListIsAskedOfTwoAndTheFiguresSayBeforeWhatWillHappen() {
        stores.matchReview().decide(BUREAU, first, 1L, Relation.EXACT, 0.9, List.of(), null);
        ReviewersModel bureau = model(BUREAU);
        assertThat(bureau.ofWholeList()).isFalse();
        assertThat(bureau.undecided()).isEqualTo(3);
        assertThat(bureau.standing()).isEqualTo(1);

        assertThat(bureau.askOfWholeList()).isEqualTo(3);

        assertThat(bureau.ofWholeList()).isTrue();
        assertThat(bureau.undecided()).isZero();
        assertThat(bureau.answering()).isEqualTo(3);
        stores.blindReviews()
                .answer(
                        fixture.zhao.viewer(),
                        stores.blindReviews()
                                .ofEntry(BUREAU, second)
                                .orElseThrow()
                                .id(),
                        List.of(),
                        null);
        assertThat(bureau.answeredByOne()).isEqualTo(1);
        assertThat(bureau.askNoMore()).isEqualTo(2);
        assertThat(bureau.ofWholeList()).isFalse();
        assertThat(bureau.undecided()).isEqualTo(2);
    }

    @Test
    void inADoubleReviewEachIsThroughWithHisOwnAnswer() {
        stores.blindReviews().open(BUREAU, fixture.list.id(), List.of(first));
        give(List.of(first), FRIDAY, fixture.zhao.id(), fixture.wang.id());
        stores.blindReviews()
                .answer(
                        fixture.zhao.viewer(),
                        stores.blindReviews()
                                .ofEntry(BUREAU, first)
                                .orElseThrow()
                                .id(),
                        List.of(),
                        null);
        assertThat(progress(BUREAU))
                .extracting(one -> one.person().name(), PersonProgress::given, PersonProgress::decided)
                .containsExactly(tuple("赵敏", 3, 1), tuple("王建国", 1, 0));
        assertThat(model(BUREAU).answering()).isEqualTo(1);
    }

    @Test
    void aPersonSeesHisOwnProgressAndALocalityNone() {
        give(List.of(first), FRIDAY, fixture.li.id());
        assertThat(progress(fixture.li.viewer()))
                .extracting(one -> one.person().name())
                .containsExactly("李琳");
        assertThat(progress(new Viewer(77, "新城区", Role.LOCALITY, DeskFixture.REGION)))
                .isEmpty();
        assertThat(model(fixture.li.viewer()).mayGiveOut()).isFalse();
    }

    @Test
    void whatIsOpenGoesOverToSomebodyElseOrIsTakenBack() {
        stores.matchReview().decide(BUREAU, first, 1L, Relation.EXACT, 0.9, List.of(), null);
        ReviewersModel model = model(BUREAU);
        assertThat(model.handOver(model.progress().getFirst(), assignee(fixture.li), null))
                .isEqualTo(2);
        assertThat(model.progress())
                .extracting(one -> one.person().name(), one -> one.open().size())
                .containsExactly(tuple("李琳", 2), tuple("赵敏", 0));
        assertThat(model.takeBack(model.progress().getFirst())).isEqualTo(2);
        assertThat(model.progress()).hasSize(1);
    }

    @Test
    void differencesAreListedSettledAndCountedByTheirFirstAnswers() {
        stores.blindReviews().open(BUREAU, fixture.list.id(), List.of(first, third));
        stores.assignments().takeBack(BUREAU, fixture.list.id(), List.of(first, third), null);
        answer(first, 11, List.of(choice(Relation.EXACT)));
        answer(first, 12, List.of(choice(Relation.PART_OF)));
        answer(third, 11, List.of());
        ReviewersModel model = model(BUREAU);
        assertThat(model.differences()).extracting(d -> d.entry().id()).containsExactly(first);
        assertThat(model.maySettle(11)).isTrue();
        assertThat(model.maySettle(BUREAU.accountId())).isFalse();
        assertThat(model.agreement().rated())
                .as("the third has one answer only")
                .isEqualTo(1);

        assertThat(model.settle(model.differences().getFirst(), 12, null)).isInstanceOf(BlindOutcome.Settled.class);

        assertThat(model.differences()).isEmpty();
        answer(third, 12, List.of());
        assertThat(model.agreement().rated()).isEqualTo(2);
        assertThat(model.agreement().same()).as("settled is not agreed").isEqualTo(1);
        assertThat(model.agreement().enough()).isFalse();
        assertThat(model.agreementOfPairs())
                .singleElement()
                .satisfies(pair -> assertThat(pair.first().id()).isEqualTo(11));
    }

    private void answer(long entry, long account, List<BlindChoice> choices) {
        stores.blindReviews()
                .answer(
                        new Viewer(account, "复核人" + account, Role.DEPARTMENT, DeskFixture.REGION),
                        stores.blindReviews()
                                .ofEntry(BUREAU, entry)
                                .orElseThrow()
                                .id(),
                        choices,
                        null);
    }

    private static BlindChoice choice(Relation relation) {
        return new BlindChoice(1, relation, 0.8, List.of());
    }

    private void give(List<Long> entries, LocalDate due, Long... accounts) {
        stores.assignments().give(BUREAU, fixture.list.id(), entries, List.of(accounts), due);
    }

    private List<PersonProgress> progress(Viewer viewer) {
        return model(viewer).progress();
    }

    private ReviewersModel model(Viewer viewer) {
        return new ReviewersModel(stores, viewer, fixture.list, DeskFixture.CLOCK);
    }
}
