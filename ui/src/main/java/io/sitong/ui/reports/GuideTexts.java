package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.guide.GuideData;
import io.sitong.ui.documents.ServedEntries;
import io.sitong.ui.texts.Messages;
import java.util.Optional;

/** What the guides of the standard items say. */
final class GuideTexts {

    private final StandardItems standards;
    private final ServedEntries entries;
    private final Letterhead paper;

    GuideTexts(StandardItems standards, ServedEntries entries, Letterhead paper) {
        this.standards = standards;
        this.entries = entries;
        this.paper = paper;
    }

    /** What the guide of one standard item says; empty where it was never published. */
    Optional<GuideData> of(Viewer viewer, StandardItem standard) {
        return standards
                .findSnapshot(standard.id(), standard.snapshot())
                .map(snapshot -> new GuideData(
                        snapshot.item(),
                        Messages.get("reports.guide.scope", paper.nameOf(viewer.scope())),
                        Messages.get("reports.guide.edition", snapshot.number(), snapshot.effective()),
                        entries.by(standard.id()),
                        standard.synthetic() ? Messages.get("reports.guide.synthetic") : null,
                        paper.imprint(viewer, null)));
    }
}
