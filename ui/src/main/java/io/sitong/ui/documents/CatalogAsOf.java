package io.sitong.ui.documents;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.standard.CatalogData;
import io.sitong.reports.standard.CatalogReport;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.texts.Messages;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** The standard catalog as it held on a day, as a document; what was never published is not in it. */
@Service
public class CatalogAsOf {

    private final StandardHistory history;
    private final Clock clock;

    public CatalogAsOf(StandardHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    public LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** @param day one to come shows what was agreed to until now */
    public Outline outline(Viewer viewer, StandardFilter filter, LocalDate day) {
        Imprint imprint = new Imprint(
                viewer.name(),
                today(),
                Messages.get("reports.source", RuleBook.version().substring(0, 8)),
                null);
        return CatalogReport.outline(new CatalogData(
                day,
                filter,
                history.count(filter, day),
                receiver -> history.forEach(filter, day, receiver::accept),
                imprint));
    }
}
