package io.sitong.ui.reports;

import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.packet.PointAnswer;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.importer.packet.PointText;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.rules.Rule;
import io.sitong.rules.RuleCard;
import io.sitong.rules.Severity;
import io.sitong.rules.book.RuleBook;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open points of one item: where it differs from its standard, then what the rules find beyond that. */
final class ItemPoints {

    private final Map<String, RuleCard> cards = new HashMap<>();

    ItemPoints() {
        RuleBook.rules().stream().map(Rule::card).forEach(card -> cards.put(card.code(), card));
    }

    /**
     * What is known of an item.
     *
     * @param kept what waivers let stand
     * @param findings open ones
     * @param asked waivers asked for and not answered
     */
    record Known(
            Implementation item,
            @Nullable StandardItem standard,
            Set<String> kept,
            List<RecordedFinding> findings,
            List<WaiverRequest> asked) {}

    List<OpenPoint> of(Known known) {
        List<OpenPoint> points = new ArrayList<>();
        Set<String> said = new HashSet<>();
        StandardItem standard = known.standard();
        if (standard != null) {
            for (FieldComparison field :
                    ItemComparison.of(standard.item(), known.item().item())) {
                String rule = KeptDifference.waivedAs(field.key());
                if (!field.sameness().agrees() && !known.kept().contains(rule)) {
                    said.add(rule);
                    points.add(difference(known, field, rule));
                }
            }
        }
        Map<String, List<RecordedFinding>> byRuleAndField = new LinkedHashMap<>();
        for (RecordedFinding finding : known.findings()) {
            if (!said.contains(finding.ruleCode())) {
                byRuleAndField
                        .computeIfAbsent(finding.ruleCode() + " " + finding.field(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        byRuleAndField.values().forEach(same -> points.add(finding(known, same)));
        return points;
    }

    private static OpenPoint difference(Known known, FieldComparison field, String rule) {
        Implementation item = known.item();
        return point(
                known,
                new PointId.Difference(item.id(), item.version(), field.key()),
                OpenPoint.Kind.DIFFERS,
                rule,
                field.label(),
                field.standardText(),
                field.localText(),
                String.join("；", field.details()));
    }

    private OpenPoint finding(Known known, List<RecordedFinding> same) {
        Implementation item = known.item();
        StandardItem standard = known.standard();
        RecordedFinding first = same.getFirst();
        String key = first.field() == null ? "" : first.field();
        return point(
                known,
                new PointId.Finding(item.id(), item.version(), first.ruleCode(), key),
                OpenPoint.Kind.FINDING,
                first.ruleCode(),
                PointText.label(key),
                standard == null ? "" : PointText.ofStandard(standard.item(), key),
                PointText.of(item.item(), key),
                problem(same));
    }

    private String problem(List<RecordedFinding> same) {
        RecordedFinding first = same.getFirst();
        RuleCard card = cards.get(first.ruleCode());
        String messages = String.join(
                "；", same.stream().map(RecordedFinding::message).distinct().toList());
        String severity =
                Severity.valueOf(first.severity().toUpperCase(Locale.ROOT)).label();
        return OpenPoint.said(first.ruleCode(), severity, messages, card == null ? "" : card.fix());
    }

    private static OpenPoint point(
            Known known,
            PointId id,
            OpenPoint.Kind kind,
            String rule,
            String field,
            String standardText,
            String localText,
            String problem) {
        WaiverRequest asked = known.asked().stream()
                .filter(request -> request.ruleCode().equals(rule))
                .findFirst()
                .orElse(null);
        Item item = known.item().item();
        return new OpenPoint(
                id.written(),
                kind,
                item.text(ItemField.CATALOG_CODE),
                item.name(),
                item.text(ItemField.DEPT_NAME),
                field,
                standardText,
                localText,
                problem,
                asked == null ? null : PointAnswer.KEEP,
                asked == null ? null : asked.reason());
    }
}
