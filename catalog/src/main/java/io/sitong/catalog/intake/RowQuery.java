package io.sitong.catalog.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which waiting rows are wanted; absent parts do not restrict.
 *
 * @param text part of the name or of the identity
 * @param severity rows with a remark at least this grave
 * @param code rows with a remark of this kind or rule
 * @param field rows in which this field or group would change
 * @param conflicts true: only rows with an undecided conflict
 * @param leftOut true: only rows left out; false: only rows not left out
 */
public record RowQuery(
        Set<String> decisions,
        @Nullable String text,
        int severity,
        @Nullable String code,
        @Nullable String field,
        boolean conflicts,
        @Nullable Boolean leftOut) {

    public RowQuery {
        decisions = Set.copyOf(decisions);
    }

    public static RowQuery all() {
        return new RowQuery(Set.of(), null, 0, null, null, false, null);
    }

    public RowQuery withDecisions(Set<String> wanted) {
        return new RowQuery(wanted, text, severity, code, field, conflicts, leftOut);
    }

    public RowQuery withText(@Nullable String wanted) {
        return new RowQuery(decisions, wanted, severity, code, field, conflicts, leftOut);
    }

    public RowQuery withSeverity(int atLeast) {
        return new RowQuery(decisions, text, atLeast, code, field, conflicts, leftOut);
    }

    public RowQuery withCode(@Nullable String wanted) {
        return new RowQuery(decisions, text, severity, wanted, field, conflicts, leftOut);
    }

    public RowQuery withField(@Nullable String wanted) {
        return new RowQuery(decisions, text, severity, code, wanted, conflicts, leftOut);
    }

    public RowQuery withConflicts() {
        return new RowQuery(decisions, text, severity, code, field, true, leftOut);
    }

    public RowQuery withLeftOut(@Nullable Boolean wanted) {
        return new RowQuery(decisions, text, severity, code, field, conflicts, wanted);
    }
}
