package io.sitong.ui.ledger;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts again what the running tasks are about. */
@Component
class RecountJob implements JobKind {

    static final String KEY = "ledger.count";

    /** The parameter that names the division. */
    private static final String WITHIN = "within";

    private final LedgerDesk desk;

    RecountJob(LedgerDesk desk) {
        this.desk = desk;
    }

    static Map<String, String> parameters(DivisionCode within) {
        return Map.of(WITHIN, within.value());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public boolean awaited() {
        return true;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        DivisionCode within =
                new DivisionCode(parameters.getOrDefault(WITHIN, by.scope().value()));
        desk.recount(by, within);
        return new JobResult(Messages.get("ledger.counted"), Links.ledger());
    }
}
