package io.sitong.ui.jobs;

import io.sitong.ui.links.Link;
import org.jspecify.annotations.Nullable;

/**
 * What came of a job.
 *
 * @param summary one sentence with figures
 * @param link where to look at it, where there is such a place
 */
public record JobResult(String summary, @Nullable Link link) {

    public static JobResult of(String summary) {
        return new JobResult(summary, null);
    }
}
