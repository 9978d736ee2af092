package io.sitong.ui.system;

import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditChecks;
import io.sitong.ui.jobs.BackgroundJobs;
import org.springframework.stereotype.Component;

/** Makes the model of the audit trail for a person. */
@Component
record AuditModels(AuditChecks checks, Accounts accounts, BackgroundJobs jobs) {

    AuditModel of(Viewer viewer) {
        return new AuditModel(checks, accounts, jobs, viewer);
    }
}
