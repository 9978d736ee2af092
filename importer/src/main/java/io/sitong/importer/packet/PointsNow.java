package io.sitong.importer.packet;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.Proposal;
import io.sitong.catalog.standard.StandardItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the points of a packet are about now: looked up for all rows at once, as far as the viewer may see. */
final class PointsNow {

    private final PacketCatalog catalog;
    private final Viewer viewer;
    private final DivisionCode importedFor;
    private final Map<Long, Implementation> stored;
    private final Map<Long, List<RecordedFinding>> open;
    private final Map<Long, List<WaiverRequest>> asked;
    private final Map<Long, Set<String>> waived;
    private final Map<Long, Optional<StandardItem>> standards = new HashMap<>();
    private final Map<Long, Optional<Proposal>> proposals = new HashMap<>();

    PointsNow(PacketCatalog catalog, Viewer viewer, DivisionCode importedFor, LocalDate today, List<PacketRow> rows) {
        this.catalog = catalog;
        this.viewer = viewer;
        this.importedFor = importedFor;
        Set<Long> ids = new HashSet<>();
        Set<Long> judged = new HashSet<>();
        for (PacketRow row : rows) {
            switch (PointId.parse(row.mark().id()).orElse(null)) {
                case PointId.Difference difference -> ids.add(difference.implementationId());
                case PointId.Finding finding -> {
                    ids.add(finding.implementationId());
                    judged.add(finding.implementationId());
                }
                case PointId.Missing missing -> {
                    // no item
                }
                case null -> {
                    // no point
                }
            }
        }
        this.stored = catalog.implementations().findAll(viewer, ids);
        this.open = catalog.findings().openOf(viewer, judged);
        this.asked = catalog.requests().waitingOf(viewer, ids);
        this.waived = catalog.findings().waived(viewer, importedFor, today);
    }

    Viewer viewer() {
        return viewer;
    }

    /** Whether the import is for this division and the viewer may change its rows. */
    boolean mine(DivisionCode division) {
        return importedFor.contains(division) && viewer.mayChangeRowsOf(division);
    }

    /** The item, where it is theirs. */
    Optional<Implementation> item(long id) {
        return Optional.ofNullable(stored.get(id)).filter(local -> mine(local.division()));
    }

    Optional<StandardItem> standardOf(Implementation local) {
        BasedOn basedOn = local.basedOn();
        return basedOn == null
                ? Optional.empty()
                : standards.computeIfAbsent(basedOn.standardId(), catalog.standards()::find);
    }

    /** What is under way for a standard already. */
    Optional<Proposal> proposalFor(StandardItem standard) {
        return proposals.computeIfAbsent(standard.id(), catalog.proposals()::openOf);
    }

    boolean waived(Implementation local, String rule) {
        return waived.getOrDefault(local.id(), Set.of()).contains(rule);
    }

    /** Whether a rule still finds something; of one field or group, where it is given. */
    boolean finds(Implementation local, String rule, String key) {
        return open.getOrDefault(local.id(), List.of()).stream()
                .filter(finding -> finding.ruleCode().equals(rule))
                .anyMatch(finding -> key.isEmpty() || key.equals(finding.field()));
    }

    Optional<WaiverRequest> asked(Implementation local, String rule) {
        return asked.getOrDefault(local.id(), List.of()).stream()
                .filter(request -> request.ruleCode().equals(rule))
                .findFirst();
    }

    Optional<Gap> gap(long id) {
        return catalog.gaps().find(viewer, id).filter(gap -> mine(gap.division()));
    }
}
