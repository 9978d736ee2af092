package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Finding;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What the rules say of the rows as they would be stored, put to the cells they are about. */
final class Judgement {

    /** Findings kept once; those of later rows that are said for the first time are their own. */
    private static final int KEPT_ONCE = 20_000;

    private static final int TOLD_EVERY = 500;

    private final RuleRun rules;
    private final Standards standards;

    /** Most findings are said of many rows word by word: a hundred thousand rows have a million. */
    private final ConcurrentMap<Finding, Finding> said = new ConcurrentHashMap<>();

    private final AbsentColumns absent;

    Judgement(RuleRun rules, Standards standards, AbsentColumns absent) {
        this.rules = rules;
        this.standards = standards;
        this.absent = absent;
    }

    /** The rows with their findings; {@code rows} and {@code fileRows} run in step. */
    List<PreviewRow> of(List<FileRow> fileRows, List<PreviewRow> rows, PreviewProgress progress) {
        List<Integer> judged = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            PreviewRow row = rows.get(i);
            if (row.after() != null || row.before() != null) {
                judged.add(i);
                subjects.add(subject(row));
            }
        }
        List<PreviewRow> all = new ArrayList<>(rows);
        AtomicInteger done = new AtomicInteger();
        CatalogSnapshot catalog = CatalogSnapshot.of(subjects, List.copyOf(standards.all()), List.of());
        rules.check(
                catalog,
                (subjectIndex, findings) -> {
                    if (subjectIndex == CheckedFinding.NOT_THERE) {
                        return AbsentColumns.Parted.nothing();
                    }
                    int index = judged.get(subjectIndex);
                    FileRow row = fileRows.get(index);
                    return absent.parted(row, rows.get(index), placed(findings, row));
                },
                (subjectIndex, parted) -> {
                    if (subjectIndex != CheckedFinding.NOT_THERE) {
                        int index = judged.get(subjectIndex);
                        absent.count(parted);
                        all.set(index, rows.get(index).withFindings(parted.findings()));
                        if (done.incrementAndGet() % TOLD_EVERY == 0) {
                            progress.judged(done.get());
                        }
                    }
                });
        return all;
    }

    private Subject subject(PreviewRow row) {
        Long standardId = row.attachment().standardId();
        return new Subject(
                row.item(),
                row.division(),
                row.division().level(),
                standardId == null ? null : standards.find(standardId).orElse(null),
                row.after() != null
                        ? row.after().basedOn()
                        : row.before() != null ? row.before().basedOn() : null);
    }

    private List<RowFinding> placed(List<Finding> findings, FileRow row) {
        List<RowFinding> placed = new ArrayList<>(findings.size());
        String field = null;
        Place place = row.place();
        for (Finding finding : findings) {
            if (!Objects.equals(field, finding.field())) {
                field = finding.field();
                place = field == null ? row.place() : row.cell(field);
            }
            placed.add(new RowFinding(once(finding), place));
        }
        return placed;
    }

    private Finding once(Finding finding) {
        if (said.size() >= KEPT_ONCE) {
            return said.getOrDefault(finding, finding);
        }
        Finding first = said.putIfAbsent(finding, finding);
        return first == null ? finding : first;
    }
}
