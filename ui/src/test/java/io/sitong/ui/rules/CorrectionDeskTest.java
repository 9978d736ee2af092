package io.sitong.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.jobs.NobodyWatches;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectionDeskTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode XINCHENG = new DivisionCode("150102000000");
    private static final DivisionCode HUIMIN = new DivisionCode("150103000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Viewer CLERK = new Viewer(2, "新城区", Role.LOCALITY, XINCHENG);
    private static final MechanicalRule BRACKETS = RuleBook.mechanical().stream()
            .filter(rule -> rule.card().code().equals("N02"))
            .findFirst()
            .orElseThrow();

    private Stores stores;
    private CorrectionDesk desk;
    private Implementation half;
    private Implementation broken;
    private Implementation elsewhere;

    @BeforeEach
    void threeItemsWithBrackets() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC));
        stores.bulkLoader().divisions(BuiltInData.divisions());
        desk = new CorrectionDesk(stores.recordedFindings(), stores.implementations(), stores.batches());
        half = stored(XINCHENG, "食品经营许可(新办)", "名称中有半角括号");
        broken = stored(XINCHENG, "食品经营许可（新办", "名称中的括号不成对");
        elsewhere = stored(HUIMIN, "取水许可(延续)", "名称中有半角括号");
    }

    private Implementation stored(DivisionCode division, String name, String message) {
        Implementation item = stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0,
                                0,
                                division,
                                Item.builder().set(ItemField.TASK_NAME, name).build(),
                                ImplementationState.PUBLISHED,
                                null,
                                Instant.EPOCH));
        stores.recordedFindings()
                .replaceFor(
                        BUREAU,
                        item.id(),
                        List.of(
                                new RecordedFinding(
                                        0, "N02", "warning", division, item.id(), name, "TASK_NAME", message),
                                new RecordedFinding(0, "A01", "error", division, item.id(), name, null, "没有受理条件")));
        return item;
    }

    @Test
    void thePreviewShowsEveryChangeAndSaysWhatNeedsAPerson() {
        assertThat(desk.page(BUREAU, BRACKETS, REGION, PageRequest.first(50)).rows())
                .extracting(correction -> correction.changes().getFirst())
                .containsExactly(
                        new Correction.Change("事项名称", "食品经营许可(新办)", "食品经营许可（新办）"),
                        new Correction.Change("事项名称", "取水许可(延续)", "取水许可（延续）"));
        assertThat(desk.totals(BUREAU, BRACKETS, REGION)).isEqualTo(new CorrectionDesk.Totals(3, 2, 1));
    }

    @Test
    void whatWasNotLeftOutIsWrittenAsOneBatchThatCanBeUndone() {
        BatchOutcome outcome = desk.apply(BUREAU, BRACKETS, REGION, Set.of(elsewhere.id()), n -> {});
        BatchOutcome.Done done = (BatchOutcome.Done) outcome;
        assertThat(done.batch().changed()).isEqualTo(1);
        assertThat(done.batch().leftOut()).isEqualTo(1);
        assertThat(name(half)).isEqualTo("食品经营许可（新办）");
        assertThat(name(elsewhere)).isEqualTo("取水许可(延续)");
        assertThat(rulesAbout(half)).containsExactly("A01");
        assertThat(rulesAbout(elsewhere)).containsExactlyInAnyOrder("N02", "A01");
        assertThat(stores.auditTrail().of(BUREAU, "implementation", half.id(), 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.before()).isEqualTo("食品经营许可(新办)");
                    assertThat(entry.batchId()).isEqualTo(done.batch().id());
                });
        stores.batches().undo(BUREAU, done.batch().id());
        assertThat(name(half)).isEqualTo("食品经营许可(新办)");
    }

    @Test
    void theJobLeavesOutWhatItsParametersSayAndCanBeTakenUpAgain() throws Exception {
        CorrectionJob job = new CorrectionJob(desk);
        Map<String, String> parameters = CorrectionJob.parameters(BRACKETS, REGION, Set.of(elsewhere.id()));
        job.run(BUREAU, parameters, new NobodyWatches());
        assertThat(name(half)).isEqualTo("食品经营许可（新办）");
        assertThat(name(elsewhere)).isEqualTo("取水许可(延续)");
        job.run(BUREAU, parameters, new NobodyWatches());
        assertThat(stores.auditTrail().of(BUREAU, "implementation", half.id(), 9))
                .filteredOn(entry -> entry.action().equals("change"))
                .hasSize(1);
    }

    @Test
    void aLocalityMendsItsOwnRowsOnly() {
        assertThat(desk.totals(CLERK, BRACKETS, XINCHENG)).isEqualTo(new CorrectionDesk.Totals(2, 1, 1));
        BatchOutcome.Done done = (BatchOutcome.Done) desk.apply(CLERK, BRACKETS, XINCHENG, Set.of(), n -> {});
        assertThat(done.batch().changed()).isEqualTo(1);
        assertThat(name(elsewhere)).isEqualTo("取水许可(延续)");
        assertThat(name(broken)).isEqualTo("食品经营许可（新办");
    }

    private String name(Implementation item) {
        return stores.implementations()
                .find(BUREAU, item.id())
                .orElseThrow()
                .item()
                .name();
    }

    private List<String> rulesAbout(Implementation item) {
        return stores.recordedFindings().ofImplementation(BUREAU, item.id()).stream()
                .map(RecordedFinding::ruleCode)
                .toList();
    }
}
