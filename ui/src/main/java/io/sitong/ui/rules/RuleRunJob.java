package io.sitong.ui.rules;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.upkeep.StoredRuleRun;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All rules over all implementations of a division; after a stop of the program it begins again. */
@Component
class RuleRunJob implements JobKind {

    static final String KEY = "rules.run";

    /** The parameter that names the division. */
    private static final String WITHIN = "within";

    private final Implementations implementations;
    private final StoredRuleRun rules;

    RuleRunJob(Implementations implementations, StoredRuleRun rules) {
        this.implementations = implementations;
        this.rules = rules;
    }

    static Map<String, String> parameters(DivisionCode within) {
        return Map.of(WITHIN, within.value());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        DivisionCode within =
                new DivisionCode(parameters.getOrDefault(WITHIN, by.scope().value()));
        progress.total(implementations.count(by, ImplementationFilter.all().within(within)));
        long found = rules.run(by, within, progress::done).findings();
        return new JobResult(Messages.get("rules.run.done", found), Links.rules());
    }
}
