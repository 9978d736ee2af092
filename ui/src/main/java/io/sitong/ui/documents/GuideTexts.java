package io.sitong.ui.documents;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
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
    private final LocalParts places;
    private final Divisions divisions;
    private final PublicPages pages;
    private final Clock clock;

    public GuideTexts(
            StandardItems standards,
            ServedEntries entries,
            LocalParts places,
            Divisions divisions,
            PublicPages pages,
            Clock clock) {
        this.standards = standards;
        this.entries = entries;
        this.places = places;
        this.divisions = divisions;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * What the guide of one standard item says; empty where it was never published. What is suspended or cancelled now is
     * not open to the public.
     */
    public Optional<GuideData> of(Viewer viewer, StandardItem standard, GuidePlaces wanted) {
        boolean open = standard.state() == StandardState.PUBLISHED;
        return of(viewer, standard.id(), standard.snapshot(), standard.synthetic())
                .map(guide -> placed(guide, standard.id(), wanted))
                .map(guide -> open ? guide : guide.onPage(null));
    }

    /** The guide with windows, hours and telephones, of the nearest division above where the one wanted has none itself. */
    GuideData placed(GuideData guide, long standardId, GuidePlaces wanted) {
        DivisionCode division = wanted.division();
        if (wanted.everywhere()) {
            return new GuideData(
                    guide.item().edit().places(places.everywhere(standardId)).build(),
                    Messages.get("reports.guide.scope.everywhere", guide.scope()),
                    guide.edition(),
                    guide.lists(),
                    guide.remark(),
                    guide.publicPage(),
                    guide.imprint());
        }
        if (division == null) {
            return guide;
        }
        LocalPart local = places.find(standardId, Optional.of(division), Optional.empty());
        DivisionCode found = local.found();
        return found == null
                ? guide
                : new GuideData(
                        local.completing(guide.item()),
                        guide.scope() + "\u3000" + nameOf(found),
                        guide.edition(),
                        guide.lists(),
                        guide.remark(),
                        pages.of(guide.item(), division),
                        guide.imprint());
    }

    /** The guide of one version of a standard item. */
    Optional<GuideData> of(Viewer viewer, long standardId, int version, boolean synthetic) {
        return standards
                .findSnapshot(standardId, version)
                .map(snapshot -> new GuideData(
                        snapshot.item(),
                        Messages.get("reports.guide.scope", nameOf(viewer.scope())),
                        Messages.get("reports.guide.edition", snapshot.number(), Wording.date(snapshot.effective())),
                        entries.by(standardId),
                        synthetic ? Messages.get("reports.guide.synthetic") : null,
                        pages.of(snapshot.item(), null),
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
