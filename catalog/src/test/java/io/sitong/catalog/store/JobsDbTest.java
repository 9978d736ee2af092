package io.sitong.catalog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.JobState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JobsDbTest extends StoreDbTest {

    @Test
    void aJobKeepsWhatWasAskedAndHowFarItIs() {
        Job asked = stores.jobs().add(asked(3, "读取“a.xlsx”"));
        Job running = with(asked, JobState.RUNNING, 7, null, List.of());
        stores.jobs().save(running);
        assertThat(stores.jobs().find(XINCHENG_CLERK, asked.id())).contains(running);
        assertThat(running.parameters()).isEqualTo(Map.of("file", "12"));
        assertThat(stores.jobs().unfinished()).contains(running);

        Job done = with(running, JobState.DONE, 9, NOW, List.of("甲.xlsx", "乙.zip"));
        stores.jobs().save(done);
        assertThat(stores.jobs().newest(XINCHENG_CLERK, 1)).containsExactly(done);
        assertThat(stores.jobs().unfinished()).doesNotContain(done);
    }

    @Test
    void aJobIsSeenByItsPersonOnly() {
        Job asked = stores.jobs().add(asked(3, "检查"));
        assertThat(stores.jobs().find(BUREAU, asked.id())).isEmpty();
        assertThat(stores.jobs().newest(BUREAU, 50)).doesNotContain(asked);
    }

    @Test
    void onlyJobsThatEndedLongAgoAreForgotten() {
        Job old = stores.jobs().add(asked(3, "旧"));
        stores.jobs().save(with(old, JobState.FAILED, 0, NOW.minusSeconds(100), List.of()));
        Job fresh = stores.jobs().add(asked(3, "新"));
        stores.jobs().save(with(fresh, JobState.DONE, 0, NOW, List.of()));
        Job running = stores.jobs().add(asked(3, "在"));

        assertThat(stores.jobs().forgetEndedBefore(NOW.minusSeconds(50)))
                .contains(old.id())
                .doesNotContain(fresh.id(), running.id());
        assertThat(stores.jobs().find(XINCHENG_CLERK, old.id())).isEmpty();
        assertThat(stores.jobs().find(XINCHENG_CLERK, running.id())).isPresent();
    }

    private static Job asked(long accountId, String title) {
        return Job.asked(accountId, "import.read", title, "zh-CN", Map.of("file", "12"), NOW);
    }

    private static Job with(Job job, JobState state, long done, Instant ended, List<String> files) {
        return new Job(
                job.id(),
                job.accountId(),
                job.kind(),
                job.title(),
                job.language(),
                job.parameters(),
                state,
                done,
                100,
                "第二步",
                job.askedAt(),
                NOW,
                ended,
                ended == null ? null : "9 行",
                ended == null ? null : "imports/3",
                files,
                null);
    }
}
