package io.sitong.ui.rules;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.rules.Finding;
import io.sitong.rules.MechanicalRule;
import io.sitong.rules.Subject;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.book.RuleRun;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/** Mends what a mechanical rule found: shows every change beforehand, and writes what was not left out as one batch. */
@Component
class CorrectionDesk {

    private static final int BLOCK = 500;
    private static final String NO_FILE = "";

    private final RecordedFindings findings;
    private final Implementations implementations;
    private final Batches batches;

    CorrectionDesk(RecordedFindings findings, Implementations implementations, Batches batches) {
        this.findings = findings;
        this.implementations = implementations;
        this.batches = batches;
    }

    /** How many findings there are, how many items can be mended, and how many need a person. */
    record Totals(long findings, long mendable, long byPerson) {}

    /** One page of what would be changed; rows of which nothing can be mended, or that are not one's own, are left out. */
    Page<Correction> page(Viewer viewer, MechanicalRule rule, DivisionCode within, PageRequest request) {
        Page<RecordedFinding> page = findings.page(viewer, rule.card().code(), within, request);
        return new Page<>(corrections(viewer, rule, page.rows()), page.next());
    }

    Totals totals(Viewer viewer, MechanicalRule rule, DivisionCode within) {
        long[] counts = new long[3];
        each(viewer, rule, within, (found, corrections) -> {
            counts[0] += found.size();
            counts[1] += corrections.size();
            counts[2] += found.stream()
                            .map(RecordedFinding::implementationId)
                            .distinct()
                            .count()
                    - corrections.size();
        });
        return new Totals(counts[0], counts[1], Math.max(0, counts[2]));
    }

    /**
     * Writes all corrections under a division but those left out, as one batch that can be undone.
     *
     * @param leftOut numbers of implementations
     */
    BatchOutcome apply(
            Viewer viewer, MechanicalRule rule, DivisionCode within, Set<Long> leftOut, LongConsumer progress) {
        String code = rule.card().code();
        BatchPlan plan = new BatchPlan(
                within,
                Messages.get("rules.mend.batch", code, rule.card().title()),
                NO_FILE,
                RuleBook.version(),
                List.of(),
                0,
                leftOut.size(),
                0,
                0);
        return batches.acceptBlocks(
                viewer,
                plan,
                receiver -> each(viewer, rule, within, (found, corrections) -> {
                    List<BatchRow> rows = corrections.stream()
                            .filter(correction ->
                                    !leftOut.contains(correction.before().id()))
                            .map(correction -> row(viewer, rule, correction))
                            .toList();
                    if (!rows.isEmpty()) {
                        receiver.accept(rows);
                    }
                }),
                progress);
    }

    private interface Block {
        void take(List<RecordedFinding> found, List<Correction> corrections);
    }

    /** Block by block; the findings of one item stand together, so that none is met twice but at a seam. */
    private void each(Viewer viewer, MechanicalRule rule, DivisionCode within, Block receiver) {
        PageRequest request = PageRequest.first(BLOCK);
        long last = 0;
        while (true) {
            Page<RecordedFinding> page = findings.page(viewer, rule.card().code(), within, request);
            long seam = last;
            List<RecordedFinding> found = page.rows().stream()
                    .filter(finding -> finding.implementationId() != seam)
                    .toList();
            receiver.take(found, corrections(viewer, rule, found));
            if (page.next() == null) {
                return;
            }
            last = page.rows().getLast().implementationId();
            request = new PageRequest(page.next(), BLOCK);
        }
    }

    private List<Correction> corrections(Viewer viewer, MechanicalRule rule, List<RecordedFinding> found) {
        List<Long> ids =
                found.stream().map(RecordedFinding::implementationId).distinct().toList();
        Map<Long, Implementation> stored = implementations.findAll(viewer, ids);
        List<Correction> corrections = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (long id : ids) {
            Implementation before = stored.get(id);
            if (before != null && seen.add(id) && viewer.mayChangeRowsOf(before.division())) {
                Item after = rule.mend(before.item());
                if (!after.equals(before.item())) {
                    corrections.add(new Correction(before, after));
                }
            }
        }
        return corrections;
    }

    private BatchRow row(Viewer viewer, MechanicalRule rule, Correction correction) {
        Implementation before = correction.before();
        Implementation after = new Implementation(
                before.id(),
                before.version(),
                before.division(),
                correction.after(),
                before.state(),
                before.basedOn(),
                before.changedAt());
        return new BatchRow(before, after, before.item().name(), remaining(viewer, rule, after));
    }

    /** What other rules found stays; this rule looks again. */
    private List<RecordedFinding> remaining(Viewer viewer, MechanicalRule rule, Implementation after) {
        String code = rule.card().code();
        List<RecordedFinding> remaining = new ArrayList<>(findings.ofImplementation(viewer, after.id()).stream()
                .filter(finding -> !finding.ruleCode().equals(code))
                .toList());
        Consumer<Finding> keep = finding -> remaining.add(new RecordedFinding(
                0,
                code,
                finding.severity().key(),
                after.division(),
                after.id(),
                after.item().name(),
                finding.field(),
                finding.message()));
        new RuleRun(List.of(rule), crash -> {})
                .check(List.of(new Subject(
                        after.item(), after.division(), after.division().level(), null, after.basedOn())))
                .forEach(checked -> keep.accept(checked.finding()));
        return remaining;
    }
}
