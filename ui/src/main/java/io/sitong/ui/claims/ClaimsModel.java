package io.sitong.ui.claims;

import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.claim.ClaimDeed;
import io.sitong.catalog.claim.ClaimDeeds;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ClaimProgress;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Level;
import io.sitong.catalog.list.NationalList;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** State and deeds of the claims screen for one person. */
final class ClaimsModel {

    /** A deed of this sitting, with its place where it was a single one. */
    private record OwnDeed(long id, @Nullable ClaimPlace only) {}

    /**
     * What became of taking back.
     *
     * @param only the place, where the deed was about one
     */
    record Taken(ClaimDeeds.Undo outcome, Optional<ClaimPlace> only) {}

    /** More rows than this are written in the background. */
    static final long AT_ONCE = 2_000;

    private static final int HISTORY_SHOWN = 12;
    private static final int DEEDS_SHOWN = 15;

    private final ClaimSources sources;
    private final ClaimDesk desk;
    private final Viewer viewer;
    private final Map<String, String> departments = BuiltInData.departments();
    private final Deque<OwnDeed> ownDeeds = new ArrayDeque<>();
    private final Map<Long, String> names = new HashMap<>();

    private ExpectedFilter filter;

    ClaimsModel(ClaimSources sources, ClaimDesk desk, Viewer viewer) {
        this.sources = sources;
        this.desk = desk;
        this.viewer = viewer;
        this.filter = ExpectedFilter.in(viewer.scope());
    }

    ExpectedFilter filter() {
        return filter;
    }

    void filter(ExpectedFilter wanted) {
        filter = wanted;
    }

    /** Whether the viewer may answer for the division people look at. */
    boolean mayAnswer() {
        return viewer.mayChangeRowsOf(filter.within());
    }

    /** Whether somebody may be looking at many divisions rather than answering for one. */
    boolean overviewFirst() {
        return viewer.role() != Role.LOCALITY && hasBelow();
    }

    boolean hasBelow() {
        return filter.within().level() != Level.VILLAGE
                && !sources.divisions().childrenOf(filter.within()).isEmpty();
    }

    /** The list "on the list" means: the one people work on. */
    Optional<NationalList> list() {
        return sources.lists().get();
    }

    // ---- rows

    Page<ExpectedItem> page(PageRequest request) {
        return sources.expected().page(viewer, filter, request);
    }

    Map<ClaimAnswer, Long> counts() {
        return sources.expected().counts(viewer, filter);
    }

