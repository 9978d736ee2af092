package io.sitong.ui.documents;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What the guides of the standard items say. */
@Service
public class GuideTexts {

    private final StandardItems standards;
    private final ServedEntries entries;
    private final Divisions divisions;
    private final Clock clock;

    public GuideTexts(StandardItems standards, ServedEntries entries, Divisions divisions, Clock clock) {
        this.standards = standards;
        this.entries = entries;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** What the guide of one standard item says; empty where it was never published. */
    public Optional<GuideData> of(Viewer viewer, StandardItem standard) {
        return of(viewer, standard.id(), standard.snapshot(), standard.synthetic());
    }

    /** The same of one version of it. */
    Optional<GuideData> of(Viewer viewer, long standardId, int version, boolean synthetic) {
        return standards
                .findSnapshot(standardId, version)
                .map(snapshot -> new GuideData(
                        snapshot.item(),
                        Messages.get("reports.guide.scope", nameOf(viewer.scope())),
                        Messages.get("reports.guide.edition", snapshot.number(), Wording.date(snapshot.effective())),
                        entries.by(standardId),
                        synthetic ? Messages.get("reports.guide.synthetic") : null,
                        imprint(viewer)));
    }

    Imprint imprint(Viewer viewer) {
        return new Imprint(
                viewer.name(),
                OfficeTime.today(clock),
                Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                null);
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
