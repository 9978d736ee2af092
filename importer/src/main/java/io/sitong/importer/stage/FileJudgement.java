package io.sitong.importer.stage;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.CatalogSnapshot;
import io.sitong.rules.Finding;
import io.sitong.rules.Subject;
import io.sitong.rules.book.CheckedFinding;
import io.sitong.rules.book.RuleRun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules say of a file on its own, with nothing stored to compare it with. */
public final class FileJudgement {

    private record Origin(StagedSheet sheet, StagedRow row) {}

    private final RuleRun rules;
    private final Map<String, StandardItem> standards = new HashMap<>();

    /** @param catalog the standard items known; may be empty */
    public FileJudgement(RuleRun rules, Collection<StandardItem> catalog) {
        this.rules = rules;
        catalog.forEach(standard -> standards.put(standard.item().text(ItemField.CATALOG_CODE), standard));
    }

    /** @param division whose items these are, unless a row says otherwise */
    public List<RowFinding> of(List<StagedSheet> sheets, DivisionCode division) {
        List<Origin> origins = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (StagedSheet sheet : sheets) {
            for (StagedRow row : sheet.rows()) {
                origins.add(new Origin(sheet, row));
                subjects.add(subject(row, division));
            }
        }
        List<RowFinding> found = new ArrayList<>();
        for (CheckedFinding checked :
                rules.check(CatalogSnapshot.of(subjects, List.copyOf(standards.values()), List.of()))) {
            if (checked.subjectIndex() != CheckedFinding.NOT_THERE) {
                found.add(placed(checked.finding(), origins.get(checked.subjectIndex())));
            }
        }
        return found;
    }

    private Subject subject(StagedRow row, DivisionCode division) {
        DivisionCode own =
                row.item().find(ItemField.REGION).flatMap(DivisionCode::parse).orElse(division);
        String code = row.item()
                .catalogCode()
                .or(() -> row.item().implCode().map(c -> c.catalogCode()))
                .map(c -> c.value())
                .orElse("");
        return new Subject(row.item(), own, own.level(), standards.get(code));
    }

    private static RowFinding placed(Finding finding, Origin origin) {
        String field = finding.field();
        return new RowFinding(finding, origin.sheet().cell(origin.row(), field == null ? "" : field));
    }
}