    /** How many rows the filter finds. */
    long matching(Map<ClaimAnswer, Long> counts) {
        return counts.entrySet().stream()
                .filter(e -> filter.answers().isEmpty() || filter.answers().contains(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    Optional<ExpectedItem> find(ClaimPlace place) {
        return sources.expected().find(viewer, List.of(place)).stream().findFirst();
    }

    List<AuditEntry> history(ExpectedItem row) {
        Claim claim = row.claim();
        return claim == null ? List.of() : sources.trail().of(viewer, "claim", claim.id(), HISTORY_SHOWN);
    }

    /** The item as it is in the catalog. */
    Optional<StandardItem> standard(long standardId) {
        return sources.standards().find(standardId);
    }

    /** Its name, for rows that refer to it. */
    String standardName(long standardId) {
        return names.computeIfAbsent(
                standardId, id -> standard(id).map(s -> s.item().name()).orElse(""));
    }

    /** Items another one can be merged into. */
    List<StandardItem> offered(String text, int limit) {
        return sources.standards()
                .page(StandardFilter.all().withText(text.isBlank() ? null : text.strip()), PageRequest.first(limit))
                .rows();
    }

    String nameOf(DivisionCode code) {
        return sources.divisions().find(code).map(Division::name).orElse(code.value());
    }

    String departmentName(String code) {
        return departments.getOrDefault(code, code);
    }

    /** The departments that guide items asked for here, by code. */
    Map<String, String> departments() {
        Map<String, String> named = new TreeMap<>();
        sources
                .expected()
                .byDepartment(viewer, ExpectedFilter.in(filter.within()).below(filter.below()))
                .keySet()
                .stream()
                .filter(code -> !code.isEmpty())
                .forEach(code -> named.put(code, departmentName(code)));
        return named;
    }

    boolean isZone() {
        return sources.divisions()
                .find(filter.within())
                .map(Division::functionalZone)
                .orElse(false);
    }

    // ---- deeds

    ClaimDeed answer(Collection<ClaimPlace> places, ClaimDecision decision) {
        return remember(
                desk.answer(viewer, places, decision),
                places.size() == 1 ? places.iterator().next() : null);
    }

    /**
     * What a bulk answer would do, by the answer that stands now: how many rows change.
     *
     * @param shown the answers the filter shows; empty means all
     */
    static Map<ClaimAnswer, Long> wouldChange(
            Map<ClaimAnswer, Long> counts, Set<ClaimAnswer> shown, ClaimAnswer to, boolean onlyOpen) {
        Map<ClaimAnswer, Long> changed = new EnumMap<>(ClaimAnswer.class);
        counts.forEach((from, count) -> {
            boolean meant = shown.isEmpty() || shown.contains(from);
            boolean silent = from == ClaimAnswer.UNKNOWN;
            if (count > 0 && meant && (silent || !onlyOpen) && !(silent && to == ClaimAnswer.UNKNOWN)) {
                changed.put(from, count);
            }
        });
        return changed;
    }

    /** The same for ticked rows. */
    static Map<ClaimAnswer, Long> countsOf(Collection<ExpectedItem> rows) {
        Map<ClaimAnswer, Long> counts = new EnumMap<>(ClaimAnswer.class);
        rows.forEach(row -> counts.merge(row.answer(), 1L, Long::sum));
        return counts;
    }

    ClaimDeed answerAll(ExpectedFilter wanted, boolean onlyOpen, ClaimDecision decision, LongConsumer progress) {
        return remember(desk.answerAll(viewer, wanted, onlyOpen, decision, progress), null);
    }

    private synchronized ClaimDeed remember(ClaimDeeds.Done done, @Nullable ClaimPlace only) {
        if (done.deed().id() > 0) {
            ownDeeds.addFirst(new OwnDeed(done.deed().id(), only));
        }
        return done.deed();
    }

    synchronized boolean canUndo() {
        return !ownDeeds.isEmpty();
    }

    /** Takes the last deed of this sitting back. */
    synchronized Optional<Taken> undoLast() {
        OwnDeed last = ownDeeds.pollFirst();
        return last == null
                ? Optional.empty()
                : Optional.of(new Taken(desk.undo(viewer, last.id()), Optional.ofNullable(last.only())));
    }

    synchronized ClaimDeeds.Undo undo(long deedId) {
        ownDeeds.removeIf(own -> own.id() == deedId);
        return desk.undo(viewer, deedId);
    }

    List<ClaimDeed> newestDeeds() {
        return sources.deeds().newest(viewer, DEEDS_SHOWN);
    }

    boolean mayUndo(ClaimDeed deed) {
        return !deed.undone()
                && viewer.mayChangeRowsOf(deed.within())
                && (viewer.role() == Role.BUREAU || deed.byId() == viewer.accountId());
    }

    // ---- progress

    /** The division itself and each one directly below with all under it, then everything together. */
    List<ProgressRow> byDivision() {
        DivisionCode within = filter.within();
        Map<DivisionCode, ClaimProgress> each = sources.expected().byDivision(viewer, filter.below(true));
        List<ProgressRow> rows = new ArrayList<>();
        ClaimProgress total = ClaimProgress.none();
        List<Division> children = sources.divisions().childrenOf(within);
        ClaimProgress own = each.getOrDefault(within, ClaimProgress.none());
        if (own.asked() > 0 || own.answered() > 0 || children.isEmpty()) {
            rows.add(new ProgressRow(nameOf(within), own, null, items(within, false)));
            total = total.plus(own);
        }
        for (Division child : children) {
            ClaimProgress sum = ClaimProgress.none();
            for (Map.Entry<DivisionCode, ClaimProgress> under : each.entrySet()) {
                boolean zone = under.getValue().asked() == 0 && under.getValue().answered() > 0;
                // what a development zone answers of its own accord says nothing about the league around it
                if (child.code().contains(under.getKey())
                        && (!zone || child.code().equals(under.getKey()))) {
                    sum = sum.plus(under.getValue());
                }
            }
            if (child.functionalZone() && sum.answered() == 0) {
                continue;
            }
            boolean below = child.level().digit() < Level.VILLAGE.digit() && !child.functionalZone();
            rows.add(new ProgressRow(
                    child.name(),
                    sum,
                    below ? address().in(child.code()).with(Links.TAB, ClaimsTab.DIVISIONS.key()) : null,
                    items(child.code(), child.level().digit() <= Level.LEAGUE.digit())));
            if (!child.functionalZone()) {
                total = total.plus(sum);
            }
        }
        rows.addFirst(new ProgressRow("", total, null, items(within, hasBelow())));
        return rows;
    }

    List<ProgressRow> byDepartment() {
        List<ProgressRow> rows = new ArrayList<>();
        ClaimProgress[] total = {ClaimProgress.none()};
        ExpectedFilter wanted = filter.below(hasBelow());
        sources.expected().byDepartment(viewer, wanted).forEach((department, progress) -> {
            if (progress.asked() > 0 || progress.answered() > 0) {
                rows.add(new ProgressRow(
                        departmentName(department),
                        progress,
                        null,
                        items(filter.within(), wanted.below()).with(Links.DEPARTMENT, department)));
                total[0] = total[0].plus(progress);
            }
        });
        rows.addFirst(new ProgressRow("", total[0], null, items(filter.within(), wanted.below())));
        return rows;
    }

    private Link items(DivisionCode division, boolean below) {
        return address()
                .in(division)
                .with(Links.TAB, ClaimsTab.ITEMS.key())
                .with(Links.STATE, null)
                .with(Links.BELOW, below ? "1" : null);
    }

    /** The address of what is shown now. */
    Link address() {
        return ClaimsAddress.of(filter);
    }
}
