package io.sitong.ui.jobs;

import io.sitong.catalog.account.Viewer;
import java.util.Map;

/**
 * Work that is described by data alone, so that it can be done again after the program was stopped in the middle. Every
 * bean of this type can be started by its key.
 */
public interface JobKind {

    /** Names the kind in the database; never changes. */
    String key();

    /**
     * Does the work. Must come to the same end when an earlier run broke off anywhere.
     *
     * @param by with the rights the person has now
     * @param parameters what was asked
     */
    JobResult run(Viewer by, Map<String, String> parameters, Progress progress) throws Exception;

    /** Whether people wait in front of the screen for it: such work does not queue behind long exports and checks. */
    default boolean awaited() {
        return false;
    }

    /** Cleans up after the work was cancelled, failed, or was cut off for good. */
    default void givenUp(Viewer by, Map<String, String> parameters) {}
}
