package io.sitong.ui.imports;

import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.importer.stage.Decision;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rows of a preview are looked at. */
enum Show {
    ALL,
    WRITTEN,
    NEW,
    CHANGED,
    TROUBLED,
    CONFLICTED,
    LEFT_OUT,
    BLOCKED,
    UNTOUCHED;

    RowQuery query() {
        RowQuery all = RowQuery.all();
        return switch (this) {
            case ALL -> all;
            case WRITTEN ->
                all.withDecisions(names(Decision.NEW, Decision.CHANGED, Decision.ANSWERED))
                        .withLeftOut(false);
            case NEW -> all.withDecisions(names(Decision.NEW));
            case CHANGED -> all.withDecisions(names(Decision.CHANGED));
            case TROUBLED -> all.withSeverity(1);
            case CONFLICTED -> all.withConflicts();
            case LEFT_OUT ->
                all.withDecisions(names(Decision.NEW, Decision.CHANGED)).withLeftOut(true);
            case BLOCKED -> all.withDecisions(names(Decision.BLOCKED, Decision.OUTSIDE_SCOPE));
            case UNTOUCHED -> all.withDecisions(names(Decision.UNTOUCHED, Decision.JOINED));
        };
    }

    /** How many rows that are, over the whole file. */
    int count(RowTotals totals) {
        int fresh = totals.taken(Decision.NEW.name());
        int changed = totals.taken(Decision.CHANGED.name());
        return switch (this) {
            case ALL -> totals.rows();
            case WRITTEN -> fresh + changed + totals.of(Decision.ANSWERED.name());
            case NEW -> totals.of(Decision.NEW.name());
            case CHANGED -> totals.of(Decision.CHANGED.name());
            case TROUBLED -> totals.troubled();
            case CONFLICTED -> totals.conflicted();
            case LEFT_OUT -> totals.of(Decision.NEW.name()) - fresh + totals.of(Decision.CHANGED.name()) - changed;
            case BLOCKED -> totals.of(Decision.BLOCKED.name()) + totals.of(Decision.OUTSIDE_SCOPE.name());
            case UNTOUCHED -> totals.of(Decision.UNTOUCHED.name()) + totals.of(Decision.JOINED.name());
        };
    }

    private static Set<String> names(Decision... decisions) {
        return Arrays.stream(decisions).map(Enum::name).collect(Collectors.toSet());
    }
}
