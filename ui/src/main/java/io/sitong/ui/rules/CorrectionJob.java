package io.sitong.ui.rules;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobRefused;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes the corrections of one mechanical rule as one batch. A stop of the program leaves the whole batch or nothing;
 * taken up again, it finds what is still to be mended.
 */
@Component
class CorrectionJob implements JobKind {

    static final String KEY = "rules.mend";

    private static final String RULE = "rule";
    private static final String WITHIN = "within";
    private static final String LEFT_OUT = "leftOut";

    private final CorrectionDesk desk;

    CorrectionJob(CorrectionDesk desk) {
        this.desk = desk;
    }

    /** @param leftOut numbers of implementations that stay as they are */
    static Map<String, String> parameters(MechanicalRule rule, DivisionCode within, Set<Long> leftOut) {
        return Map.of(
                RULE,
                rule.card().code(),
                WITHIN,
                within.value(),
                LEFT_OUT,
                leftOut.stream().sorted().map(String::valueOf).collect(Collectors.joining(",")));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        String code = parameters.getOrDefault(RULE, "");
        MechanicalRule rule = RuleBook.mechanical().stream()
                .filter(known -> known.card().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new JobRefused(Messages.get("rules.mend.nothing")));
        DivisionCode within =
                new DivisionCode(parameters.getOrDefault(WITHIN, by.scope().value()));
        Set<Long> leftOut = Arrays.stream(parameters.getOrDefault(LEFT_OUT, "").split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        progress.total(Math.max(0, desk.totals(by, rule, within).mendable() - leftOut.size()));
        return result(desk.apply(by, rule, within, leftOut, progress::done));
    }

    private static JobResult result(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Done done ->
                new JobResult(
                        Messages.get("rules.mend.done", done.batch().changed()),
                        Links.imports(done.batch().id()));
            case BatchOutcome.ChangedMeanwhile changed ->
                throw new JobRefused(
                        Messages.get("rules.mend.changed", changed.places().size()));
            case BatchOutcome.NotYours ignored -> throw new JobRefused(Messages.get("rules.mend.not.yours"));
            case BatchOutcome.AlreadyUndone ignored -> throw new JobRefused(Messages.get("rules.mend.not.yours"));
            case BatchOutcome.NothingWaits ignored -> throw new JobRefused(Messages.get("rules.mend.nothing"));
        };
    }
}
