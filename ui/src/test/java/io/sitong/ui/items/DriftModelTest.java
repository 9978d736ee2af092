package io.sitong.ui.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.drift.Drift;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationState;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.LegalBasis;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.store.Stores;
import io.sitong.rules.change.DriftedField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriftModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final DivisionCode BANNER = new DivisionCode("150102000000");
    private static final Viewer BUREAU = Viewer.system(REGION);
    private static final Viewer WANG = new Viewer(1, "王建国", Role.DEPARTMENT, REGION);
    private static final Viewer CLERK = new Viewer(2, "乌日娜", Role.LOCALITY, BANNER);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Stores stores;
    private long id;

    @BeforeEach
    void anImplementationWhoseStandardChangedInTwoFields() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC));
        Item first = Item.builder()
                .set(ItemField.TASK_NAME, "公共场所卫生许可")
                .set(ItemField.CATALOG_CODE, "000123018000")
                .set(ItemField.TASK_TYPE, "01")
                .set(ItemField.USE_LEVEL, "4")
                .set(ItemField.PROMISE_DAY, "10")
                .set(ItemField.PROMISE_TYPE, "工作日")
                .set(ItemField.ACCEPT_CONDITION, "有经营场所。")
                .bases(List.of(LegalBasis.ofText("《公共场所卫生管理条例》第四条")))
                .build();
        stores.bulkLoader()
                .standards(
                        List.of(new StandardItem(1, 1, StandardState.PUBLISHED, first, 1, true, Instant.EPOCH)),
                        LocalDate.of(2026, 1, 1));
        id = stores.implementations()
                .save(
                        BUREAU,
                        new Implementation(
                                0,
                                0,
                                BANNER,
                                first.edit()
                                        .set(ItemField.TRANSACT_ADDR, "新华大街1号")
                                        .build(),
                                ImplementationState.PUBLISHED,
                                new BasedOn(1, 1),
                                Instant.EPOCH))
                .id();
        Item second = first.edit()
                .set(ItemField.PROMISE_DAY, "5")
                .set(ItemField.ACCEPT_CONDITION, "有固定的经营场所和卫生管理人员。")
                .build();
        var life = stores.standardLifeCycle();
        Proposal written = done(life.propose(WANG, 1, ProposalKind.CHANGE, second, List.of()));
        Proposal sent = done(life.submit(WANG, written.id(), written.version(), "", TODAY));
        done(life.agree(BUREAU, sent.id(), sent.version(), null));
        stores.drifts()
                .lookedThrough(
                        BUREAU,
                        new BasedOn(1, 2),
                        List.of(new Drift(
                                id,
                                BANNER,
                                1,
                                "公共场所卫生许可",
                                1,
                                2,
                                List.of("PROMISE_DAY", "ACCEPT_CONDITION"),
                                DriftState.OPEN,
                                "",
                                "",
                                Instant.EPOCH)));
    }

    private static Proposal done(ProposalOutcome outcome) {
        return ((ProposalOutcome.Done) outcome).proposal();
    }

    private DriftModel model(Viewer viewer) {
        return new DriftModel(
                stores.drifts(),
                stores.implementations(),
                stores.standardItems(),
                viewer,
                stores.drifts().find(viewer, id).orElseThrow());
    }

    private Implementation stored() {
        return stores.implementations().find(BUREAU, id).orElseThrow();
    }

    @Test
    void aFieldIsTakenOverAndTheOtherKeptWithAReason() {
        DriftModel model = model(CLERK);
        assertThat(model.fields()).extracting(DriftedField::now).containsExactly("5个工作日", "有固定的经营场所和卫生管理人员。");
        model.takeOver(List.of("PROMISE_DAY"));
        assertThat(model.open()).isTrue();
        assertThat(stored().item().text(ItemField.PROMISE_DAY)).isEqualTo("5");
        assertThat(stored().basedOn()).as("not all is decided").isEqualTo(new BasedOn(1, 1));

        DriftModel again = model(CLERK);
        assertThat(again.fields()).extracting(DriftedField::key).containsExactly("ACCEPT_CONDITION");
        again.keep(List.of("ACCEPT_CONDITION"), "本地条例另有规定");
        assertThat(again.open()).isFalse();
        assertThat(stored().item().text(ItemField.ACCEPT_CONDITION)).isEqualTo("有经营场所。");
        assertThat(stored().item().text(ItemField.TRANSACT_ADDR)).isEqualTo("新华大街1号");
        assertThat(stored().basedOn()).isEqualTo(new BasedOn(1, 2));
        Drift decided = stores.drifts().find(CLERK, id).orElseThrow();
        assertThat(decided.state()).isEqualTo(DriftState.KEPT);
        assertThat(decided.reason()).isEqualTo("本地条例另有规定");
        assertThat(decided.account()).isEqualTo("乌日娜");
        assertThat(stores.auditTrail().of(CLERK, "implementation", id, 20))
                .extracting(entry -> entry.action())
                .contains("take_over", "keep");
    }

    @Test
    void allIsTakenOverAtOnce() {
        DriftModel model = model(CLERK);
        model.takeOver(model.fields().stream().map(DriftedField::key).toList());
        assertThat(model.open()).isFalse();
        assertThat(model.drift().state()).isEqualTo(DriftState.TAKEN_OVER);
        assertThat(stored().basedOn()).isEqualTo(new BasedOn(1, 2));
        assertThat(stored().item().text(ItemField.PROMISE_TYPE)).isEqualTo("工作日");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotWrittenOver() {
        DriftModel slow = model(CLERK);
        model(BUREAU).keep(List.of("ACCEPT_CONDITION"), "另有规定");
        assertThatThrownBy(() -> slow.takeOver(List.of("PROMISE_DAY", "ACCEPT_CONDITION")))
                .isInstanceOf(StaleEdit.class);
        assertThat(stored().item().text(ItemField.PROMISE_DAY)).isEqualTo("10");
        assertThat(stores.drifts().find(CLERK, id).orElseThrow().fields()).containsExactly("PROMISE_DAY");
    }

    @Test
    void aDepartmentLooksAndDoesNotDecideForTheLocality() {
        DriftModel model = model(WANG);
        assertThat(model.mayDecide()).isFalse();
        assertThatThrownBy(() -> model.takeOver(List.of("PROMISE_DAY"))).isInstanceOf(NotYourDivision.class);
        assertThat(stored().item().text(ItemField.PROMISE_DAY)).isEqualTo("10");
        assertThatThrownBy(() -> model(CLERK).keep(List.of("PROMISE_DAY"), " "))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
