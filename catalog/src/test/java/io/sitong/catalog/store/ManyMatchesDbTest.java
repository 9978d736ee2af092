package io.sitong.catalog.store;

import static io.sitong.catalog.store.ListedEntries.LI;
import static io.sitong.catalog.store.ListedEntries.WANG;
import static io.sitong.catalog.store.ListedEntries.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.ListReview;
import io.sitong.catalog.match.MatchOutcome;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.match.Polarity;
import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many decisions on a list at once, beside people who decide its entries one by one. */
@ParameterizedClass
@EnumSource(
        value = TestDatabase.class,
        names = {"H2_IN_MEMORY", "POSTGRESQL"})
class ManyMatchesDbTest extends StoreDbTest {

    private Matches matches;
    private ListedEntries listed;
    private long list;
    private List<Long> entries;

    @BeforeEach
    void threeEntriesThatNobodyDecided() {
        matches = stores.matches();
        listed = new ListedEntries(stores, "学历公证", "户口迁移", "残疾证办理");
        list = listed.list().id();
        entries = listed.ids();
    }

    @Test
    void whatIsStoredAtOnceIsAsIfItHadBeenStoredOneByOne() {
        List<Correspondence> stored = matches.saveAll(WANG, list, byMachine(entries));

        assertThat(stored).hasSize(3);
        assertThat(all()).containsExactlyInAnyOrderElementsOf(stored);
        matches.removeAll(WANG, list, stored.subList(0, 1));
        Correspondence alone =
                matches.save(WANG, byMachine(entries.subList(0, 1)).getFirst());
        assertThat(trail(stored.get(1))).isEqualTo(trail(alone)).isNotEmpty();
        assertThat(stored.get(1).numbered(0, 0)).isEqualTo(byMachine(entries).get(1));
    }

    @Test
    void whatSomebodyDecidedMeanwhileStands() {
        Correspondence faster = decide(ZHAO, entries.get(1));

        List<Correspondence> stored = matches.saveAll(WANG, list, byMachine(entries));

        assertThat(stored).extracting(Correspondence::entryId).containsExactly(entries.get(0), entries.get(2));
        assertThat(matches.ofEntry(entries.get(1))).containsExactly(faster);
    }

    @Test
    void whatWasChangedSinceItWasSeenIsNeitherChangedNorRemoved() {
        List<Correspondence> seen = matches.saveAll(WANG, list, byMachine(entries));
        Correspondence touched = matches.save(LI, seen.getFirst().commented("看过"));

        List<Correspondence> changed = seen.stream().map(c -> c.commented("成批")).toList();
        assertThat(matches.saveAll(WANG, list, changed))
                .extracting(Correspondence::entryId, Correspondence::version)
                .containsExactly(tuple(entries.get(1), 2), tuple(entries.get(2), 2));
        assertThat(matches.removeAll(WANG, list, seen)).isEmpty();
        assertThat(matches.ofEntry(entries.getFirst())).containsExactly(touched);
    }

    @Test
    void nothingGoesPastTwoPeopleWhoAreDecidingAnEntry() {
        stores.blindReviews().open(BUREAU, list, entries.subList(0, 1));
        assertThat(matches.saveAll(WANG, list, byMachine(entries)))
                .extracting(Correspondence::entryId)
                .containsExactly(entries.get(1), entries.get(2));
    }

    @Test
    void whatIsTakenBackIsAskedOfTwoAgainWhereTheListAsksForTwo() {
        List<Correspondence> stored = matches.saveAll(WANG, list, byMachine(entries));
        stores.blindReviews().askOfWholeList(BUREAU, list);
        assertThat(matches.inDoubleReview(list)).isEmpty();

        matches.removeAll(WANG, list, stored.subList(1, 3));

        assertThat(matches.inDoubleReview(list)).containsExactlyInAnyOrder(entries.get(1), entries.get(2));
    }

