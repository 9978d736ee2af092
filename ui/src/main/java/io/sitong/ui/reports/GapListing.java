package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.outline.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is missing where: the open gaps of a list under a division. */
final class GapListing {

    private final NationalLists lists;
    private final Matches matches;
    private final Gaps gaps;
    private final MappingFigures mapping;
    private final Letterhead paper;

    GapListing(NationalLists lists, Matches matches, Gaps gaps, MappingFigures mapping, Letterhead paper) {
        this.lists = lists;
        this.matches = matches;
        this.gaps = gaps;
        this.mapping = mapping;
        this.paper = paper;
    }

    Outline outline(Viewer viewer, DivisionCode scope, NationalList list) {
        Map<Long, ListEntry> entries = new HashMap<>();
        lists.entriesOf(list.id()).forEach(e -> entries.put(e.id(), e));
        Map<Long, StandardItem> known = mapping.standardsOf(matches.ofList(list.id()));
        List<GapRow> rows = new ArrayList<>();
        GapFilter open = GapFilter.ofList(list.id()).within(scope);
        EveryPage.each(request -> gaps.page(viewer, open, request), gap -> rows.add(row(gap, entries, known)));
        return GapListReport.outline(
                new GapListData(paper.nameOf(scope), list.title(), list.sample(), rows, paper.imprint(viewer, list)));
    }

    private GapRow row(Gap gap, Map<Long, ListEntry> entries, Map<Long, StandardItem> known) {
        Long entryId = gap.entryId();
        Long standardId = gap.standardId();
        ListEntry entry = entryId == null ? null : entries.get(entryId);
        StandardItem standard = standardId == null ? null : known.get(standardId);
        String subject = entry != null
                ? entry.name()
                : standard != null ? standard.item().name() : "";
        return new GapRow(
                subject,
                standard == null ? null : standard.item().text(ItemField.CATALOG_CODE),
                entry == null ? null : entry.batch(),
                gap.division(),
                paper.nameOf(gap.division()),
                gap.cause(),
                gap.owner(),
                gap.deadline(),
                Letterhead.day(gap.openedAt()),
                gap.note());
    }
}
