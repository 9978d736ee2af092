package io.sitong.ui.imports;

import io.sitong.catalog.intake.RowQuery;
import io.sitong.catalog.intake.RowTotals;
import io.sitong.importer.stage.Decision;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Which rows of a preview are looked at. */
enum Show {
    ALL,
    WRITTEN,
    NEW,
    CHANGED,
    ANSWERED,
    TROUBLED,
    CONFLICTED,
    LEFT_OUT,
    BLOCKED,
    UNTOUCHED;

    /** What accepting carries out, and people may leave out. */
    private static final Decision[] TAKEN = {Decision.NEW, Decision.CHANGED, Decision.ANSWERED};

    RowQuery query() {
        RowQuery all = RowQuery.all();
        return switch (this) {
            case ALL -> all;
            case WRITTEN -> all.withDecisions(names(TAKEN)).withLeftOut(false);
            case NEW -> all.withDecisions(names(Decision.NEW));
            case CHANGED -> all.withDecisions(names(Decision.CHANGED));
            case ANSWERED -> all.withDecisions(names(Decision.ANSWERED));
            case TROUBLED -> all.withSeverity(1);
            case CONFLICTED -> all.withConflicts();
            case LEFT_OUT -> all.withDecisions(names(TAKEN)).withLeftOut(true);
            case BLOCKED -> all.withDecisions(names(Decision.BLOCKED, Decision.OUTSIDE_SCOPE));
            case UNTOUCHED -> all.withDecisions(names(Decision.UNTOUCHED, Decision.JOINED));
        };
    }

    /** How many rows that are, over the whole file. */
    int count(RowTotals totals) {
        return switch (this) {
            case ALL -> totals.rows();
            case WRITTEN -> sum(totals::taken, TAKEN);
            case NEW -> totals.of(Decision.NEW.name());
            case CHANGED -> totals.of(Decision.CHANGED.name());
            case ANSWERED -> totals.of(Decision.ANSWERED.name());
            case TROUBLED -> totals.troubled();
            case CONFLICTED -> totals.conflicted();
            case LEFT_OUT -> sum(totals::of, TAKEN) - sum(totals::taken, TAKEN);
            case BLOCKED -> totals.of(Decision.BLOCKED.name()) + totals.of(Decision.OUTSIDE_SCOPE.name());
            case UNTOUCHED -> totals.of(Decision.UNTOUCHED.name()) + totals.of(Decision.JOINED.name());
        };
    }

    private static int sum(ToIntFunction<String> count, Decision... decisions) {
        return Arrays.stream(decisions).map(Enum::name).mapToInt(count).sum();
    }

    private static Set<String> names(Decision... decisions) {
        return Arrays.stream(decisions).map(Enum::name).collect(Collectors.toSet());
    }
}
