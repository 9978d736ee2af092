package io.sitong.ui.claims;

import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ExpectedItems;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.ui.access.ChosenList;
import org.springframework.stereotype.Component;

/** What the screen reads from. */
@Component
record ClaimSources(
        ExpectedItems expected,
        ClaimDeeds deeds,
        StandardItems standards,
        Divisions divisions,
        ChosenList lists,
        AuditTrail trail) {}
