package io.sitong.ui.system;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditChecks;
import io.sitong.catalog.audit.TrailCheck;
import io.sitong.ui.jobs.JobKind;
import io.sitong.ui.jobs.JobResult;
import io.sitong.ui.jobs.Progress;
import io.sitong.ui.links.Links;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks through the audit trail and writes the result into it. */
@Component
class AuditCheckJob implements JobKind {

    static final String KEY = "audit.check";

    private final AuditChecks checks;

    AuditCheckJob(AuditChecks checks) {
        this.checks = checks;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public JobResult run(Viewer by, Map<String, String> parameters, Progress progress) {
        progress.total(checks.sealed(by));
        TrailCheck check = checks.run(by, null, progress::done);
        checks.keep(by, check);
        return new JobResult(String.join(" ", TrailCheckWords.of(check)), Links.system(SystemView.AUDIT));
    }
}
