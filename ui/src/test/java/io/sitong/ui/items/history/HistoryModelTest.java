package io.sitong.ui.items.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditFilter;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.ChangedRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryModelTest {

    private static final Viewer READER = Viewer.system(new DivisionCode("150000000000"));
    private static final Instant MORNING = Instant.parse("2026-11-26T01:00:00Z");

    private final List<AuditEntry> entries = new ArrayList<>();

    private HistoryModel model() {
        return new HistoryModel(
                new AuditTrail() {
                    @Override
                    public List<AuditEntry> of(Viewer viewer, String entity, long id, int limit) {
                        return entries.reversed().stream().limit(limit).toList();
                    }

                    @Override
                    public Page<AuditEntry> page(Viewer viewer, AuditFilter filter, PageRequest request) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void forEach(Viewer viewer, AuditFilter filter, Consumer<AuditEntry> each) {
                        throw new UnsupportedOperationException();
                    }
                },
                READER,
                "standard_item",
                7);
    }

    private void written(
            Instant at,
            String account,
            String action,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after) {
        entries.add(new AuditEntry(
                entries.size() + 1, at, account, action, "standard_item", 7, field, before, after, null));
    }

    @Test
    void whatOnePersonChangedAtOneMomentIsOneDeed() {
        written(MORNING, "王建国", "write", "PROMISE_DAY", "5", "3");
        written(MORNING, "王建国", "write", "TASK_TYPE", "01", "20");
        written(MORNING.plusSeconds(60), "王建国", "write", "PROMISE_DAY", "3", "4");
        written(MORNING.plusSeconds(60), "李淑芬", "write", "PROMISE_DAY", "4", "6");
        List<Deed> deeds = model().deeds();
        assertThat(deeds).extracting(Deed::account).containsExactly("李淑芬", "王建国", "王建国");
        assertThat(deeds.getLast().changes())
                .extracting(Deed.Change::field, Deed.Change::before, Deed.Change::after)
                .containsExactly(tuple("承诺办结时限", "5", "3"), tuple("事项类型", "行政许可", "公共服务"));
    }

    @Test
    void aPublishedVersionIsToldByItsNumberAndTheWordsOfTheAuthor() {
        written(MORNING, "李淑芬", "publish", null, null, "2 统一材料名称");
        written(MORNING.plusSeconds(1), "李淑芬", "publish", null, null, "3 ");
        assertThat(model().deeds()).extracting(Deed::detail).containsExactly("第 3 版", "第 2 版 统一材料名称");
    }

    @Test
    void rowsOfAGroupAreToldOneByOne() {
        written(
                MORNING,
                "王建国",
                "write",
                "MATERIALS",
                "[{\"name\":\"居民身份证\"},{\"name\":\"结婚证\"}]",
                "[{\"name\":\"居民身份证\"},{\"name\":\"居民户口簿\"}]");
        assertThat(model().deeds().getFirst().changes().getFirst().rows())
                .extracting(ChangedRow::kind, ChangedRow::title)
                .containsExactlyInAnyOrder(tuple(ChangeKind.ADDED, "居民户口簿"), tuple(ChangeKind.REMOVED, "结婚证"));
    }

    @Test
    void statesAreToldInWordsAndWhatIsUnknownAsItWasWritten() {
        written(MORNING, "李淑芬", "suspend", "state", "PUBLISHED", "SUSPENDED");
        written(MORNING.plusSeconds(1), "李淑芬", "change", "something", "a", "b");
        List<Deed> deeds = model().deeds();
        assertThat(deeds.getLast().changes().getFirst().field()).isEqualTo("状态");
        assertThat(deeds.getLast().changes().getFirst().after()).isEqualTo("暂停");
        assertThat(deeds.getFirst().changes().getFirst().field()).isEqualTo("something");
    }

    @Test
    void aLongHistoryIsReadStepByStep() {
        for (int i = 0; i < 450; i++) {
            written(MORNING.plusSeconds(i), "王建国", "write", "PROMISE_DAY", "" + i, "" + (i + 1));
        }
        HistoryModel model = model();
        assertThat(model.deeds()).hasSize(200);
        assertThat(model.hasMore()).isTrue();
        model.readMore();
        model.readMore();
        assertThat(model.deeds()).hasSize(450);
        assertThat(model.hasMore()).isFalse();
    }
}
