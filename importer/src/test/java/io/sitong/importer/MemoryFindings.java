package io.sitong.importer;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.finding.Waiver;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings kept in a list. */
final class MemoryFindings implements RecordedFindings {

    final List<RecordedFinding> kept = new ArrayList<>();

    @Override
    public void replaceFor(Viewer viewer, long implementationId, List<RecordedFinding> findings) {
        replaceForAll(viewer, List.of(implementationId), findings);
    }

    @Override
    public void replaceForAll(Viewer viewer, List<Long> implementationIds, List<RecordedFinding> findings) {
        kept.removeIf(f -> implementationIds.contains(f.implementationId()));
        kept.addAll(findings);
    }

    @Override
    public List<RecordedFinding> ofImplementation(Viewer viewer, long implementationId) {
        return kept.stream()
                .filter(f -> f.implementationId() == implementationId)
                .toList();
    }

    @Override
    public Page<RecordedFinding> page(Viewer viewer, String ruleCode, DivisionCode within, PageRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> countsByRule(Viewer viewer, DivisionCode within) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<DivisionCode, Long> countsByChild(Viewer viewer, DivisionCode within) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Waiver waive(Viewer viewer, String ruleCode, long implementationId, String reason, LocalDate until) {
        throw new UnsupportedOperationException();
    }
}
