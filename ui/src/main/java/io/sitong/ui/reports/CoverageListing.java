package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.reports.coverage.CoverageData;
import io.sitong.reports.coverage.CoveragePlace;
import io.sitong.reports.coverage.CoverageReport;
import io.sitong.reports.coverage.CoveredEntry;
import io.sitong.reports.coverage.CoveredList;
import io.sitong.reports.outline.Outline;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.Coverage;
import io.sitong.ui.gaps.CoverageDesk;
import io.sitong.ui.texts.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every entry of the lists in force in a division with its leagues and banners. */
final class CoverageListing {

    private final NationalLists lists;
    private final CoverageDesk desk;
    private final Letterhead paper;

    CoverageListing(NationalLists lists, CoverageDesk desk, Letterhead paper) {
        this.lists = lists;
        this.desk = desk;
        this.paper = paper;
    }

    /** @param about a version that is not in force any more is reported alone */
    Outline outline(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        return CoverageReport.outline(data(viewer, scope, about));
    }

    CoverageData data(Viewer viewer, DivisionCode scope, Optional<NationalList> about) {
        List<NationalList> inForce = lists.inForce();
        List<NationalList> wanted = about.filter(list -> inForce.stream().noneMatch(l -> l.id() == list.id()))
                .map(List::of)
                .orElse(inForce);
        List<Division> divisions = byLeague(desk.divisionsOf(scope));
        return new CoverageData(
                paper.nameOf(scope),
                divisions.stream().map(this::place).toList(),
                wanted.stream().map(list -> covered(viewer, list, divisions)).toList(),
                paper.imprint(
                        viewer,
                        wanted.stream()
                                .filter(NationalList::sample)
                                .findFirst()
                                .or(() -> wanted.stream().findFirst())
                                .orElse(null)));
    }

    /** A league is followed by its banners. */
    private static List<Division> byLeague(List<Division> divisions) {
        List<Division> sorted = new ArrayList<>(divisions);
        sorted.sort((one, other) -> one.code().compareTo(other.code()));
        return sorted;
    }

    private CoveragePlace place(Division division) {
        DivisionCode group =
                division.level() == Level.BANNER ? division.code().parent().orElse(division.code()) : division.code();
        String title = group.equals(division.code()) ? Messages.get("reports.own") : division.name();
        return new CoveragePlace(division.code(), division.name(), title, paper.nameOf(group));
    }

    private CoveredList covered(Viewer viewer, NationalList list, List<Division> divisions) {
        Coverage coverage = desk.coverage(viewer, list.id());
        List<CoveredEntry> entries = new ArrayList<>();
        for (ListEntry entry : lists.entriesOf(list.id())) {
            GapCause whole = coverage.wholeEntry(entry.id()).map(Cell::cause).orElse(null);
            boolean withoutMode = whole == GapCause.MODE_MISSING;
            entries.add(new CoveredEntry(
                    entry.number(),
                    entry.name(),
                    entry.batch(),
                    entry.leadDepartment(),
                    withoutMode ? null : whole,
                    withoutMode,
                    divisions.stream()
                            .map(division -> coverage.cell(entry.id(), division.code()))
                            .toList()));
        }
        return new CoveredList(list.title(), list.sample(), entries);
    }
}
