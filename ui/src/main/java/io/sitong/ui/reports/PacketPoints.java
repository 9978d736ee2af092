package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFindings;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.Implementations;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import io.sitong.rules.compare.FieldComparison;
import io.sitong.rules.compare.ItemComparison;
import io.sitong.rules.compare.KeptDifference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The open points of one locality, for its return packet; what was kept with a reason is not open. */
final class PacketPoints {

    private final StandardItems standards;
    private final Implementations implementations;
    private final Gaps gaps;
    private final RecordedFindings findings;
    private final Letterhead paper;

    PacketPoints(
            StandardItems standards,
            Implementations implementations,
            Gaps gaps,
            RecordedFindings findings,
            Letterhead paper) {
        this.standards = standards;
        this.implementations = implementations;
        this.gaps = gaps;
        this.findings = findings;
        this.paper = paper;
    }

    Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        Map<Long, StandardItem> known = new HashMap<>();
        standards.forEach(StandardFilter.all(), s -> known.put(s.id(), s));
        List<OpenPoint> points = new ArrayList<>();
        Map<Long, Set<String>> waived = findings.waived(viewer, scope, paper.today());
        implementations.forEach(viewer, ImplementationFilter.all().within(scope), implementation -> {
            StandardItem standard = ConsistencyCount.standardOf(implementation, known);
            if (standard == null) {
                return;
            }
            Set<String> kept = waived.getOrDefault(implementation.id(), Set.of());
            for (FieldComparison field : ItemComparison.of(standard.item(), implementation.item())) {
                if (!field.sameness().agrees() && !kept.contains(KeptDifference.waivedAs(field.key()))) {
                    points.add(point(implementation, field));
                }
            }
        });
        GapFilter open =
                GapFilter.all().onList(about.map(NationalList::id).orElse(null)).within(scope);
        EveryPage.each(request -> gaps.page(viewer, open, request), gap -> {
            Long standardId = gap.standardId();
            StandardItem standard = standardId == null ? null : known.get(standardId);
            if (standard != null) {
                points.add(new OpenPoint(
                        new PointId.Missing(gap.id()).written(),
                        OpenPoint.Kind.MISSING,
                        standard.item().text(ItemField.CATALOG_CODE),
                        standard.item().name(),
                        paper.nameOf(gap.division()),
                        "",
                        "",
                        "",
                        gap.cause().label() + "：" + gap.cause().nextStep(),
                        null,
                        null));
            }
        });
        return ReturnPacket.outline(new PacketData(
                paper.nameOf(scope), scope.value(), null, points, paper.imprint(viewer, about.orElse(null))));
    }

    private static OpenPoint point(Implementation implementation, FieldComparison field) {
        return new OpenPoint(
                new PointId.Difference(implementation.id(), implementation.version(), field.key()).written(),
                OpenPoint.Kind.DIFFERS,
                implementation.item().text(ItemField.CATALOG_CODE),
                implementation.item().name(),
                implementation.item().text(ItemField.DEPT_NAME),
                field.label(),
                field.standardText(),
                field.localText(),
                String.join("；", field.details()),
                null,
                null);
    }
}
