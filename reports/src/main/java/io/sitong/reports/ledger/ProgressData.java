package io.sitong.reports.ledger;

import io.sitong.catalog.ledger.OpenPoints;
import io.sitong.catalog.ledger.Quarter;
import io.sitong.reports.outline.Imprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the progress report of a quarter says.
 *
 * @param list how the national list stands; absent where there is none
 * @param consistency how 四同 holds; absent where it was not counted yet
 * @param tasks all tasks but those dropped
 */
public record ProgressData(
        String scope,
        Quarter quarter,
        @Nullable ListProgress list,
        @Nullable Consistency consistency,
        List<TaskRow> tasks,
        Imprint imprint) {

    public ProgressData {
        tasks = List.copyOf(tasks);
    }

    /**
     * @param entries entries of the list
     * @param mapped entries with a counterpart
     * @param openGaps gaps that are open now
     * @param moved gaps opened and closed in the quarter
     * @param sample the list is not the official text
     */
    public record ListProgress(
            String title, int entries, int mapped, long openGaps, OpenPoints.Movement moved, boolean sample) {}

    /** @param holding implementations that agree with their standard item in name, code, basis and type */
    public record Consistency(long compared, long holding) {}
}
