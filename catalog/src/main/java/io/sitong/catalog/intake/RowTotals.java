package io.sitong.catalog.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * True totals of the waiting rows of one file.
 *
 * @param decisions rows by what accepting would do with them
 * @param leftOut rows people unticked, by decision
 * @param troubled rows with any remark
 * @param conflicted rows with an undecided conflict
 * @param problems remarks of the reader by kind, most frequent first
 * @param findings remarks of rules by code, most frequent first
 * @param absent what rules say of rows for want of a column, by code, most frequent first
 * @param absentTold remarks on the file that say it once
 * @param previews remarks of the preview by code, most frequent first
 */
public record RowTotals(
        Map<String, Integer> decisions,
        Map<String, Integer> leftOut,
        int troubled,
        int conflicted,
        Map<String, Integer> problems,
        Map<String, Integer> findings,
        Map<String, Integer> absent,
        int absentTold,
        Map<String, Integer> previews) {

    public int rows() {
        return sum(decisions);
    }

    public int of(String decision) {
        return decisions.getOrDefault(decision, 0);
    }

    /** Rows of a decision that are not left out. */
    public int taken(String decision) {
        return of(decision) - leftOut.getOrDefault(decision, 0);
    }

    public int problemCount() {
        return sum(problems);
    }

    public int findingCount() {
        return sum(findings);
    }

    /** What rules say of rows by code, also for want of a column. */
    public Map<String, Integer> rules() {
        Map<String, Integer> all = new LinkedHashMap<>(findings);
        absent.forEach((code, count) -> all.merge(code, count, Integer::sum));
        return all;
    }

    /** How often rules miss in rows what the file has no column for. */
    public int absentCount() {
        return sum(absent);
    }

    /** All remarks that are listed, or those of a source. */
    public int remarks(Remark.@Nullable Source source) {
        if (source == null) {
            return problemCount() + findingCount() + absentTold + sum(previews);
        }
        return switch (source) {
            case PROBLEM -> problemCount();
            case FINDING -> findingCount();
            case ABSENT -> absentTold;
            case PREVIEW -> sum(previews);
        };
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
