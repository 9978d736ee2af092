package io.sitong.ui.zone;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.zone.PublicItems;
import io.sitong.catalog.zone.PublicText;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.documents.LocalPart;
import io.sitong.ui.documents.LocalParts;
import io.sitong.ui.documents.PublicPages;
import io.sitong.ui.documents.ServedEntries;
import io.sitong.ui.start.SitongSettings;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The guide of a published item, completed by the place somebody chose. */
@Component
class PublicGuides {

    private final PublicItems items;
    private final LocalParts places;
    private final ServedEntries entries;
    private final Divisions divisions;
    private final DivisionCode region;
    private final PublicPages pages;
    private final Clock clock;

    PublicGuides(
            PublicItems items,
            LocalParts places,
            ServedEntries entries,
            Divisions divisions,
            SitongSettings settings,
            PublicPages pages,
            Clock clock) {
        this.items = items;
        this.places = places;
        this.entries = entries;
        this.divisions = divisions;
        this.region = settings.region();
        this.pages = pages;
        this.clock = clock;
    }

    /** What a page or a document of the guide is made from. */
    record Guide(PublicText text, LocalPart place, GuideData data) {}

    Optional<Guide> find(String code, Asked asked) {
        return items.find(code).map(text -> {
            LocalPart place = places.find(text.version().standardId(), asked.division(), asked.office());
            return new Guide(text, place, data(text, place));
        });
    }

    private GuideData data(PublicText text, LocalPart place) {
        var version = text.version();
        String scope = Messages.get("reports.guide.scope", nameOf(region));
        DivisionCode found = place.found();
        return new GuideData(
                place.completing(version.item()),
                found == null ? scope : scope + "\u3000" + nameOf(found),
                Messages.get("reports.guide.edition", version.number(), Wording.date(version.effective())),
                entries.by(version.standardId()),
                text.synthetic() ? Messages.get("reports.guide.synthetic") : null,
                pages.of(version.item(), found == null ? null : place.asked()),
                new Imprint(
                        Messages.get("zone.name"),
                        OfficeTime.today(clock),
                        Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                        null));
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
