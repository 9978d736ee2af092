package io.sitong.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.links.Links;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode HOHHOT = new DivisionCode("150100000000");
    private static final DivisionCode XINCHENG = new DivisionCode("150102000000");
    private static final DivisionCode HUIMIN = new DivisionCode("150103000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Viewer CLERK = new Viewer(2, "新城区", Role.LOCALITY, XINCHENG);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);

    private Stores stores;
    private LedgerDesk desk;
    private LedgerModel model;
    private Implementation inXincheng;

    @BeforeEach
    void twoDistrictsWithFindings() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, CLOCK);
        stores.bulkLoader().divisions(BuiltInData.divisions());
        LedgerOverStores ledger = LedgerOverStores.of(stores, BUREAU, CLOCK);
        desk = ledger.desk();
        model = ledger.model();
        StandardItem standard = stores.standardItems().addDraft(BUREAU, item("取水许可"));
        inXincheng = stored(XINCHENG, "取水的许可", standard);
        stored(HUIMIN, "取水许可", standard);
        findings(inXincheng, "N01", "N02");
    }

    private static Item item(String name) {
        return Item.builder().set(ItemField.TASK_NAME, name).build();
    }

    private Implementation stored(DivisionCode division, String name, @Nullable StandardItem standard) {
        Implementation stored = stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0,
                                0,
                                division,
                                item(name),
                                ImplementationState.PUBLISHED,
                                standard == null ? null : new BasedOn(standard.id(), 1),
                                Instant.EPOCH));
        findings(stored, "N01");
        return stored;
    }

    private void findings(Implementation item, String... rules) {
        stores.recordedFindings()
                .replaceFor(
                        BUREAU,
                        item.id(),
                        List.of(rules).stream()
                                .map(rule -> new RecordedFinding(
                                        0,
                                        rule,
                                        "error",
                                        item.division(),
                                        item.id(),
                                        item.item().name(),
                                        "TASK_NAME",
                                        "有误"))
                                .toList());
    }

    private List<LedgerTask> running() {
        return model.page(PageRequest.first(50)).rows();
    }

    private int handOut(TaskSource source, String subject) {
        return model.handOut(model.order(source, subject, false, null, DUE));
    }

    @Test
    void everyDivisionWithSomethingOpenGetsOneTask() {
        LedgerDesk.Order order = model.order(TaskSource.FINDINGS, "", false, "", DUE);
        assertThat(model.reach(order)).isEqualTo(new LedgerModel.Reach(2, 3));
        assertThat(model.handOut(order)).isEqualTo(2);
        assertThat(model.handOut(order)).as("none is handed out twice").isZero();
        assertThat(running())
                .extracting(LedgerTask::division, LedgerTask::pointsAtStart, TaskWords::of)
                .containsExactly(tuple(XINCHENG, 2L, "改正规则发现的问题"), tuple(HUIMIN, 1L, "改正规则发现的问题"));
    }

    @Test
    void oneRuleIsATaskOfItsOwn() {
        assertThat(handOut(TaskSource.FINDINGS, "N02")).isEqualTo(1);
        LedgerTask task = running().getFirst();
        assertThat(TaskWords.of(task)).contains("N02");
        assertThat(model.rows(task)).contains(Links.rule("N02").in(XINCHENG));
    }

    @Test
    void whatDepartsFromItsStandardIsCountedByDivision() {
        assertThat(handOut(TaskSource.DIFFERENCES, "")).isEqualTo(1);
        assertThat(running())
                .singleElement()
                .returns(XINCHENG, LedgerTask::division)
                .returns(1L, LedgerTask::pointsNow);
    }

    @Test
    void aTaskIsDoneByItselfWhenNothingIsLeft() {
        handOut(TaskSource.FINDINGS, "");
        findings(inXincheng);
        desk.recount(BUREAU, HOHHOT);
        assertThat(running()).extracting(LedgerTask::division).containsExactly(HUIMIN);
        model.look(REGION, LedgerTab.DONE, null);
        assertThat(running()).singleElement().returns(TaskState.DONE, LedgerTask::state);
        assertThat(model.count(LedgerTab.RUNNING)).isEqualTo(1);
    }

    @Test
    void workThatCannotBeCountedIsHandedToEachDivisionBelow() {
        model.look(HOHHOT, LedgerTab.RUNNING, null);
        LedgerDesk.Order order = model.order(TaskSource.OTHER, " 报送联络员名单 ", true, null, DUE);
        int districts = stores.divisions().childrenOf(HOHHOT).size();
        assertThat(model.reach(order).divisions()).isEqualTo(districts).isGreaterThan(5);
        assertThat(model.handOut(order)).isEqualTo(districts);
        assertThat(model.rows(running().getFirst())).isEmpty();
        desk.recount(BUREAU, HOHHOT);
        assertThat(model.count(LedgerTab.RUNNING)).as("nobody counts it").isEqualTo(districts);
    }

    @Test
    void ownerAndDeadlineAreNamedForManyAtOnceAndWhatIsEmptyStays() {
        handOut(TaskSource.FINDINGS, "");
        assertThat(model.count(LedgerTab.UNASSIGNED)).isEqualTo(2);
        model.assign(running(), "行政审批局", null);
        assertThat(running())
                .allSatisfy(task -> assertThat(task.owner()).isEqualTo("行政审批局"))
                .allSatisfy(task -> assertThat(task.deadline()).isEqualTo(DUE));
        assertThat(model.count(LedgerTab.UNASSIGNED)).isZero();
        model.assign(running(), null, LocalDate.of(2026, 11, 25));
        assertThat(model.count(LedgerTab.OVERDUE)).isEqualTo(2);
    }

    @Test
    void aLocalityReportsOnItsOwnTasksOnly() {
        handOut(TaskSource.FINDINGS, "");
        LedgerModel own = new LedgerModel(stores.ledger(), desk, stores.divisions(), CLERK, CLOCK);
        LedgerTask mine = own.page(PageRequest.first(9)).rows().getFirst();
        assertThat(own.count(LedgerTab.ALL)).isEqualTo(1);
        assertThat(own.states()).doesNotContain(TaskState.DROPPED);
        own.save(mine, TaskState.STARTED, "已布置");
        assertThat(running()).anySatisfy(task -> assertThat(task.note()).isEqualTo("已布置"));
        assertThatThrownBy(() -> own.handOut(own.order(TaskSource.FINDINGS, "N01", false, null, DUE)))
                .isInstanceOf(NotYourDivision.class);
    }
}
