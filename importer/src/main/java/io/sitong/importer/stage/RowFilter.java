package io.sitong.importer.stage;

import io.sitong.importer.problem.ProblemKind;
import io.sitong.rules.Severity;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a preview are wanted; absent parts do not restrict.
 *
 * @param text part of the name, the identity or a code
 * @param troubled only rows with a problem or finding; errors only, where it says ERROR
 * @param kind only rows with a problem of this kind
 * @param rule only rows with a finding of this rule
 * @param field only rows in which the field of this label changes
 */
public record RowFilter(
        Set<Decision> decisions,
        @Nullable String text,
        @Nullable Severity troubled,
        @Nullable ProblemKind kind,
        @Nullable String rule,
        @Nullable String field) {

    public static RowFilter all() {
        return new RowFilter(Set.of(), null, null, null, null, null);
    }

    public RowFilter withDecisions(Set<Decision> wanted) {
        return new RowFilter(wanted, text, troubled, kind, rule, field);
    }

    public RowFilter withText(@Nullable String wanted) {
        return new RowFilter(decisions, wanted, troubled, kind, rule, field);
    }

    public RowFilter withTroubleOf(@Nullable Severity atLeast) {
        return new RowFilter(decisions, text, atLeast, kind, rule, field);
    }

    public RowFilter withKind(@Nullable ProblemKind wanted) {
        return new RowFilter(decisions, text, troubled, wanted, rule, field);
    }

    public RowFilter withRule(@Nullable String wanted) {
        return new RowFilter(decisions, text, troubled, kind, wanted, field);
    }

    public RowFilter withField(@Nullable String wanted) {
        return new RowFilter(decisions, text, troubled, kind, rule, wanted);
    }

    boolean fits(PreviewRow row) {
        return (decisions.isEmpty() || decisions.contains(row.decision()))
                && (text == null || text.isBlank() || says(row, text.strip()))
                && (troubled == null || hasTrouble(row, troubled))
                && (kind == null || row.problems().stream().anyMatch(p -> p.kind() == kind))
                && (rule == null
                        || row.findings().stream()
                                .anyMatch(f -> f.finding().rule().equals(rule)))
                && (field == null
                        || row.changes().stream().anyMatch(c -> c.label().equals(field)));
    }

    private static boolean says(PreviewRow row, String wanted) {
        return row.item().name().contains(wanted)
                || row.identity().text().contains(wanted)
                || row.key().contains(wanted);
    }

    private static boolean hasTrouble(PreviewRow row, Severity atLeast) {
        return row.findings().stream().anyMatch(f -> f.finding().severity().atLeast(atLeast))
                || row.problems().stream().anyMatch(p -> weight(p.severity()).atLeast(atLeast))
                || row.decision() == Decision.BLOCKED;
    }

    private static Severity weight(ProblemKind.Weight weight) {
        return switch (weight) {
            case ERROR -> Severity.ERROR;
            case WARN -> Severity.WARNING;
            case INFO -> Severity.INFO;
        };
    }
}
