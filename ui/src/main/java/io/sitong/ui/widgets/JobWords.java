package io.sitong.ui.widgets;

import io.sitong.ui.jobs.JobView;
import io.sitong.ui.texts.Messages;
import java.time.Duration;
import java.time.Instant;

/** How far a background job is, in words: step, counts, time left, or what came of it. */
public final class JobWords {

    /** Work of this many steps counts them in per cent; what there is of its things stands in its words. */
    private static final long HUNDRED = 100;

    private JobWords() {}

    public static String of(JobView job, Instant now) {
        return switch (job.state()) {
            case WAITING -> Messages.get("widgets.job.waiting");
            case CANCELLED -> Messages.get("widgets.job.cancelled");
            case FAILED, STOPPED ->
                job.summary() == null
                        ? Messages.get("widgets.job.failed", String.valueOf(job.reference()))
                        : job.summary();
            case DONE -> job.summary() == null ? Messages.get("widgets.job.done") : job.summary();
            case RUNNING -> running(job, now);
        };
    }

    private static String running(JobView job, Instant now) {
        StringBuilder words = new StringBuilder(job.step() == null ? Messages.get("widgets.job.running") : job.step());
        if (job.total() > 0) {
            words.append(' ')
                    .append(
                            job.total() == HUNDRED
                                    ? Messages.get("widgets.job.percent", job.done())
                                    : Messages.get("widgets.job.counts", job.done(), job.total()));
        }
        job.left(now).ifPresent(left -> words.append(' ').append(Messages.get("widgets.job.left", duration(left))));
        return words.toString();
    }

    private static String duration(Duration left) {
        return left.toMinutes() > 0
                ? Messages.get("widgets.minutes", left.toMinutes() + 1)
                : Messages.get("widgets.seconds", Math.max(1, left.toSeconds()));
    }
}
