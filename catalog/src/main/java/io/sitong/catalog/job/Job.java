package io.sitong.catalog.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One piece of long work.
 *
 * @param accountId whose it is; only this person sees it
 * @param kind names the code that does it; empty for work that cannot be taken up again
 * @param language tag of the language its words are in
 * @param parameters what was asked, enough to do it again
 * @param total how many steps there are, 0 while unknown
 * @param step what was being done last, in words
 * @param summary what came of it, in words
 * @param link where the result can be looked at, an address inside the workbench
 * @param files names of the files it left
 * @param reference number under which a failure stands in the log
 */
public record Job(
        long id,
        long accountId,
        String kind,
        String title,
        String language,
        Map<String, String> parameters,
        JobState state,
        long done,
        long total,
        @Nullable String step,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String summary,
        @Nullable String link,
        List<String> files,
        @Nullable String reference) {

    public Job {
        parameters = Map.copyOf(parameters);
        files = List.copyOf(files);
    }

    /** Work just asked for. */
    public static Job asked(
            long accountId, String kind, String title, String language, Map<String, String> parameters, Instant now) {
        return new Job(
                0,
                accountId,
                kind,
                title,
                language,
                parameters,
                JobState.WAITING,
                0,
                0,
                null,
                now,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
