package io.sitong.importer.packet;

import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.WaiverRequests;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.Proposals;
import io.sitong.catalog.standard.StandardItems;

/** Where it is looked up whether a point is still open. */
public record PacketCatalog(
        Implementations implementations,
        StandardItems standards,
        Proposals proposals,
        Gaps gaps,
        RecordedFindings findings,
        WaiverRequests requests) {}
