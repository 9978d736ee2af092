package io.sitong.ui.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.job.JobState;
import io.sitong.ui.jobs.JobView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobWordsTest {

    private static final Instant START = Instant.parse("2026-11-22T01:00:00Z");

    private static String words(long done, long total) {
        JobView job = new JobView(
                1,
                1,
                "import.read",
                Map.of(),
                "读取",
                JobState.RUNNING,
                done,
                total,
                "正在写入",
                START,
                null,
                null,
                null,
                List.of(),
                null);
        return JobWords.of(job, START.plusSeconds(10));
    }

    @Test
    void stepsAreCountedAndAHundredOfThemArePerCent() {
        assertThat(words(4_000, 16_000)).isEqualTo("正在写入 4,000 / 16,000 约剩 30 秒");
        assertThat(words(25, 100)).isEqualTo("正在写入 25% 约剩 30 秒");
        assertThat(words(0, 0)).isEqualTo("正在写入");
    }
}
