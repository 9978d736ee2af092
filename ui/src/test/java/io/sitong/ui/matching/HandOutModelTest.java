package io.sitong.ui.matching;

import static io.sitong.ui.matching.DeskFixture.BUREAU;
import static io.sitong.ui.matching.DeskFixture.assignee;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.match.Relation;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.lineup.LineUpSettings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HandOutModelTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final EntryFilter MARKET = EntryFilter.all().ofDepartment("市场监管总局");

    private DeskFixture fixture;
    private Stores stores;

    @BeforeEach
    void open() {
        fixture = new DeskFixture();
        stores = fixture.stores;
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void theUndecidedEntriesOfAFilterAreGivenAndNothingElse() {
        stores.matchReview().decide(BUREAU, fixture.entry("食品经营许可变更"), 2L, Relation.EXACT, 0.9, List.of(), null);
        MatchingModel desk = fixture.desk(BUREAU);
        assertThat(desk.handOut().mayGiveOut()).isTrue();
        assertThat(HandOutModel.undecided(desk.entries(MARKET))).hasSize(1);

        assertThat(desk.handOut().give(desk.entries(MARKET), assignee(fixture.zhao), FRIDAY))
                .isEqualTo(1);

        MatchingModel hers = fixture.desk(fixture.zhao);
        assertThat(names(hers, mine(fixture.zhao.id()))).containsExactly("内资企业设立登记");
        assertThat(hers.mine()).isEqualTo(1);
        assertThat(hers.nextOpen(mine(fixture.zhao.id())).orElseThrow().entry().name())
                .isEqualTo("内资企业设立登记");
        assertThat(hers.counts(mine(fixture.zhao.id()))).containsEntry(EntryStatus.TO_DECIDE, 1);
    }

    @Test
    void allMeansAllAndWhatIsGivenAgainChangesHands() {
        MatchingModel desk = fixture.desk(BUREAU);
        List<EntryWork> all = desk.entries(EntryFilter.all());
        assertThat(desk.handOut().give(all, assignee(fixture.zhao), FRIDAY)).isEqualTo(4);
        desk.rereadHands();
        assertThat(desk.handOut().give(desk.entries(MARKET), assignee(fixture.li), null))
                .isEqualTo(2);
        desk.rereadHands();
        assertThat(names(desk, mine(fixture.zhao.id()))).containsExactly("海域使用金减免核准", "残疾人证补办");
        assertThat(names(desk, mine(fixture.li.id()))).containsExactly("内资企业设立登记", "食品经营许可变更");
        assertThat(desk.handOut().takeBack(desk.entries(EntryFilter.all())))
                .isEqualTo(new HandOutModel.TakenBack(4, 0, 0));
    }

    @Test
    void aBandOfTheScoreIsAFilterToo() {
        MatchingModel desk = fixture.desk(BUREAU);
        EntryFilter top = EntryFilter.all().scored(FirstScore.TOP);
        assertThat(names(desk, top)).contains("内资企业设立登记").doesNotContain("海域使用金减免核准");
        for (EntryWork work : desk.entries(EntryFilter.all())) {
            assertThat(desk.entries(EntryFilter.all().scored(FirstScore.of(work))))
                    .contains(work);
        }
    }

    @Test
    void onlyABureauGivesOut() {
        assertThat(fixture.desk(fixture.zhao).handOut().mayGiveOut()).isFalse();
        assertThat(fixture.desk(fixture.zhao).handOut().people()).isEmpty();
        Viewer clerk = new Viewer(77, "新城区", Role.LOCALITY, DeskFixture.REGION);
        assertThat(fixture.desk(clerk).handOut().mayGiveOut()).isFalse();
        assertThat(fixture.desk(clerk).mayDecide()).isFalse();
    }

    @Test
    void aVersionBeforeIsNotGivenOut() {
        MatchingModel desk = fixture.desk(BUREAU);
        assertThat(desk.handOut().people()).hasSize(3);
        fixture.add(List.of("内资企业设立登记 | 市场监管总局"));
        MatchingModel superseded = new MatchingModel(
                new LineUpDesk(stores, LineUpSettings::usual, DeskFixture.CLOCK),
                stores,
                BUREAU,
                stores.nationalLists().find(fixture.list.id()).orElseThrow());
        assertThat(superseded.handOut().mayGiveOut()).isFalse();
    }

    private static EntryFilter mine(long account) {
        return EntryFilter.all().of(account);
    }

    private static List<String> names(MatchingModel desk, EntryFilter filter) {
        return desk.entries(filter).stream().map(work -> work.entry().name()).toList();
    }
}
