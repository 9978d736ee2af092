package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.RecordedFinding;
import io.sitong.catalog.finding.WaiverRequest;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.item.BasedOn;
import io.sitong.catalog.item.Implementation;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.packet.PointId;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.packet.OpenPoint;
import io.sitong.reports.packet.PacketData;
import io.sitong.reports.packet.ReturnPacket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The open points of one locality, for its return packet; what was kept with a reason is not open. Items are looked at
 * block by block, and a packet holds no more points than a person can answer.
 */
public final class PacketPoints {

    /** More than anybody answers in one go; Excel still opens it at once. */
    public static final int MOST = 10_000;

    private static final int BLOCK = 500;

    private final Stores stores;
    private final Letterhead paper;
    private final ItemPoints items = new ItemPoints();

    public PacketPoints(Stores stores, Clock clock) {
        this.stores = stores;
        this.paper = new Letterhead(stores.divisions(), clock);
    }

    /** @param about the list whose gaps are asked about; those of all lists where it is absent */
    public Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        return outline(viewer, scope, about, MOST);
    }

    /** @param most how many points there is room for */
    public Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about, int most) {
        return ReturnPacket.outline(data(viewer, scope, about, most));
    }

    /** What the packet of a division with all under it holds. */
    public PacketData data(Viewer viewer, DivisionCode scope, Optional<NationalList> about, int most) {
        Gathering gathering = new Gathering(viewer, scope, most);
        stores.implementations().forEach(viewer, ImplementationFilter.all().within(scope), gathering::item);
        gathering.judge();
        GapFilter open =
                GapFilter.all().onList(about.map(NationalList::id).orElse(null)).within(scope);
        EveryPage.each(request -> stores.gaps().page(viewer, open, request), gathering::gap);
        return new PacketData(
                paper.nameOf(scope),
                scope.value(),
                null,
                gathering.points,
                gathering.more,
                paper.imprint(viewer, about.orElse(null)));
    }

    /** Takes points until there are enough, and counts on. */
    private final class Gathering {

        private final Viewer viewer;
        private final int most;
        private final Map<Long, StandardItem> standards = new HashMap<>();
        private final Map<Long, Set<String>> waived;
        private final List<Implementation> block = new ArrayList<>(BLOCK);
        private final List<OpenPoint> points = new ArrayList<>();
        private long more;

        Gathering(Viewer viewer, DivisionCode scope, int most) {
            this.viewer = viewer;
            this.most = most;
            this.waived = stores.recordedFindings().waived(viewer, scope, paper.today());
            stores.standardItems().forEach(StandardFilter.all(), s -> standards.put(s.id(), s));
        }

        void item(Implementation item) {
            block.add(item);
            if (block.size() == BLOCK) {
                judge();
            }
        }

        void judge() {
            List<Long> ids = block.stream().map(Implementation::id).toList();
            Map<Long, List<RecordedFinding>> findings =
                    stores.recordedFindings().openOf(viewer, ids);
            Map<Long, List<WaiverRequest>> asked = stores.waiverRequests().waitingOf(viewer, ids);
            for (Implementation item : block) {
                items.of(new ItemPoints.Known(
                                item,
                                standardOf(item),
                                waived.getOrDefault(item.id(), Set.of()),
                                findings.getOrDefault(item.id(), List.of()),
                                asked.getOrDefault(item.id(), List.of())))
                        .forEach(this::take);
            }
            block.clear();
        }

        private @Nullable StandardItem standardOf(Implementation item) {
            BasedOn basedOn = item.basedOn();
            return basedOn == null ? null : standards.get(basedOn.standardId());
        }

        void gap(Gap gap) {
            Long standardId = gap.standardId();
            StandardItem standard = standardId == null ? null : standards.get(standardId);
            if (standard != null) {
                take(new OpenPoint(
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
        }

        private void take(OpenPoint point) {
            if (points.size() < most) {
                points.add(point);
            } else {
                more++;
            }
        }
    }
}
