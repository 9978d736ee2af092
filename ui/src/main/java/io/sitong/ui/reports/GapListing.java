package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.match.Matches;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.gap.GapListData;
import io.sitong.reports.gap.GapListReport;
import io.sitong.reports.gap.GapRow;
import io.sitong.reports.outline.Outline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is missing where: the open gaps of a list under a division. */
final class GapListing {

    private final NationalLists lists;
    private final Matches matches;
    private final Gaps gaps;
    private final Claims claims;
    private final MappingFigures mapping;
    private final Letterhead paper;

    GapListing(Stores stores, MappingFigures mapping, Letterhead paper) {
        this.lists = stores.nationalLists();
        this.matches = stores.matches();
        this.gaps = stores.gaps();
        this.claims = stores.claims();
        this.mapping = mapping;
        this.paper = paper;
    }

    Outline outline(Viewer viewer, DivisionCode scope, NationalList list) {
        Map<Long, ListEntry> entries = new HashMap<>();
        lists.entriesOf(list.id()).forEach(e -> entries.put(e.id(), e));
        Map<Long, StandardItem> known = mapping.standardsOf(matches.ofList(list.id()));
        Map<Long, Map<DivisionCode, Claim>> answers = claims.ofStandards(viewer, known.keySet());
        List<GapRow> rows = new ArrayList<>();
        GapFilter open = GapFilter.ofList(list.id()).within(scope);
        EveryPage.each(
                request -> gaps.page(viewer, open, request),
                gap -> rows.add(row(gap, entries, known, note(gap, answers))));
        return GapListReport.outline(
                new GapListData(paper.nameOf(scope), list.title(), list.sample(), rows, paper.imprint(viewer, list)));
    }

    /** What somebody noted, or why the place says that it does not carry the item out. */
    private static @Nullable String note(Gap gap, Map<Long, Map<DivisionCode, Claim>> answers) {
        Claim claim = gap.cause() != GapCause.REFUSED || gap.note() != null
                ? null
                : answers.getOrDefault(Objects.requireNonNullElse(gap.standardId(), 0L), Map.of())
                        .get(gap.division());
        return claim == null ? gap.note() : claim.reason();
    }

    private GapRow row(Gap gap, Map<Long, ListEntry> entries, Map<Long, StandardItem> known, @Nullable String note) {
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
                note);
    }
}
