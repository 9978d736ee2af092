package io.sitong.ui.jobs;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.job.Job;
import io.sitong.catalog.job.Jobs;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs of which other things happen between the reading of one and its being handed over. */
final class SlowlyRead implements Jobs {

    private final Jobs jobs;
    private Runnable meanwhile = () -> {};

    SlowlyRead(Jobs jobs) {
        this.jobs = jobs;
    }

    void afterReading(Runnable meanwhile) {
        this.meanwhile = meanwhile;
    }

    @Override
    public Job add(Job asked) {
        return jobs.add(asked);
    }

    @Override
    public void save(Job job) {
        jobs.save(job);
    }

    @Override
    public List<Job> newest(Viewer viewer, int limit) {
        List<Job> read = jobs.newest(viewer, limit);
        meanwhile.run();
        return read;
    }

    @Override
    public Optional<Job> find(Viewer viewer, long id) {
        Optional<Job> read = jobs.find(viewer, id);
        meanwhile.run();
        return read;
    }

    @Override
    public List<Job> unfinished() {
        return jobs.unfinished();
    }

    @Override
    public List<Long> forgetEndedBefore(Instant limit) {
        return jobs.forgetEndedBefore(limit);
    }
}
