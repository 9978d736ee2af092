package io.sitong.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.job.JobState;
import io.sitong.catalog.job.Jobs;
import io.sitong.catalog.store.Stores;
import io.sitong.ui.links.Links;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.texts.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackgroundJobsTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");

    @TempDir
    private Path data;

    private JdbcConnectionPool pool;
    private Stores stores;
    private Viewer zhang;
    private Viewer li;
    private BackgroundJobs jobs;

    @BeforeEach
    void start() {
        pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:jobs" + System.identityHashCode(this) + Stores.H2_OPTIONS + ";DB_CLOSE_DELAY=-1",
                "sa",
                "");
        stores = Stores.open(pool, Clock.systemUTC());
        zhang = account("zhang", "张敏").viewer();
        li = account("li", "李强").viewer();
        jobs = program();
    }

    @AfterEach
    void stop() {
        jobs.stop();
        pool.dispose();
    }

    private Account account(String login, String name) {
        return stores.accounts().add(Viewer.system(REGION), login, name, "x", Role.BUREAU, REGION, false);
    }

    /** A run of the program over the same database and data directory. */
    private BackgroundJobs program(JobKind... kinds) {
        return program(stores.jobs(), kinds);
    }

    private BackgroundJobs program(Jobs kept, JobKind... kinds) {
        return new BackgroundJobs(
                new SitongSettings(data, REGION, 1, 1, Map.of(), ""),
                kept,
                stores.accounts(),
                List.of(kinds),
                Clock.systemUTC());
    }

    /** Counts how often it was begun; the first time it hangs until the program ends. */
    private static final class Hanging implements JobKind {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final List<String> runs = new CopyOnWriteArrayList<>();
        private final boolean hangs;

        Hanging(boolean hangs) {
            this.hangs = hangs;
        }

        @Override
        public String key() {
            return "test.hanging";
        }

        @Override
        public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) throws Exception {
            runs.add(by.name() + " " + parameters.get("file"));
            begun.countDown();
            if (hangs) {
                new CountDownLatch(1).await();
            }
            Files.writeString(progress.file("1.txt"), "ok");
            return new JobResult(Messages.get("imports.batch.back"), Links.imports(7));
        }
    }

    @Test
    void work_of_a_known_kind_goes_on_at_the_next_start_with_its_parameters_and_language() {
        Hanging hanging = new Hanging(true);
        BackgroundJobs first = program(hanging);
        JobView job = first.start(zhang, hanging.key(), "读取", Map.of("file", "12"));
        await().until(() -> hanging.begun.getCount() == 0);
        first.stop();
        assertThat(stores.jobs().find(zhang, job.id()).orElseThrow().state()).isEqualTo(JobState.RUNNING);

        Hanging again = new Hanging(false);
        jobs = program(again);
        jobs.takeUp();
        JobView done = over(job);
        assertThat(again.runs).containsExactly("张敏 12");
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.summary()).isEqualTo("返回导入");
        assertThat(done.link()).isEqualTo(Links.imports(7));
        assertThat(done.files())
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent("ok"));
    }

    @Test
    void work_only_its_own_run_could_do_is_said_to_be_stopped() {
        CountDownLatch begun = new CountDownLatch(1);
        BackgroundJobs first = program();
        JobView job = first.start(zhang, "导出", progress -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return JobResult.of("");
        });
        await().until(() -> begun.getCount() == 0);
        first.stop();

        jobs = program();
        jobs.takeUp();
        JobView stopped = jobs.find(zhang, job.id()).orElseThrow();
        assertThat(stopped.state()).isEqualTo(JobState.STOPPED);
        assertThat(stopped.summary()).contains("请重新发起");
        assertThat(stores.jobs().unfinished()).isEmpty();
    }

    @Test
    void nothing_goes_on_for_a_person_who_may_not_sign_in_any_more() {
        Hanging hanging = new Hanging(true);
        BackgroundJobs first = program(hanging);
        JobView job = first.start(zhang, hanging.key(), "读取", Map.of("file", "12"));
        await().until(() -> hanging.begun.getCount() == 0);
        first.stop();
        Account known = stores.accounts().find(zhang.accountId()).orElseThrow();
        stores.accounts()
                .save(
                        Viewer.system(REGION),
                        new Account(
                                known.id(),
                                known.version(),
                                known.login(),
                                known.displayName(),
                                known.passwordHash(),
                                known.role(),
                                known.scope(),
                                false,
                                false));

        Hanging again = new Hanging(false);
        jobs = program(again);
        jobs.takeUp();
        assertThat(jobs.find(zhang, job.id()).orElseThrow().state()).isEqualTo(JobState.STOPPED);
        assertThat(again.runs).isEmpty();
    }

    @Test
    void results_are_still_there_after_a_start() {
        JobView job = over(jobs.start(zhang, "导出", progress -> {
            Files.writeString(progress.file("1.txt"), "ok");
            return JobResult.of("1 行");
        }));
        jobs.stop();
        jobs = program();
        jobs.takeUp();
        assertThat(jobs.of(zhang)).extracting(JobView::id).contains(job.id());
        assertThat(jobs.find(zhang, job.id()).orElseThrow().files())
                .singleElement()
                .satisfies(file -> assertThat(file).hasContent("ok"));
    }

    @Test
    void work_that_is_refused_says_why_in_the_words_people_see() {
        JobView refused = over(jobs.start(zhang, "导入", progress -> {
            throw new JobRefused("没有写入任何内容");
        }));
        assertThat(refused.state()).isEqualTo(JobState.FAILED);
        assertThat(refused.summary()).isEqualTo("没有写入任何内容");
        assertThat(refused.reference()).isNull();
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
    void a_job_that_ends_while_it_is_looked_up_is_not_shown_as_running() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        CountDownLatch next = new CountDownLatch(1);
        SlowlyRead slow = new SlowlyRead(stores.jobs());
        jobs = program(slow);
        JobView job = jobs.start(zhang, "导出", progress -> {
            begun.countDown();
            free.await();
            return JobResult.of("");
        });
        await().until(() -> begun.getCount() == 0);
        slow.afterReading(() -> {
            free.countDown();
            jobs.start(zhang, "其后", progress -> {
                // one at a time: where this runs, the job before is over and forgotten
                next.countDown();
                return JobResult.of("");
            });
            await().until(() -> next.getCount() == 0);
        });
        assertThat(jobs.find(zhang, job.id()).orElseThrow().state()).isEqualTo(JobState.DONE);
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
