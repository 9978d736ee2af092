package io.sitong.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.start.SitongSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundJobsTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private final Viewer zhang = new Viewer(1, "张敏", Role.BUREAU, REGION);
    private final Viewer li = new Viewer(2, "李强", Role.BUREAU, REGION);

    @TempDir
    private Path data;

    private BackgroundJobs jobs;

    @BeforeEach
    void start() {
        jobs = new BackgroundJobs(new SitongSettings(data, REGION, 1, 1), Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        jobs.stop();
    }

    private JobView over(JobView job) {
        await().until(() -> jobs.find(zhang, job.id()).orElseThrow().state().over());
        return jobs.find(zhang, job.id()).orElseThrow();
    }

    @Test
    void a_job_leaves_its_summary_and_its_file() {
        JobView job = over(jobs.start(zhang, "导出", progress -> {
            progress.total(2);
            Files.writeString(progress.file("报告/1.txt"), "ok");
            progress.done(2);
            return JobResult.of("2 行");
        }));
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.summary()).isEqualTo("2 行");
        assertThat(job.files()).singleElement().satisfies(file -> {
            assertThat(file).exists();
            assertThat(file.getFileName().toString()).isEqualTo("报告_1.txt");
        });
    }

    @Test
    void a_running_job_stops_at_its_next_step_once_cancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        JobView job = jobs.start(zhang, "规则检查", progress -> {
            for (int i = 0; ; i++) {
                begun.countDown();
                progress.done(i);
                Thread.sleep(5);
            }
        });
        await().until(() -> begun.getCount() == 0);
        jobs.cancel(li, job.id());
        assertThat(jobs.find(zhang, job.id()).orElseThrow().state()).isEqualTo(JobState.RUNNING);
        jobs.cancel(zhang, job.id());
        assertThat(over(job).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void a_waiting_job_that_is_cancelled_never_runs() {
        CountDownLatch free = new CountDownLatch(1);
        jobs.start(zhang, "先", progress -> {
            free.await();
            return JobResult.of("");
        });
        List<String> ran = new CopyOnWriteArrayList<>();
        JobView second = jobs.start(zhang, "后", progress -> {
            ran.add("后");
            return JobResult.of("");
        });
        jobs.cancel(zhang, second.id());
        free.countDown();
        assertThat(over(second).state()).isEqualTo(JobState.CANCELLED);
        over(jobs.start(zhang, "末", progress -> JobResult.of("")));
        assertThat(ran).isEmpty();
    }

    @Test
    void a_job_that_fails_gives_a_reference_and_the_next_one_runs() {
        JobView failed = over(jobs.start(zhang, "导入", progress -> {
            throw new IllegalStateException("inner detail");
        }));
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.reference()).hasSize(8);
        assertThat(over(jobs.start(zhang, "再", progress -> JobResult.of("好"))).state())
                .isEqualTo(JobState.DONE);
    }

    @Test
    void people_see_their_own_jobs_only() {
        JobView job = over(jobs.start(zhang, "导出", progress -> JobResult.of("")));
        assertThat(jobs.of(li)).isEmpty();
        assertThat(jobs.find(li, job.id())).isEmpty();
    }

    @Test
    void the_person_is_told_of_the_end() {
        List<JobState> told = new CopyOnWriteArrayList<>();
        Runnable end = jobs.listen(zhang, job -> told.add(job.state()));
        over(jobs.start(zhang, "导出", progress -> JobResult.of("")));
        await().untilAsserted(() -> assertThat(told).containsExactly(JobState.RUNNING, JobState.DONE));
        end.run();
    }
}
