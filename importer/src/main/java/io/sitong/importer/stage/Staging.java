package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.batch.Batches;
import io.sitong.catalog.batch.HandChange;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the preview of a file: who is meant, what would change, what the rules say. Reads, and writes nothing. */
public final class Staging {

    /** Rows looked up at once: few round trips, and stored items that do not change are let go block by block. */
    private static final int BLOCK = 1_000;

    /** Blocks looked up at once, each on a connection of its own. */
    private static final int BLOCKS_AT_ONCE = 2;

    private final Implementations implementations;
    private final StandardItems standardItems;
    private final Authorities authorities;
    private final Batches batches;
    private final RuleRun rules;
    private final Clock clock;

    public Staging(
            Implementations implementations,
            StandardItems standardItems,
            Authorities authorities,
            Batches batches,
            RuleRun rules,
            Clock clock) {
        this.implementations = implementations;
        this.standardItems = standardItems;
        this.authorities = authorities;
        this.batches = batches;
        this.rules = rules;
        this.clock = clock;
    }

    public ImportPreview preview(
            Viewer viewer,
            DivisionCode division,
            StagedFile file,
            PreviewOptions options,
            String ruleSetVersion,
            PreviewProgress progress) {
        Standards standards = Standards.inForce(standardItems);
        KnownMarks marks = new KnownMarks(implementations, batches, viewer, division);
        marks.look(file);
        DivisionWords words = new DivisionWords();
        List<FileRow> fileRows = FileRows.of(file, division, new Seats(division, authorities, words), marks);
        Attachments attachments =
                new Attachments(standards, new Proposals(standards, names(fileRows)), options.standards());
        RowDecisions decisions = new RowDecisions(viewer, division, options, attachments, words, clock.instant());
        StoredRows storedRows = new StoredRows(implementations, viewer, division);
        List<PreviewRow> rows = new ArrayList<>(fileRows.size());
        for (List<List<FileRow>> together : parts(parts(fileRows, BLOCK), BLOCKS_AT_ONCE)) {
            List<LookedUp> found = together.parallelStream()
                    .map(block -> lookedUp(viewer, storedRows, block))
                    .toList();
            for (LookedUp block : found) {
                for (FileRow row : block.rows()) {
                    rows.add(decisions.decide(
                            row,
                            block.stored().getOrDefault(row, List.of()),
                            row.exported() == null ? block.byHand() : marks.changed()));
                }
                progress.compared(rows.size());
            }
        }
        AbsentColumns absent = new AbsentColumns(fileRows);
        int added = (int)
                rows.stream().filter(row -> row.decision() == Decision.NEW).count();
        List<PreviewRow> judged = new Judgement(rules, standards, absent).of(fileRows, rows, progress);
        return ImportPreview.of(
                file, division, options, ruleSetVersion, judged, SaidTwice.between(rows, judged), absent.all(added));
    }

    /** What is stored of a block of rows, and what people changed of it. */
    private record LookedUp(
            List<FileRow> rows, Map<FileRow, List<Implementation>> stored, Map<Long, Map<String, HandChange>> byHand) {}

    private LookedUp lookedUp(Viewer viewer, StoredRows storedRows, List<FileRow> block) {
        Map<FileRow, List<Implementation>> stored =
                storedRows.find(block.stream().filter(RowDecisions::wantsLookUp).toList());
        return new LookedUp(block, stored, batches.changedByHand(viewer, numbers(stored)));
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    /** Those that are compared with what was imported, not with what was handed out. */
    private static Set<Long> numbers(Map<FileRow, List<Implementation>> stored) {
        return stored.entrySet().stream()
                .filter(found ->
                        found.getKey().exported() == null && found.getValue().size() == 1)
                .map(found -> found.getValue().getFirst().id())
                .collect(Collectors.toSet());
    }

    private static List<String> names(List<FileRow> rows) {
        return rows.stream()
                .map(row -> row.item().name())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
