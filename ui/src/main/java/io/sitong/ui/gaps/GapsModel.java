package io.sitong.ui.gaps;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.Gap;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.gap.GapFilter;
import io.sitong.catalog.gap.Gaps;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.list.NationalLists;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.rules.coverage.Cell;
import io.sitong.rules.coverage.CellState;
import io.sitong.rules.coverage.Coverage;
import io.sitong.rules.coverage.Share;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The matrix of entries and divisions, and what can be done about a gap. */
final class GapsModel {

    private static final int PAGE = 500;

    private final CoverageDesk desk;
    private final DraftFromEntry drafts;
    private final Gaps gaps;
    private final Divisions divisions;
    private final Viewer viewer;
    private final Optional<NationalList> list;
    private final List<ListEntry> entries;

    private DivisionCode within;
    private Optional<Coverage> coverage = Optional.empty();

    GapsModel(
            CoverageDesk desk,
            DraftFromEntry drafts,
            Gaps gaps,
            NationalLists lists,
            Optional<NationalList> list,
            Divisions divisions,
            Viewer viewer) {
        this.desk = desk;
        this.drafts = drafts;
        this.gaps = gaps;
        this.divisions = divisions;
        this.viewer = viewer;
        this.within = viewer.scope();
        this.list = list;
        this.entries = list.map(l -> lists.entriesOf(l.id())).orElse(List.of());
        reload();
    }

    void reload() {
        coverage = list.map(l -> viewer.mayAdminister() && l.current()
                ? desk.refreshGaps(viewer, l.id())
                : desk.coverage(viewer, l.id()));
    }

    Optional<NationalList> list() {
        return list;
    }

    void lookAt(DivisionCode division) {
        within = division;
    }

    DivisionCode within() {
        return within;
    }

    /** One column per division directly below the one people look at; the division itself where it has none. */
    List<Division> columns() {
        List<Division> children = divisions.childrenOf(within).stream()
                .filter(d -> d.level().digit() <= 4)
                .toList();
        return children.isEmpty() ? divisions.find(within).stream().toList() : children;
    }

    /** The rows, worst first within list order kept; {@code cause} restricts to entries that have such a gap. */
    List<MatrixRow> rows(@Nullable GapCause cause, boolean onlyGaps) {
        if (coverage.isEmpty()) {
            return List.of();
        }
        Coverage known = coverage.get();
        List<Division> columns = columns();
        List<MatrixRow> rows = new ArrayList<>(entries.size());
        for (ListEntry entry : entries) {
            List<MatrixCell> cells = new ArrayList<>(columns.size());
            for (Division column : columns) {
                cells.add(MatrixCell.of(column.code(), known.cells(entry.id(), column.code())));
            }
            GapCause whole = known.wholeEntry(entry.id()).map(Cell::cause).orElse(null);
            Map<GapCause, Integer> causes =
                    MatrixCell.of(within, known.cells(entry.id(), within)).causes();
            MatrixRow row = new MatrixRow(entry, whole, known.share(entry.id(), within), causes, cells);
            if ((cause == null || row.has(cause)) && (!onlyGaps || row.hasGap())) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** What is missing of one entry under a division, place by place. */
    List<Cell> gapsOf(long entryId, DivisionCode under) {
        return coverage.map(c -> c.cells(entryId, under).stream()
                        .filter(cell -> cell.state() == CellState.GAP)
                        .toList())
                .orElse(List.of());
    }

    /** What places said of the items that are missing there: why one does not carry an item out, or only that it will. */
    Map<Long, Map<DivisionCode, Claim>> answers(List<Cell> gaps) {
        Set<Long> standards = new HashSet<>();
        gaps.forEach(cell -> {
            Long standard = cell.standardId();
            if (standard != null) {
                standards.add(standard);
            }
        });
        return desk.answers(viewer, standards);
    }

    /** Where an answer is given, changed and taken back. */
    Link answerOf(Cell gap) {
        Long standard = gap.standardId();
        String code = standard == null
                ? ""
                : desk.standard(standard)
                        .map(item -> item.item()
                                .find(ItemField.CATALOG_CODE)
                                .orElse(item.item().name()))
                        .orElse("");
        return Links.claims().in(gap.division()).with(Links.TEXT, code).with(Links.TAB, "items");
    }

    /** What is kept of what is missing for the entry as a whole; it is the region's. */
    Optional<Gap> keptWhole(MatrixRow row) {
        return keptOf(row.entry().id(), viewer.scope()).stream()
                .filter(gap -> row.wholeCause().filter(gap.cause()::equals).isPresent())
                .findFirst();
    }

    /** Whether anybody under a division has to carry the entry out. */
    boolean expects(long entryId, DivisionCode under) {
        return coverage.map(c -> c.share(entryId, under).expected() > 0).orElse(false);
    }

    /** The item in which something is missing for the entry as a whole: its mode, or its publication. */
    Optional<StandardItem> itemBehind(long entryId) {
        return coverage.flatMap(c -> c.wholeEntry(entryId))
                .map(Cell::standardId)
                .flatMap(desk::standard);
    }

    /** What is kept of the gaps of an entry under a division: who fills them by when. */
    List<Gap> keptOf(long entryId, DivisionCode under) {
        List<Gap> kept = new ArrayList<>();
        GapFilter ofEntry = GapFilter.all().ofEntry(entryId).within(under);
        Page<Gap> page = gaps.page(viewer, ofEntry, PageRequest.first(PAGE));
        kept.addAll(page.rows());
        while (page.next() != null) {
            page = gaps.page(viewer, ofEntry, new PageRequest(page.next(), PAGE));
            kept.addAll(page.rows());
        }
        return kept;
    }

    boolean mayAssign() {
        return viewer.mayHandOutTasks() && list.map(NationalList::current).orElse(false);
    }

    /**
     * Says who fills gaps by when; what is left empty stays as it is, and what somebody changed meanwhile stays as that
     * one left it.
     *
     * @return how many gaps were given
     */
    int assign(List<Gap> chosen, String owner, @Nullable LocalDate deadline) {
        return gaps.saveAll(
                viewer,
                chosen.stream()
                        .map(gap -> gap.given(
                                owner.isBlank() ? gap.owner() : owner.strip(),
                                deadline == null ? gap.deadline() : deadline))
                        .toList());
    }

    boolean mayDecide() {
        return viewer.mayDecideMatches();
    }

    /** Gaps per cause under the division people look at. */
    Map<GapCause, Integer> causes() {
        Map<GapCause, Integer> causes = new EnumMap<>(GapCause.class);
        for (MatrixRow row : rows(null, true)) {
            row.wholeCause().ifPresent(c -> causes.merge(c, 1, Integer::sum));
            row.causes().forEach((cause, count) -> causes.merge(cause, count, Integer::sum));
        }
        return causes;
    }

    Share mapped() {
        return coverage.map(Coverage::mappedEntries).orElse(new Share(0, 0));
    }

    Share covered() {
        Share total = new Share(0, 0);
        for (MatrixRow row : rows(null, false)) {
            total = total.plus(row.total());
        }
        return total;
    }

    boolean mayDraft() {
        return viewer.mayEditStandards();
    }

    /** Makes a draft standard item from an entry that has no counterpart; nothing while two people decide it. */
    Optional<StandardItem> draftFrom(ListEntry entry) {
        Optional<StandardItem> draft = drafts.create(viewer, entry);
        reload();
        return draft;
    }

    String nameOf(DivisionCode code) {
        return divisions.find(code).map(Division::name).orElse(code.value());
    }
}
