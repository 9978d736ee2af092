package io.sitong.importer.stage;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Authorities;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.rules.book.RuleRun;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes the preview of a file: who is meant, what would change, what the rules say. Reads, and writes nothing. */
public final class Staging {

    /** Rows looked up at once: few round trips, and stored items that do not change are let go block by block. */
    private static final int BLOCK = 1_000;

    private final Implementations implementations;
    private final StandardItems standardItems;
    private final Authorities authorities;
    private final RuleRun rules;
    private final Clock clock;

    public Staging(
            Implementations implementations,
            StandardItems standardItems,
            Authorities authorities,
            RuleRun rules,
            Clock clock) {
        this.implementations = implementations;
        this.standardItems = standardItems;
        this.authorities = authorities;
        this.rules = rules;
        this.clock = clock;
    }

    public ImportPreview preview(
            Viewer viewer, DivisionCode division, StagedFile file, PreviewOptions options, String ruleSetVersion) {
        Standards standards = Standards.inForce(standardItems);
        List<FileRow> fileRows = FileRows.of(file, division, new Seats(division, authorities));
        Attachments attachments = new Attachments(standards, new Proposals(standards, names(fileRows)));
        RowDecisions decisions =
                new RowDecisions(viewer, division, new RowMerge(options), attachments, clock.instant());
        StoredRows storedRows = new StoredRows(implementations, viewer, division);
        List<PreviewRow> rows = new ArrayList<>(fileRows.size());
        for (int from = 0; from < fileRows.size(); from += BLOCK) {
            List<FileRow> block = fileRows.subList(from, Math.min(fileRows.size(), from + BLOCK));
            var stored = storedRows.find(
                    block.stream().filter(RowDecisions::wantsLookUp).toList());
            for (FileRow row : block) {
                rows.add(decisions.decide(row, stored.getOrDefault(row, List.of())));
            }
        }
        return ImportPreview.of(
                file, division, options, ruleSetVersion, new Judgement(rules, standards).of(fileRows, rows));
    }

    /**
     * The preview after a person said to which standard item a row belongs.
     *
     * @throws IllegalArgumentException when there is no such row or standard, or the row is not to be taken in
     */
    public ImportPreview attach(ImportPreview preview, String rowKey, long standardId) {
        PreviewRow row = preview.find(rowKey)
                .filter(r -> r.after() != null || r.before() != null)
                .orElseThrow(() -> new IllegalArgumentException("no row to attach: " + rowKey));
        Standards standards = Standards.inForce(standardItems);
        StandardItem standard = standards
                .find(standardId)
                .orElseThrow(() -> new IllegalArgumentException("no standard item in force: " + standardId));
        PreviewRow attached = Confirmation.of(row, standard, clock.instant());
        return preview.with(List.of(new Judgement(rules, standards).again(attached)));
    }

    private static List<String> names(List<FileRow> rows) {
        return rows.stream()
                .map(row -> row.item().name())
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
