package io.sitong.ui.ledger;

import io.sitong.catalog.ledger.LedgerFilter;
import io.sitong.catalog.ledger.TaskState;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The questions people come with; one chip each. */
enum LedgerTab {
    RUNNING,
    OVERDUE,
    UNASSIGNED,
    DONE,
    ALL;

    LedgerFilter filter(LocalDate today) {
        return switch (this) {
            case RUNNING -> LedgerFilter.running();
            case OVERDUE -> LedgerFilter.running().dueBefore(today);
            case UNASSIGNED -> LedgerFilter.running().unassigned(true);
            case DONE -> LedgerFilter.all().in(Set.of(TaskState.DONE));
            case ALL -> LedgerFilter.all();
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LedgerTab> findByKey(String key) {
        for (LedgerTab tab : values()) {
            if (tab.key().equals(key)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