    @Test
    void ofAnotherListAndOfAVersionBeforeNothingIsStored() {
        long other = listed.beside("学历公证").id();
        assertThat(matches.saveAll(WANG, other, byMachine(entries))).isEmpty();
        listed.add("学历公证");
        assertThat(matches.saveAll(WANG, list, byMachine(entries))).isEmpty();
        assertThat(all()).isEmpty();
    }

    @Test
    void onlyThoseWhoDecideStoreAndRemove() {
        List<Correspondence> stored = matches.saveAll(WANG, list, byMachine(entries));
        assertThatThrownBy(() -> matches.saveAll(READER, list, byMachine(entries)))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> matches.removeAll(XINCHENG_CLERK, list, stored))
                .isInstanceOf(NotYourDivision.class);
        assertThat(new ListReview(matches, READER, list).accept(stored)).isEmpty();
    }

    @Test
    void confirmingManyIsLikeConfirmingEachAndNobodyConfirmsHisOwn() {
        Correspondence own = decide(WANG, entries.get(0));
        Correspondence oneByOne = decide(ZHAO, entries.get(1));
        Correspondence atOnce = decide(ZHAO, entries.get(2));
        stores.matchReview().accept(WANG, oneByOne.id(), null);

        List<ListReview.Step> steps = new ListReview(matches, WANG, list).accept(List.of(own, oneByOne, atOnce));

        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.before()).isEqualTo(atOnce);
            assertThat(step.after()).isEqualTo(matches.find(atOnce.id()).orElseThrow());
        });
        assertThat(trail(atOnce)).isEqualTo(trail(oneByOne));
        assertThat(all())
                .extracting(Correspondence::state, Correspondence::reviewer)
                .containsExactly(
                        tuple(MatchState.MAPPED, null),
                        tuple(MatchState.ACCEPTED, "王建国"),
                        tuple(MatchState.ACCEPTED, "王建国"));
    }

    @Test
    void takenBackEachStandsAsBeforeAndWhatTheMachineTookIsGone() {
        Correspondence before = decide(ZHAO, entries.get(0));
        ListReview review = new ListReview(matches, WANG, list);
        List<ListReview.Step> confirmed = review.accept(List.of(before));
        List<ListReview.Step> byMachine = matches.saveAll(WANG, list, byMachine(entries.subList(1, 3))).stream()
                .map(c -> new ListReview.Step(null, c))
                .toList();
        assertThat(new ListReview(matches, LI, list).takeBack(confirmed))
                .as("somebody else's deed")
                .isZero();

        assertThat(review.takeBack(
                        Stream.concat(confirmed.stream(), byMachine.stream()).toList()))
                .isEqualTo(3);

        assertThat(all()).singleElement().satisfies(c -> {
            assertThat(c.state()).isEqualTo(MatchState.MAPPED);
            assertThat(c.reviewer()).isNull();
        });
    }

    private Correspondence decide(Viewer viewer, long entry) {
        return ((MatchOutcome.Done)
                        stores.matchReview().decide(viewer, entry, 2L, Relation.EXACT, 0.9, List.of(), null))
                .correspondence();
    }

    private List<Correspondence> all() {
        return matches.ofList(list).values().stream().flatMap(List::stream).toList();
    }

    private List<String> trail(Correspondence of) {
        return stores.auditTrail().of(BUREAU, "correspondence", of.id(), 40).stream()
                .map(ManyMatchesDbTest::words)
                .toList();
    }

    private static String words(AuditEntry entry) {
        return entry.action() + " " + entry.field() + ":" + entry.before() + "→" + entry.after();
    }

    private static List<Correspondence> byMachine(List<Long> entries) {
        return entries.stream()
                .map(entry -> new Correspondence(
                        0,
                        0,
                        entry,
                        1L,
                        Relation.EXACT,
                        Polarity.IS,
                        MatchState.ACCEPTED,
                        0.99,
                        List.of("+ 名称相同"),
                        null,
                        Correspondence.MACHINE,
                        null,
                        null,
                        null,
                        NOW))
                .toList();
    }
}
