package io.sitong.catalog.job;

import io.sitong.catalog.account.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The long work of all people. */
public interface Jobs {

    /** Keeps work just asked for; the number it carries is not looked at. */
    Job add(Job asked);

    /** Overwrites how far a job is and what came of it; its person, kind, title and parameters stay. */
    void save(Job job);

    /** The jobs of a person, newest first. */
    List<Job> newest(Viewer viewer, int limit);

    Optional<Job> find(Viewer viewer, long id);

    /** Jobs that are not over, oldest first: after a start, what an earlier run of the program left undone. */
    List<Job> unfinished();

    /** Removes jobs that ended before; their numbers, so that their files can be removed too. */
    List<Long> forgetEndedBefore(Instant limit);
}
