package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.list.NationalList;
import io.sitong.reports.findings.FindingRow;
import io.sitong.reports.findings.FindingsData;
import io.sitong.reports.findings.FindingsReport;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules found under a division. */
final class FindingListing {

    private final Implementations implementations;
    private final RecordedFindings findings;
    private final Divisions divisions;
    private final Letterhead paper;

    FindingListing(Implementations implementations, RecordedFindings findings, Divisions divisions, Letterhead paper) {
        this.implementations = implementations;
        this.findings = findings;
        this.divisions = divisions;
        this.paper = paper;
    }

    Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<String, RuleCard> cards = new HashMap<>();
        RuleBook.rules().stream().map(Rule::card).forEach(c -> cards.put(c.code(), c));
        long checked = implementations.count(viewer, ImplementationFilter.all().within(scope));
        List<Division> below = divisions.childrenOf(scope);
        return FindingsReport.outline(new FindingsData(
                paper.nameOf(scope),
                checked,
                receiver -> EveryPage.eachPage(request -> findings.page(viewer, null, scope, request), page -> {
                    Map<Long, String> codes = implementations.codesOf(
                            viewer,
                            page.stream().map(RecordedFinding::implementationId).toList());
                    page.forEach(finding -> receiver.accept(row(
                            finding,
                            group(below, finding.division(), scope),
                            codes.getOrDefault(finding.implementationId(), ""),
                            cards)));
                }),
                paper.imprint(viewer, about.orElse(null))));
    }

    private String group(List<Division> below, DivisionCode place, DivisionCode scope) {
        for (Division division : below) {
            if (division.code().contains(place)) {
                return division.name();
            }
        }
        return paper.nameOf(scope);
    }

    private FindingRow row(RecordedFinding finding, String group, String code, Map<String, RuleCard> cards) {
        RuleCard card = cards.get(finding.ruleCode());
        return new FindingRow(
                finding.ruleCode(),
                card == null ? "" : card.title(),
                Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)),
                group,
                paper.nameOf(finding.division()),
                code,
                finding.itemName(),
                label(finding.field()),
                finding.message(),
                card == null ? "" : card.fix());
    }

    private static String label(@Nullable String key) {
        if (key == null) {
            return "";
        }
        Optional<String> field = ItemField.findByKey(key).map(ItemField::label);
        return field.orElseGet(() -> ItemGroup.valueOf(key).label());
    }
}
