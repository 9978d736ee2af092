package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.reports.changes.PublishedVersion;
import io.sitong.reports.changes.VersionsData;
import io.sitong.rules.change.ItemChanges;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two published versions of one item, which everybody who works on the catalog may read. */
final class VersionListing {

    private final StandardItems standards;
    private final Letterhead paper;

    VersionListing(StandardItems standards, Letterhead paper) {
        this.standards = standards;
        this.paper = paper;
    }

    /** Empty where there is no such item or version. */
    Optional<VersionsData> data(Viewer viewer, long id, int from, int to) {
        List<StandardSnapshot> between = standards.snapshotsOf(id).stream()
                .filter(version -> version.number() >= from && version.number() <= to)
                .sorted(Comparator.comparingInt(StandardSnapshot::number))
                .toList();
        if (between.isEmpty()
                || between.getFirst().number() != from
                || between.getLast().number() != to) {
            return Optional.empty();
        }
        StandardSnapshot later = between.getLast();
        return Optional.of(new VersionsData(
                later.item().text(ItemField.CATALOG_CODE),
                later.item().name(),
                between.stream()
                        .map(v -> new PublishedVersion(v.number(), v.effective(), v.publishedBy(), v.note()))
                        .toList(),
                ItemChanges.between(between.getFirst().item(), later.item()),
                paper.imprint(viewer, null)));
    }
}
