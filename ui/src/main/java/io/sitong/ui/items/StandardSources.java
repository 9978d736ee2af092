package io.sitong.ui.items;

import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.draft.UnsavedEdits;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardLifeCycle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where the screen of a standard item reads and writes. */
@Component
record StandardSources(
        StandardItems standards,
        Proposals proposals,
        StandardLifeCycle lifeCycle,
        StandardHistory history,
        UnsavedEdits unsaved,
        AuditTrail audit,
        CatalogPrints prints,
        ApplicationEventPublisher events) {}
