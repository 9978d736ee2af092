package io.sitong.importer.stage;

import io.sitong.importer.problem.Place;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Finding;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the rules say of the rows as they would be stored, put to the cells they are about. */
final class Judgement {

    private final RuleRun rules;
    private final Standards standards;

    Judgement(RuleRun rules, Standards standards) {
        this.rules = rules;
        this.standards = standards;
    }

    /** The rows with their findings; {@code rows} and {@code fileRows} run in step. */
    List<PreviewRow> of(List<FileRow> fileRows, List<PreviewRow> rows) {
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
        rules.check(
                CatalogSnapshot.of(subjects, List.copyOf(standards.all()), List.of()), (subjectIndex, findings) -> {
                    if (subjectIndex != CheckedFinding.NOT_THERE) {
                        int index = judged.get(subjectIndex);
                        FileRow row = fileRows.get(index);
                        all.set(
                                index,
                                rows.get(index)
                                        .withFindings(findings.stream()
                                                .map(finding -> placed(finding, row::cell, row.place()))
                                                .toList()));
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

    private static RowFinding placed(Finding finding, Function<String, Place> cell, Place row) {
        String field = finding.field();
        return new RowFinding(finding, field == null ? row : cell.apply(field));
    }
}
