package io.sitong.ui.matching;

import static io.sitong.ui.matching.ListedItems.BUREAU;
import static io.sitong.ui.matching.ListedItems.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchingModelTest {

    private static final List<String> ITEMS = List.of("内资企业设立登记", "食品经营许可变更", "残疾人证补办");
    private static final List<String> ENTRIES = List.of("内资企业设立登记", "食品经营许可变更", "海域使用金减免核准");

    private ListedItems listed;
    private Stores stores;
    private NationalList list;

    @BeforeEach
    void twoEntriesThatTheMatcherIsSureOfAndOneItIsNot() {
        listed = new ListedItems(ITEMS);
        stores = listed.stores;
        list = listed.list(ENTRIES);
    }

    @AfterEach
    void close() throws SQLException {
        listed.close();
    }

    @Test
    void whatIsTickedOfTheSureOnesIsAcceptedAndTakenBackAsAWhole() {
        MatchingModel model = model(BUREAU);
        assertThat(names(model.sure())).containsExactlyInAnyOrder("内资企业设立登记", "食品经营许可变更");

        assertThat(model.acceptSure(ids(model.sure()))).isEqualTo(2);

        assertThat(model.counts()).containsEntry(EntryStatus.ACCEPTED, 2).containsEntry(EntryStatus.TO_DECIDE, 1);
        assertThat(model.sure()).isEmpty();
        assertThat(model.undo()).contains(new DeskDeeds.Undone(2, 0));
        assertThat(stores.matches().ofList(list.id())).isEmpty();
        assertThat(model.sure()).hasSize(2);
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void whatIsNotTickedStaysOpenAndWhatIsNotSureIsNeverAccepted() {
        MatchingModel model = model(BUREAU);
        Set<Long> ticked = Set.of(entry("食品经营许可变更"), entry("海域使用金减免核准"));
        assertThat(model.acceptSure(ticked)).isEqualTo(1);
        assertThat(stores.matches().ofList(list.id())).containsOnlyKeys(entry("食品经营许可变更"));
        assertThat(names(model.sure())).containsExactly("内资企业设立登记");
    }

    @Test
    void whatSomebodyTouchedMeanwhileStaysWhenABatchIsTakenBack() {
        MatchingModel model = model(BUREAU);
        model.acceptSure(ids(model.sure()));
        Correspondence touched = stores.matches().ofEntry(entry("内资企业设立登记")).get(0);
        stores.matches().save(OFFICER, withComment(touched, "看过"));

        assertThat(model.undo()).contains(new DeskDeeds.Undone(1, 1));

        assertThat(stores.matches().ofList(list.id())).containsOnlyKeys(entry("内资企业设立登记"));
    }

    @Test
    void decisionsOfOthersAreCountedByRelationConfirmedAndTakenBackAsAWhole() {
        decide(OFFICER, "内资企业设立登记", 1, Relation.EXACT);
        decide(OFFICER, "食品经营许可变更", 2, Relation.PART_OF);
        decide(BUREAU, "海域使用金减免核准", 3, Relation.OVERLAPS);
        MatchingModel model = model(BUREAU);
        assertThat(model.toConfirm(EntryFilter.all())).isEqualTo(Map.of(Relation.EXACT, 1L, Relation.PART_OF, 1L));

        assertThat(model.confirmAll(EntryFilter.all())).isEqualTo(2);

        assertThat(states()).containsExactlyInAnyOrder(MatchState.ACCEPTED, MatchState.ACCEPTED, MatchState.MAPPED);
        assertThat(model.toConfirm(EntryFilter.all())).isEmpty();
        assertThat(model.undo()).contains(new DeskDeeds.Undone(2, 0));
        assertThat(states()).containsExactly(MatchState.MAPPED, MatchState.MAPPED, MatchState.MAPPED);
        assertThat(stores.matches().ofEntry(entry("内资企业设立登记")).get(0).reviewer())
                .isNull();
    }

    @Test
    void confirmingAFilterLeavesWhatItDoesNotHold() {
        decide(OFFICER, "内资企业设立登记", 1, Relation.EXACT);
        decide(OFFICER, "食品经营许可变更", 2, Relation.PART_OF);
        MatchingModel model = model(BUREAU);
        EntryFilter food = EntryFilter.all().named("食品");
        assertThat(model.toConfirm(food)).isEqualTo(Map.of(Relation.PART_OF, 1L));
        assertThat(model.confirmAll(food)).isEqualTo(1);
        assertThat(stores.matches().ofEntry(entry("内资企业设立登记")).get(0).state()).isEqualTo(MatchState.MAPPED);
        assertThat(model.confirmAll(EntryFilter.all().ofDepartment("自然资源部"))).isZero();
    }

    @Test
    void aCommentStaysWithItsDecisionAndTheReviewersReplacesIt() {
        MatchingModel model = model(OFFICER);
        EntryWork work = model.entries(EntryFilter.all().named("食品")).getFirst();
        model.decide(work, work.proposal().candidates().getFirst(), Relation.EXACT, "名称一致");
        Correspondence decided = stores.matches().ofEntry(entry("食品经营许可变更")).get(0);
        assertThat(decided.comment()).isEqualTo("名称一致");
        MatchingModel second = model(BUREAU);
        second.sendBack(decided, "请核对依据");
        Correspondence back = stores.matches().ofEntry(entry("食品经营许可变更")).get(0);
        assertThat(back.state()).isEqualTo(MatchState.REJECTED);
        assertThat(back.comment()).isEqualTo("请核对依据");
        assertThat(second.undo()).contains(new DeskDeeds.Undone(1, 0));
        assertThat(stores.matches().ofEntry(entry("食品经营许可变更")).get(0).comment()).isEqualTo("名称一致");
    }

    @Test
    void whatNobodyDecidedComesFirstThenWhatWaitsForASecondPerson() {
        decide(OFFICER, "内资企业设立登记", 1, Relation.EXACT);
        decide(BUREAU, "食品经营许可变更", 2, Relation.EXACT);
        MatchingModel model = model(BUREAU);
        assertThat(model.nextOpen(EntryFilter.all()).map(work -> work.entry().name()))
                .contains("海域使用金减免核准");
        decide(BUREAU, "海域使用金减免核准", 3, Relation.OVERLAPS);
        model.reload();
        EntryWork waits = model.nextOpen(EntryFilter.all()).orElseThrow();
        assertThat(waits.entry().name()).isEqualTo("内资企业设立登记");
        assertThat(model.waitingForMe(waits)).hasSize(1);
        model.confirm(model.waitingForMe(waits).getFirst(), null);
        assertThat(model.nextOpen(EntryFilter.all()))
                .as("one's own decisions wait for others")
                .isEmpty();
    }

    @Test
    void theNextOneFollowsInListOrderThoughTheDecidedOneLeftTheFilter() {
        EntryFilter undecided = EntryFilter.all().with(EntryStatus.TO_DECIDE);
        MatchingModel model = model(OFFICER);
        EntryWork second = model.entries(undecided).get(1);
        model.select(second.entry().id());
        model.noCounterpart(second, null);
        assertThat(model.nextOpen(undecided).map(work -> work.entry().name()))
                .as("not the first of what is left")
                .contains(ENTRIES.get(2));
        assertThat(model.beside(undecided, -1).map(work -> work.entry().name()))
                .as("up and down go from where one is")
                .contains(ENTRIES.get(0));
        assertThat(model.beside(undecided, 1).map(work -> work.entry().name())).contains(ENTRIES.get(2));
        model.select(entry(ENTRIES.get(2)));
        assertThat(model.beside(undecided, 1).map(work -> work.entry().name()))
                .as("the end of the list")
                .contains(ENTRIES.get(2));
        assertThat(model.nextOpen(undecided).map(work -> work.entry().name()))
                .as("round the list")
                .contains(ENTRIES.get(0));
    }

    @Test
    void aSupersededVersionIsOnlyRead() {
        assertThat(model(BUREAU).mayDecide()).isTrue();
        listed.list(List.of("内资企业设立登记"));
        list = stores.nationalLists().find(list.id()).orElseThrow();
        assertThat(model(BUREAU).mayDecide()).isFalse();
        assertThat(model(BUREAU).total()).isEqualTo(ENTRIES.size());
    }

    @Test
    void withTheLineOffNothingIsSure() {
        assertThat(desk(LineUpSettings.usual()).work(list.id())).anyMatch(EntryWork::sure);
        assertThat(desk(LineUpSettings.usual().withLine("off")).work(list.id())).noneMatch(EntryWork::sure);
    }

    private MatchingModel model(Viewer viewer) {
        return new MatchingModel(desk(LineUpSettings.usual()), stores, viewer, list);
    }

    private LineUpDesk desk(LineUpSettings settings) {
        return new LineUpDesk(stores, () -> settings, ListedItems.CLOCK);
    }

    private void decide(Viewer viewer, String entry, long standardId, Relation relation) {
        stores.matchReview().decide(viewer, entry(entry), standardId, relation, 0.7, List.of(), null);
    }

    private long entry(String name) {
        return listed.entry(list, name);
    }

    private List<MatchState> states() {
        return stores.matches().ofList(list.id()).values().stream()
                .flatMap(List::stream)
                .map(Correspondence::state)
                .toList();
    }

    private static List<String> names(List<EntryWork> work) {
        return work.stream().map(w -> w.entry().name()).toList();
    }

    private static Set<Long> ids(List<EntryWork> work) {
        return work.stream().map(w -> w.entry().id()).collect(Collectors.toSet());
    }

    private static Correspondence withComment(Correspondence c, String comment) {
        return new Correspondence(
                c.id(),
                c.version(),
                c.entryId(),
                c.standardId(),
                c.relation(),
                c.polarity(),
                c.state(),
                c.score(),
                c.reasons(),
                comment,
                c.author(),
                c.authorId(),
                c.reviewer(),
                c.reviewerId(),
                c.changedAt());
    }
}
