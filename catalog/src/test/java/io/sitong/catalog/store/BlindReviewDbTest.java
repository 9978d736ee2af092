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
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.blind.BlindAnswer;
import io.sitong.catalog.blind.BlindOutcome;
import io.sitong.catalog.blind.BlindReview;
import io.sitong.catalog.blind.BlindReviews;
import io.sitong.catalog.blind.BlindState;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people decide an entry unseen by each other, and nothing goes past them. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class BlindReviewDbTest extends StoreDbTest {

    private BlindReviews reviews;
    private ListedEntries listed;
    private NationalList list;
    private long entry;
    private long review;

    @BeforeEach
    void oneEntryUnderDoubleReview() {
        reviews = stores.blindReviews();
        listed = new ListedEntries(stores, "学历公证", "户口迁移");
        list = listed.list();
        entry = listed.ids(list).getFirst();
        assertThat(reviews.open(BUREAU, list.id(), List.of(entry))).isEqualTo(1);
        review = seen(BUREAU).id();
    }

    @Test
    void nobodySeesAnAnswerBeforeBothAreThere() {
        assertThat(reviews.answer(ZHAO, review, List.of(choice(1, Relation.EXACT)), "名称一致"))
                .isInstanceOf(BlindOutcome.Answered.class);

        assertThat(seen(ZHAO).answers()).extracting(BlindAnswer::comment).containsExactly("名称一致");
        for (Viewer other : List.of(WANG, LI, BUREAU)) {
            assertThat(seen(other).answers()).as(other.name()).isEmpty();
            assertThat(seen(other).answeredBy()).containsExactly(new Assignee(ZHAO.accountId(), ZHAO.name()));
            assertThat(reviews.ofList(other, list.id()).get(entry).answers()).isEmpty();
            assertThat(reviews.answeredOf(other, list.id())).isEmpty();
        }
        assertThat(stores.matches().ofEntry(entry)).isEmpty();
        assertThat(trail()).containsExactly("answer", "double_review");
        assertThat(trailWords()).noneMatch(words -> words.contains("不动产") || words.contains("同一事项"));
        for (Viewer outside : List.of(XINCHENG_CLERK, READER)) {
            assertThat(reviews.ofEntry(outside, entry)).isEmpty();
            assertThat(reviews.ofList(outside, list.id())).isEmpty();
            assertThat(reviews.answer(outside, review, List.of(), null)).isInstanceOf(BlindOutcome.NotYours.class);
        }
    }

    @Test
    void whereBothAgreeTheDecisionStandsSignedByBoth() {
        reviews.answer(ZHAO, review, List.of(choice(1, Relation.EXACT), choice(2, Relation.CONTAINS)), "两项");
        BlindOutcome outcome = reviews.answer(
                WANG, review, List.of(choice(2, Relation.CONTAINS), choice(1, Relation.SAME_MEANING)), null);

        assertThat(outcome).isInstanceOf(BlindOutcome.Agreed.class);
        assertThat(stores.matches().ofEntry(entry))
                .hasSize(2)
                .allSatisfy(c -> {
                    assertThat(c.state()).isEqualTo(MatchState.ACCEPTED);
                    assertThat(c.author()).isEqualTo("赵敏");
                    assertThat(c.reviewer()).isEqualTo("王建国");
                    assertThat(c.comment()).isEqualTo("赵敏：两项");
                })
                .extracting(Correspondence::relation)
                .containsExactlyInAnyOrder(Relation.SAME_MEANING, Relation.CONTAINS);
        assertThat(seen(LI).state()).isEqualTo(BlindState.AGREED);
        assertThat(seen(LI).answers()).hasSize(2);
        assertThat(reviews.answeredOf(LI, list.id())).hasSize(1);
        assertThat(reviews.answer(ZHAO, review, List.of(), null)).isInstanceOf(BlindOutcome.Fixed.class);
        assertThat(trailWords()).anyMatch(words -> words.contains("赵敏：同一事项 不动产抵押权登记"));
    }

    @Test
    void bothMaySayThatThereIsNoCounterpart() {
        reviews.answer(ZHAO, review, List.of(), null);
        assertThat(reviews.answer(WANG, review, List.of(), null)).isInstanceOf(BlindOutcome.Agreed.class);
        assertThat(stores.matches().ofEntry(entry))
                .extracting(Correspondence::relation, Correspondence::state)
                .containsExactly(tuple(Relation.NO_COUNTERPART, MatchState.ACCEPTED));
    }

    @Test
    void onePersonIsNotTwo() {
        reviews.answer(ZHAO, review, List.of(), null);
        assertThat(reviews.answer(ZHAO, review, List.of(choice(1, Relation.EXACT)), null))
                .as("the answer is replaced")
                .isInstanceOf(BlindOutcome.Answered.class);
        assertThat(seen(ZHAO).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.choices()).hasSize(1));
        assertThat(reviews.takeBack(WANG, review)).isInstanceOf(BlindOutcome.NotAsked.class);
        assertThat(reviews.takeBack(ZHAO, review)).isInstanceOf(BlindOutcome.TakenBack.class);
        assertThat(seen(BUREAU).answeredBy()).isEmpty();
    }

    @Test
    void whereTheyDifferAThirdPersonTakesOneOfTheTwoAnswers() {
        differ();
        assertThat(stores.matches().ofEntry(entry)).isEmpty();
        assertThat(seen(LI).state()).isEqualTo(BlindState.DIFFERENT);
        assertThat(seen(LI).answers()).extracting(BlindAnswer::name).containsExactly("赵敏", "王建国");
        assertThat(reviews.takeBack(WANG, review)).as("seen is seen").isInstanceOf(BlindOutcome.Fixed.class);

        assertThat(reviews.settle(LI, review, WANG.accountId(), "以国家清单为准")).isInstanceOf(BlindOutcome.Settled.class);

        assertThat(stores.matches().ofEntry(entry)).singleElement().satisfies(c -> {
            assertThat(c.relation()).isEqualTo(Relation.PART_OF);
            assertThat(c.state()).isEqualTo(MatchState.ACCEPTED);
            assertThat(c.author()).isEqualTo("王建国");
            assertThat(c.reviewer()).isEqualTo("李琳");
            assertThat(c.comment()).isEqualTo("李琳：以国家清单为准");
        });
        assertThat(seen(ZHAO).state()).isEqualTo(BlindState.SETTLED);
        assertThat(reviews.settle(LI, review, ZHAO.accountId(), null)).isInstanceOf(BlindOutcome.AlreadyChanged.class);
    }

    @Test
    void oneOfTheTwoMayComeOverToTheOthersAnswerButNotInsistOnHisOwn() {
        differ();
        assertThat(reviews.settle(WANG, review, WANG.accountId(), null)).isInstanceOf(BlindOutcome.OwnAnswer.class);
        assertThat(reviews.settle(WANG, review, ZHAO.accountId(), null)).isInstanceOf(BlindOutcome.Settled.class);
        assertThat(stores.matches().ofEntry(entry)).singleElement().satisfies(c -> {
            assertThat(c.relation()).isEqualTo(Relation.EXACT);
            assertThat(c.author()).isEqualTo("赵敏");
            assertThat(c.reviewer()).isEqualTo("王建国");
        });
    }

    @Test
    void anAnswerThatNeitherGaveComesFromAThirdPersonAndWaitsForASecond() {
        differ();
        assertThat(reviews.settleOtherwise(ZHAO, review, List.of(), null)).isInstanceOf(BlindOutcome.OwnAnswer.class);
        assertThat(reviews.settleOtherwise(LI, review, List.of(choice(3, Relation.OVERLAPS)), "都不对"))
                .isInstanceOf(BlindOutcome.Settled.class);
        assertThat(stores.matches().ofEntry(entry)).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(MatchState.MAPPED);
            assertThat(c.author()).isEqualTo("李琳");
            assertThat(c.reviewer()).isNull();
        });
        assertThat(stores.matchReview()
                        .accept(LI, stores.matches().ofEntry(entry).getFirst().id(), null))
                .isInstanceOf(MatchOutcome.OwnWork.class);
    }

    @Test
    void nothingIsDecidedPastTheTwo() {
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(entry);
        for (int round = 0; round < 2; round++) {
            assertThat(stores.matchReview().decide(LI, entry, 1L, Relation.EXACT, 0.9, List.of(), null))
                    .isInstanceOf(MatchOutcome.InDoubleReview.class);
            assertThat(stores.matchReview().decide(LI, entry, null, Relation.NO_COUNTERPART, null, List.of(), null))
                    .isInstanceOf(MatchOutcome.InDoubleReview.class);
            assertThatThrownBy(() -> stores.matches().save(LI, byMachine())).isInstanceOf(StaleEdit.class);
            if (round == 0) {
                differ();
            }
        }
        assertThat(reviews.callOff(BUREAU, list.id(), List.of(entry)))
                .as("a difference is settled, not called off")
                .isZero();
        reviews.settle(LI, review, ZHAO.accountId(), null);
        assertThat(stores.matches().inDoubleReview(list.id())).isEmpty();
    }

    @Test
    void whatWasSentBackBeforeIsWithdrawnWithTheNewDecision() {
        long other = listed.ids(list).get(1);
        MatchOutcome decided = stores.matchReview().decide(ZHAO, other, 2L, Relation.EXACT, 0.5, List.of(), null);
        long id = ((MatchOutcome.Done) decided).correspondence().id();
        assertThat(reviews.open(BUREAU, list.id(), List.of(other)))
                .as("waits for a second person already")
                .isZero();
        stores.matchReview().reject(WANG, id, "不对");
        assertThat(reviews.open(BUREAU, list.id(), List.of(other))).isEqualTo(1);
        long second = reviews.ofEntry(BUREAU, other).orElseThrow().id();
        reviews.answer(ZHAO, second, List.of(choice(1, Relation.EXACT)), null);
        reviews.answer(LI, second, List.of(choice(1, Relation.EXACT)), null);
        assertThat(stores.matches().ofEntry(other))
                .extracting(Correspondence::standardId, Correspondence::state)
                .containsExactlyInAnyOrder(tuple(2L, MatchState.UNMAPPED), tuple(1L, MatchState.ACCEPTED));
    }

    @Test
    void onlyThoseWhoHaveTheEntryInTheirHandsAnswer() {
        long zhao = stores.accounts()
                .add(BUREAU, "blind-zhao", "赵敏", "", Role.DEPARTMENT, REGION, false)
                .id();
        long wang = stores.accounts()
                .add(BUREAU, "blind-wang", "王建国", "", Role.BUREAU, REGION, false)
                .id();
        stores.assignments().give(BUREAU, list.id(), List.of(entry), List.of(zhao, wang), null);
        assertThat(reviews.answer(LI, review, List.of(), null)).isInstanceOf(BlindOutcome.NotAsked.class);
        stores.assignments().takeBack(BUREAU, list.id(), List.of(entry), wang);
        assertThat(reviews.answer(LI, review, List.of(), null))
                .as("one place is anybody's")
                .isInstanceOf(BlindOutcome.Answered.class);
        assertThat(reviews.answer(WANG, review, List.of(), null))
                .as("the other is kept for who was given it")
                .isInstanceOf(BlindOutcome.NotAsked.class);
    }

    @Test
    void aReviewIsBegunAndEndedByTheBureauAndItsAnswersStayUnseen() {
        for (Viewer viewer : List.of(LI, XINCHENG_CLERK, READER)) {
            assertThatThrownBy(() -> reviews.open(viewer, list.id(), List.of(entry)))
                    .isInstanceOf(NotYourDivision.class);
            assertThatThrownBy(() -> reviews.callOff(viewer, list.id(), List.of(entry)))
                    .isInstanceOf(NotYourDivision.class);
        }
        assertThat(reviews.open(BUREAU, list.id(), List.of(entry))).isZero();
        reviews.answer(ZHAO, review, List.of(), null);
        assertThat(reviews.callOff(BUREAU, list.id(), List.of(entry))).isEqualTo(1);
        assertThat(reviews.ofEntry(WANG, entry)).isEmpty();
        assertThat(reviews.answer(WANG, review, List.of(), null)).isInstanceOf(BlindOutcome.AlreadyChanged.class);
        assertThat(stores.matchReview().decide(LI, entry, 1L, Relation.EXACT, 0.9, List.of(), null))
                .isInstanceOf(MatchOutcome.Done.class);
    }

    @Test
    void onlyTheReviewsThatWereNamedEnd() {
        long other = listed.ids(list).get(1);
        reviews.open(BUREAU, list.id(), List.of(other));
        assertThat(reviews.callOff(BUREAU, list.id(), List.of(other))).isEqualTo(1);
        assertThat(stores.matches().inDoubleReview(list.id())).containsExactly(entry);
    }

    @Test
    void aNewVersionCarriesTheReviewOnAndBeginsItAnewWhereTheEntryChanged() {
        reviews.open(BUREAU, list.id(), listed.ids(list));
        reviews.answer(ZHAO, review, List.of(), null);
        NationalList other = listed.beside("学历公证");
        stores.matchReview().decide(LI, listed.ids(other).getFirst(), 1L, Relation.EXACT, 0.9, List.of(), null);

        NationalList next = listed.add("学历 公证", "新事项");

        long now = listed.ids(next).getFirst();
        BlindReview goesOn = reviews.ofEntry(ZHAO, now).orElseThrow();
        assertThat(goesOn.id()).isEqualTo(review);
        assertThat(goesOn.answers()).hasSize(1);
        assertThat(stores.matches().ofEntry(now))
                .as("what another list says does not go past the two")
                .isEmpty();
        assertThat(stores.matches().inDoubleReview(next.id())).containsExactly(now);
        assertThat(reviews.ofList(BUREAU, list.id())).isEmpty();
        reviews.answer(WANG, review, List.of(), null);
        assertThat(reviews.answeredOf(BUREAU, next.id())).hasSize(1);
        assertThat(reviews.answeredOf(BUREAU, list.id()))
                .as("counts for all versions")
                .hasSize(1);
    }

    private void differ() {
        assertThat(reviews.answer(ZHAO, review, List.of(choice(1, Relation.EXACT)), null))
                .isInstanceOf(BlindOutcome.Answered.class);
        assertThat(reviews.answer(WANG, review, List.of(choice(1, Relation.PART_OF)), null))
                .isInstanceOf(BlindOutcome.Differs.class);
    }

    private BlindReview seen(Viewer viewer) {
        return reviews.ofEntry(viewer, entry).orElseThrow();
    }

    private Correspondence byMachine() {
        return new Correspondence(
                0,
                0,
                entry,
                1L,
                Relation.EXACT,
                Polarity.IS,
                MatchState.ACCEPTED,
                0.99,
                List.of(),
                null,
                Correspondence.MACHINE,
                null,
                null,
                null,
                NOW);
    }

    private List<String> trail() {
        return stores.auditTrail().of(BUREAU, "list_entry", entry, 20).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private List<String> trailWords() {
        return stores.auditTrail().of(BUREAU, "list_entry", entry, 20).stream()
                .map(found -> String.valueOf(found.after()))
                .toList();
    }
}
