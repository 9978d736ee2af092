package io.sitong.ui.workbooks;

import io.sitong.catalog.OfficeTime;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.claim.ExpectedItems;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import io.sitong.ui.texts.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes templates, on wish with the items a division is asked for and did not send. */
@Component
public class TemplateDesk {

    private static final int BLOCK = 500;

    /** More than any division is asked for of one kind. */
    private static final int MOST = 5_000;

    private final ExpectedItems expected;
    private final StandardItems standards;
    private final Clock clock;

    TemplateDesk(ExpectedItems expected, StandardItems standards, Clock clock) {
        this.expected = expected;
        this.standards = standards;
        this.clock = clock;
    }

    /**
     * Writes the template of one kind of item.
     *
     * @param filled with a line for each item the division is asked for and has not sent
     */
    void write(Viewer viewer, Division division, String taskType, boolean filled, OutputStream out) throws IOException {
        LocalDate today = OfficeTime.today(clock);
        Imprint imprint = new Imprint(viewer.name(), today, Messages.get("workbooks.export.source", today), null);
        List<Item> items = filled ? missing(viewer, division, taskType) : List.of();
        Format.XLSX.writer().write(new ItemTemplate(taskType).of(division.name(), items, imprint), out);
    }

    private List<Item> missing(Viewer viewer, Division division, String taskType) {
        ExpectedFilter filter =
                ExpectedFilter.in(division.code()).ofType(taskType).implemented(false);
        List<Item> items = new ArrayList<>();
        PageRequest request = PageRequest.first(BLOCK);
        while (items.size() < MOST) {
            Page<ExpectedItem> page = expected.page(viewer, filter, request);
            page.rows()
                    .forEach(row -> standards
                            .find(row.standardId())
                            .map(StandardItem::item)
                            .ifPresent(items::add));
            if (page.next() == null) {
                break;
            }
            request = new PageRequest(page.next(), BLOCK);
        }
        return items;
    }
}
