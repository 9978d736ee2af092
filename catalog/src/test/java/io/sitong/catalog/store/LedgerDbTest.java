package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.ledger.LedgerFilter;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.ledger.TaskState;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class LedgerDbTest extends StoreDbTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final Viewer READER = new Viewer(13, "自治区查看", Role.READER, REGION);

    /** All but those dropped before a test: the database is the same for all of them. */
    private static final LedgerFilter KEPT = LedgerFilter.all().in(EnumSet.complementOf(EnumSet.of(TaskState.DROPPED)));

    @BeforeEach
    void fourTasks() {
        stores.ledger()
                .save(
                        BUREAU,
                        all(BUREAU, KEPT).stream()
                                .map(task -> task.in(TaskState.DROPPED, Instant.EPOCH))
                                .toList());
        stores.ledger()
                .handOut(
                        BUREAU,
                        List.of(
                                task(TaskSource.FINDINGS, "", XINCHENG, "新城区行政审批局", JUNE, 10),
                                task(TaskSource.GAPS, "", XINCHENG, null, null, 4),
                                task(TaskSource.FINDINGS, "", HUIMIN, null, MARCH, 6),
                                task(TaskSource.OTHER, "报送联络员名单", KUNDULUN, null, MARCH, 0)));
    }

    private static LedgerTask task(
            TaskSource source,
            String subject,
            DivisionCode division,
            @Nullable String owner,
            @Nullable LocalDate deadline,
            long points) {
        return LedgerTask.handedOut(source, subject, division, owner, deadline, points);
    }

    private List<LedgerTask> all(Viewer viewer, LedgerFilter filter) {
        return stores.ledger().page(viewer, filter, PageRequest.first(50)).rows();
    }

    private LedgerTask only(DivisionCode division, TaskSource source) {
        return all(BUREAU, KEPT.within(division).from(source)).getFirst();
    }

    @Test
    void tasksComeByDeadlinePageByPageAndThoseWithoutOneLast() {
        List<DivisionCode> seen = new ArrayList<>();
        PageRequest request = PageRequest.first(1);
        Page<LedgerTask> page;
        do {
            page = stores.ledger().page(BUREAU, KEPT, request);
            page.rows().forEach(task -> seen.add(task.division()));
            request = new PageRequest(page.next(), 1);
        } while (page.next() != null);
        assertThat(seen).containsExactly(HUIMIN, KUNDULUN, XINCHENG, XINCHENG);
    }

    @Test
    void everybodySeesTheTasksOfHisDivisionsOnly() {
        assertThat(all(Viewers.huimin(), KEPT)).extracting(LedgerTask::division).containsExactly(HUIMIN);
        assertThat(all(Viewers.huimin(), KEPT.within(XINCHENG))).isEmpty();
        assertThat(stores.ledger()
                        .find(Viewers.huimin(), only(XINCHENG, TaskSource.GAPS).id()))
                .isEmpty();
        assertThat(stores.ledger().count(BUREAU, KEPT.within(HOHHOT))).isEqualTo(3);
    }

    @Test
    void filtersNarrow() {
        assertThat(stores.ledger().count(BUREAU, KEPT.dueBefore(JUNE))).isEqualTo(2);
        assertThat(stores.ledger().count(BUREAU, KEPT.unassigned(true))).isEqualTo(3);
        assertThat(stores.ledger().count(BUREAU, KEPT.from(TaskSource.OTHER))).isEqualTo(1);
        assertThat(stores.ledger().count(BUREAU, LedgerFilter.all().in(Set.of(TaskState.DONE))))
                .isZero();
    }

    @Test
    void whatADivisionHasAlreadyIsNotHandedOutAgain() {
        int added = stores.ledger()
                .handOut(
                        BUREAU,
                        List.of(
                                task(TaskSource.FINDINGS, "", XINCHENG, null, MARCH, 12),
                                task(TaskSource.FINDINGS, "N01", XINCHENG, null, MARCH, 3)));
        assertThat(added).isEqualTo(1);
        assertThat(only(XINCHENG, TaskSource.FINDINGS).pointsAtStart()).isIn(3L, 10L);
        assertThat(stores.ledger().runningSubjects(BUREAU, TaskSource.FINDINGS, REGION))
                .containsExactly("", "N01");
    }

    @Test
    void aLocalityHandsOutNothingAndSaysOnlyHowFarItIs() {
        LedgerTask mine = only(HUIMIN, TaskSource.FINDINGS);
        assertThatThrownBy(() -> stores.ledger()
                        .handOut(Viewers.huimin(), List.of(task(TaskSource.GAPS, "", HUIMIN, null, MARCH, 1))))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.ledger().save(Viewers.huimin(), List.of(mine.assigned(mine.owner(), JUNE))))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() ->
                        stores.ledger().save(Viewers.huimin(), List.of(mine.in(TaskState.DROPPED, Instant.EPOCH))))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.ledger().save(READER, List.of(mine.in(TaskState.STARTED, Instant.EPOCH))))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> stores.ledger()
                        .save(
                                Viewers.huimin(),
                                List.of(only(XINCHENG, TaskSource.GAPS).in(TaskState.STARTED, Instant.EPOCH))))
                .isInstanceOf(NotYourDivision.class);
        stores.ledger()
                .save(
                        Viewers.huimin(),
                        List.of(mine.in(TaskState.STARTED, Instant.EPOCH).noted("已布置")));
        assertThat(only(HUIMIN, TaskSource.FINDINGS))
                .returns(TaskState.STARTED, LedgerTask::state)
                .returns("已布置", LedgerTask::note)
                .returns(2, LedgerTask::version);
        assertThat(stores.auditTrail().of(BUREAU, "ledger_task", mine.id(), 9))
                .extracting(AuditEntry::field)
                .contains("state", "note");
    }

    @Test
    void theSecondOfTwoWhoSaveIsTold() {
        LedgerTask read = only(HUIMIN, TaskSource.FINDINGS);
        stores.ledger().save(BUREAU, List.of(read.assigned("回民区审批局", JUNE)));
        LedgerTask other = only(XINCHENG, TaskSource.GAPS);
        assertThatThrownBy(() ->
                        stores.ledger().save(BUREAU, List.of(other.assigned("甲", JUNE), read.assigned("乙", MARCH))))
                .isInstanceOf(StaleEdit.class);
        assertThat(only(XINCHENG, TaskSource.GAPS).owner()).as("all or none").isNull();
        assertThat(only(HUIMIN, TaskSource.FINDINGS).owner()).isEqualTo("回民区审批局");
    }

    @Test
    void aTaskWithNothingLeftIsDoneByItself() {
        stores.ledger().counted(BUREAU, TaskSource.FINDINGS, "", REGION, Map.of(XINCHENG, 7L));
        assertThat(only(XINCHENG, TaskSource.FINDINGS))
                .returns(7L, LedgerTask::pointsNow)
                .returns(TaskState.OPEN, LedgerTask::state)
                .satisfies(task -> assertThat(task.progress()).isEqualTo(0.3));
        assertThat(only(HUIMIN, TaskSource.FINDINGS))
                .returns(0L, LedgerTask::pointsNow)
                .returns(TaskState.DONE, LedgerTask::state)
                .satisfies(task -> assertThat(task.closedAt()).isNotNull());
        assertThat(only(XINCHENG, TaskSource.GAPS).pointsNow()).isEqualTo(4);
        assertThat(only(KUNDULUN, TaskSource.OTHER).state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void whatIsOverCanBeHandedOutAgain() {
        stores.ledger().counted(BUREAU, TaskSource.FINDINGS, "", HUIMIN, Map.of());
        assertThat(only(XINCHENG, TaskSource.FINDINGS).state()).isEqualTo(TaskState.OPEN);
        assertThat(stores.ledger().handOut(BUREAU, List.of(task(TaskSource.FINDINGS, "", HUIMIN, null, JUNE, 2))))
                .isEqualTo(1);
    }

    @Test
    void openFindingsAreCountedByTheirDivision() {
        Implementation one = stored(XINCHENG, "取水许可", 1);
        Implementation two = stored(HUIMIN, "取水许可", 2);
        finding(one, "N01");
        finding(two, "N02");
        stores.recordedFindings().waive(BUREAU, "N02", two.id(), "另有规定", LocalDate.of(2099, 1, 1));
        assertThat(stores.openPoints().findings(BUREAU, REGION, null)).isEqualTo(Map.of(XINCHENG, 1L));
        assertThat(stores.openPoints().findings(BUREAU, REGION, "N02")).isEmpty();
        assertThat(stores.openPoints().findings(Viewers.huimin(), REGION, null)).isEmpty();
        assertThat(stores.openPoints().changes(BUREAU, REGION)).isEmpty();
        assertThat(stores.openPoints().gaps(BUREAU, 1, REGION, null)).isEmpty();
    }

    private Implementation stored(DivisionCode division, String name, int serial) {
        return stores.implementations().save(BUREAU, implementation(division, name, serial));
    }

    private void finding(Implementation item, String rule) {
        stores.recordedFindings()
                .replaceFor(
                        BUREAU,
                        item.id(),
                        List.of(new RecordedFinding(
                                0, rule, "error", item.division(), item.id(), "取水许可", "TASK_NAME", "名称有空格")));
    }
}
