package io.sitong.ui.system;

import io.sitong.catalog.account.Account;
import io.sitong.catalog.account.Accounts;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditChecks;
import io.sitong.catalog.audit.KeptCheck;
import io.sitong.ui.jobs.BackgroundJobs;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The audit trail as one person who administers looks at it. */
class AuditModel {

    private static final List<String> ENTITIES = List.of(
            "implementation",
            "standard_item",
            "claim",
            "correspondence",
            "gap",
            "ledger_task",
            "national_list",
            "import_batch",
            "sent_file",
            "remembered_column",
            "acceptance_sample",
            "sampled_pair",
            "law",
            "report_template",
            "authority",
            "account",
            "api_token",
            "first_start",
            "audit_trail");

    private final AuditChecks checks;
    private final Accounts accounts;
    private final BackgroundJobs jobs;
    private final Viewer viewer;

    AuditModel(AuditChecks checks, Accounts accounts, BackgroundJobs jobs, Viewer viewer) {
        this.checks = checks;
        this.accounts = accounts;
        this.jobs = jobs;
        this.viewer = viewer;
    }

    Viewer viewer() {
        return viewer;
    }

    /** The kinds of things the trail tells of. */
    List<String> entities() {
        return ENTITIES;
    }

    /** The names under which deeds stand in the trail. */
    List<String> accounts(@Nullable String chosen) {
        TreeSet<String> names = new TreeSet<>();
        accounts.list(viewer).stream().map(Account::displayName).forEach(names::add);
        names.add(Viewer.system(viewer.scope()).name());
        if (chosen != null) {
            names.add(chosen);
        }
        return List.copyOf(names);
    }

    Optional<KeptCheck> lastCheck() {
        return checks.last(viewer);
    }

    void check() {
        jobs.start(viewer, AuditCheckJob.KEY, Messages.get("system.audit.check"), Map.of());
    }

    void export(AuditQuery query) {
        jobs.start(viewer, AuditExportJob.KEY, Messages.get("system.audit.export"), query.parameters());
    }
}
