package io.sitong.importer;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.BatchOutcome;
import io.sitong.catalog.batch.BatchPlan;
import io.sitong.catalog.batch.BatchRow;
import io.sitong.catalog.batch.BatchState;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.batch.ImportBatch;
import io.sitong.catalog.batch.Standing;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Batches kept in memory, writing into {@link MemoryImplementations}. */
final class MemoryBatches implements Batches {

    private final MemoryImplementations implementations;
    private final Clock clock;
    private final List<ImportBatch> batches = new ArrayList<>();
    private final Map<Long, BatchPlan> plans = new HashMap<>();
    private final Map<Long, Map<String, Long>> written = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();
    final List<RecordedFinding> findings = new ArrayList<>();
    final Map<Long, Map<String, HandChange>> byHand = new HashMap<>();
    final Map<Long, Map<String, HandChange>> byHandSince = new HashMap<>();

    MemoryBatches(MemoryImplementations implementations, Clock clock) {
        this.implementations = implementations;
        this.clock = clock;
    }

    @Override
    public BatchOutcome accept(Viewer viewer, BatchPlan plan, LongConsumer progress) {
        List<String> stale = plan.rows().stream()
                .filter(row -> {
                    Implementation before = row.before();
                    return before != null
                            && implementations.rows.get(before.id()).version() != before.version();
                })
                .map(BatchRow::place)
                .toList();
        if (!stale.isEmpty()) {
            return new BatchOutcome.ChangedMeanwhile(stale);
        }
        Map<String, Long> ids = new LinkedHashMap<>();
        for (BatchRow row : plan.rows()) {
            Implementation saved = implementations.save(viewer, row.after());
            ids.put(row.place(), saved.id());
            for (RecordedFinding f : row.findings()) {
                findings.add(new RecordedFinding(
                        0, f.ruleCode(), f.severity(), f.division(), saved.id(), f.itemName(), f.field(), f.message()));
            }
            progress.accept(ids.size());
        }
        long added = plan.rows().stream().filter(r -> r.before() == null).count();
        ImportBatch batch = new ImportBatch(
                batches.size() + 1L,
                plan.division(),
                plan.fileName(),
                plan.sha256(),
                plan.ruleSetVersion(),
                BatchState.ACCEPTED,
                (int) added,
                plan.rows().size() - (int) added,
                plan.untouched(),
                plan.leftOut(),
                plan.problems(),
                plan.findings(),
                viewer.name(),
                clock.instant(),
                null,
                null);
        batches.add(batch);
        plans.put(batch.id(), plan);
        written.put(batch.id(), ids);
        return new BatchOutcome.Done(batch);
    }

    @Override
    public BatchOutcome acceptWaiting(Viewer viewer, long fileId, LongConsumer progress) {
        throw new UnsupportedOperationException("nothing waits in memory");
    }

    @Override
    public BatchOutcome undo(Viewer viewer, long batchId) {
        Map<String, Long> ids = written.get(batchId);
        for (BatchRow row : plans.get(batchId).rows()) {
            Implementation before = row.before();
            if (before == null) {
                implementations.rows.remove(ids.get(row.place()));
            } else {
                implementations.rows.put(before.id(), before);
            }
        }
        return new BatchOutcome.Done(batches.get((int) batchId - 1));
    }

    @Override
    public Optional<ImportBatch> find(Viewer viewer, long batchId) {
        return batches.stream().filter(b -> b.id() == batchId).findFirst();
    }

    @Override
    public Map<String, Long> implementationsOf(Viewer viewer, long batchId) {
        return written.get(batchId);
    }

    @Override
    public Map<Long, Map<String, HandChange>> changedByHand(Viewer viewer, Collection<Long> implementations) {
        return byHand;
    }

    @Override
    public Map<Long, Map<String, HandChange>> changedSince(Viewer viewer, Map<Long, Instant> since) {
        Map<Long, Map<String, HandChange>> asked = new HashMap<>(byHandSince);
        asked.keySet().retainAll(since.keySet());
        return asked;
    }

    @Override
    public List<ImportBatch> ofFile(Viewer viewer, String sha256) {
        return batches.stream().filter(b -> b.sha256().equals(sha256)).toList();
    }

    @Override
    public Optional<Standing> standing(Viewer viewer, long batchId) {
        return find(viewer, batchId).map(batch -> new Standing("", batch.added() + batch.changed(), 0));
    }

    @Override
    public List<ImportBatch> newest(Viewer viewer, int limit) {
        return batches.reversed().stream().limit(limit).toList();
    }

    @Override
    public Page<ImportBatch> page(Viewer viewer, PageRequest request) {
        return new Page<>(newest(viewer, request.size()), null);
    }

    @Override
    public Map<String, String> rememberedColumns(String sender, String shape) {
        return columns.getOrDefault(sender + shape, Map.of());
    }

    @Override
    public void rememberColumns(Viewer viewer, String sender, String shape, Map<String, String> chosen) {
        columns.put(sender + shape, Map.copyOf(chosen));
    }
}
