package io.sitong.ui.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftFilter;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.start.SitongSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlagsFollowStandardsTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer BUREAU = Viewer.system(REGION);
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Stores stores;
    private FlagsFollowStandards flags;

    /** Two standard items with eight implementations each: 5 follow the first, 1 is faster, 1 cancelled, 1 unattached. */
    @BeforeEach
    void aRegion() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, CLOCK);
        stores.bulkLoader()
                .standards(
                        List.of(
                                new StandardItem(1, 1, StandardState.PUBLISHED, item("10"), 1, true, Instant.EPOCH),
                                new StandardItem(2, 1, StandardState.PUBLISHED, item("10"), 1, true, Instant.EPOCH)),
                        LocalDate.of(2026, 1, 1));
        for (long standard = 1; standard <= 2; standard++) {
            BasedOn first = new BasedOn(standard, 1);
            for (int i = 2; i <= 6; i++) {
                add("15010" + i + "000000", "10", ImplementationState.PUBLISHED, first);
            }
            add("150202000000", "5", ImplementationState.PUBLISHED, first);
            add("150203000000", "10", ImplementationState.CANCELLED, first);
            add("150204000000", "10", ImplementationState.PUBLISHED, null);
        }
        flags = new FlagsFollowStandards(
                stores.drifts(),
                stores.implementations(),
                stores.standardItems(),
                CLOCK,
                new SitongSettings(Path.of("unused"), REGION, 1, 1, Map.of(), ""));
    }

    private void add(String division, String promise, ImplementationState state, @Nullable BasedOn basedOn) {
        stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0, 0, new DivisionCode(division), item(promise), state, basedOn, Instant.EPOCH));
    }

    private static Item item(String promise) {
        return Item.builder()
                .set(ItemField.TASK_NAME, "公共场所卫生许可（新办）")
                .set(ItemField.CATALOG_CODE, "000123018000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "4")
                .set(ItemField.PROMISE_DAY, promise)
                .set(ItemField.PROMISE_TYPE, "工作日")
                .bases(List.of(LegalBasis.ofText("《公共场所卫生管理条例》第四条")))
                .build();
    }

    private void publish(long id, ItemField field, String value) {
        Item changed = stores.standardItems()
                .find(id)
                .orElseThrow()
                .item()
                .edit()
                .set(field, value)
                .build();
        var life = stores.standardLifeCycle();
        Proposal written = done(life.propose(WANG, id, ProposalKind.CHANGE, changed, List.of()));
        Proposal sent = done(life.submit(WANG, written.id(), written.version(), "", TODAY));
        done(life.agree(BUREAU, sent.id(), sent.version(), null));
    }

    private static Proposal done(ProposalOutcome outcome) {
        assertThat(outcome).isInstanceOf(ProposalOutcome.Done.class);
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    private long open(Viewer viewer) {
        return stores.drifts().count(viewer, DriftFilter.open());
    }

    @Test
    void aChangeOfContentFlagsExactlyTheImplementationsConcerned() {
        assertThat(flags.lookThrough()).isZero();
        publish(1, ItemField.PROMISE_DAY, "5");
        assertThat(flags.lookThrough()).as("the faster one says it already").isEqualTo(5);
        assertThat(stores.drifts()
                        .page(BUREAU, DriftFilter.open(), PageRequest.first(10))
                        .rows())
                .allSatisfy(drift -> {
                    assertThat(drift.standardId()).isEqualTo(1);
                    assertThat(drift.fields()).containsExactly("PROMISE_DAY");
                    assertThat(drift.basedOn()).isEqualTo(1);
                    assertThat(drift.snapshot()).isEqualTo(2);
                })
                .extracting(Drift::division)
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(flags.lookThrough())
                .as("each version is looked through once")
                .isZero();
        assertThat(open(BUREAU)).isEqualTo(5);
    }

    @Test
    void aChangeOfSpacingOrBracketsFlagsNobody() {
        publish(1, ItemField.TASK_NAME, "公共场所卫生许可 (新办)");
        assertThat(flags.lookThrough()).isZero();
        assertThat(open(BUREAU)).isZero();
        assertThat(stores.drifts().toLookThrough()).isEmpty();
    }

    @Test
    void aChangeThatIsTakenBackByTheNextOneConcernsNobodyAnyMore() {
        publish(1, ItemField.PROMISE_DAY, "7");
        assertThat(flags.lookThrough()).as("the faster one differs from 7 too").isEqualTo(6);
        publish(1, ItemField.PROMISE_DAY, "10");
        assertThat(flags.lookThrough()).isZero();
        assertThat(open(BUREAU)).isZero();
    }

    @Test
    void aLocalitySeesItsOwnOnly() {
        publish(1, ItemField.PROMISE_DAY, "5");
        publish(2, ItemField.PROMISE_DAY, "5");
        assertThat(flags.lookThrough()).isEqualTo(10);
        DivisionCode banner = new DivisionCode("150102000000");
        Viewer clerk = new Viewer(3, "乌日娜", Role.LOCALITY, banner);
        assertThat(open(clerk)).isEqualTo(2);
        assertThat(stores.drifts().count(clerk, DriftFilter.open().ofStandard(1)))
                .isEqualTo(1);
        long foreign = stores.drifts().page(BUREAU, DriftFilter.open(), PageRequest.first(10)).rows().stream()
                .filter(drift -> !drift.division().equals(banner))
                .findFirst()
                .orElseThrow()
                .implementationId();
        assertThat(stores.drifts().find(clerk, foreign)).isEmpty();
        assertThat(stores.drifts()
                        .page(BUREAU, DriftFilter.open(), PageRequest.first(3))
                        .rows())
                .hasSize(3);
    }
}
