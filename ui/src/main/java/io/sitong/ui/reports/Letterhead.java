package io.sitong.ui.reports;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.DivisionNames;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.list.NationalList;
import io.sitong.reports.outline.Imprint;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every report says of who made it, when, and of which place. */
final class Letterhead {

    private final DivisionNames divisions;
    private final Clock clock;

    Letterhead(Divisions divisions, Clock clock) {
        this.divisions = new DivisionNames(divisions);
        this.clock = clock;
    }

    LocalDate today() {
        return day(clock.instant());
    }

    /** The day it was at the office. */
    static LocalDate day(Instant instant) {
        return OfficeTime.day(instant);
    }

    /** The moment a day began at the office. */
    static Instant beginning(LocalDate day) {
        return OfficeTime.beginning(day);
    }

    /** @param list the list the report is about, absent where it is about none */
    Imprint imprint(Viewer viewer, @Nullable NationalList list) {
        return new Imprint(
                viewer.name(),
                today(),
                Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                list != null && list.sample() ? list.title() : null);
    }

    String nameOf(DivisionCode code) {
        return divisions.of(code);
    }
}
