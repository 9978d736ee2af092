package io.sitong.ui.reports;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.builtin.BuiltInData;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.drift.DriftState;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.ImplementationFilter;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardHistory;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardSnapshot;
import io.sitong.catalog.standard.StandardState;
import io.sitong.catalog.standard.StatusChange;
import io.sitong.catalog.standard.Succession;
import io.sitong.catalog.store.Stores;
import io.sitong.reports.changes.ChangeDeed;
import io.sitong.reports.changes.ChangedStandard;
import io.sitong.reports.changes.ChangesData;
import io.sitong.reports.changes.ChangesReport;
import io.sitong.reports.changes.Concerned;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Wording;
import io.sitong.rules.change.ChangedField;
import io.sitong.rules.change.ItemChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What of the catalog is not as it was on a day before. Of that day only versions and states are held; the text of an
 * item is read where its version is another one.
 */
final class ChangeListing {

    private final Stores stores;
    private final Letterhead paper;
    private final Map<String, String> departments = BuiltInData.departments();

    ChangeListing(Stores stores, Letterhead paper) {
        this.stores = stores;
        this.paper = paper;
    }

    /** How an item stood on the first day. */
    private record Stood(int version, StandardState state) {}

    Outline outline(Viewer viewer, DivisionCode scope, LocalDate from, LocalDate to) {
        return ChangesReport.outline(data(viewer, scope, from, to));
    }

    ChangesData data(Viewer viewer, DivisionCode scope, LocalDate from, LocalDate to) {
        StandardHistory history = stores.standardHistory();
        Map<Long, Stood> before = new HashMap<>();
        long[] held = new long[2];
        history.forEach(StandardFilter.all(), from, item -> {
            before.put(item.id(), new Stood(item.snapshot(), item.state()));
            held[0] += item.state() == StandardState.PUBLISHED ? 1 : 0;
        });
        Reading reading = new Reading(viewer, scope, from, to);
        history.forEach(StandardFilter.all(), to, item -> {
            held[1] += item.state() == StandardState.PUBLISHED ? 1 : 0;
            reading.look(item, before.get(item.id()));
        });
        return new ChangesData(
                paper.nameOf(scope), from, to, held[0], held[1], reading.changed, paper.imprint(viewer, null));
    }

    /** Looks at one item after the other. */
    private final class Reading {

        private final StandardItems standards = stores.standardItems();
        private final StandardHistory history = stores.standardHistory();
        private final LocalDate from;
        private final LocalDate to;
        private final Map<Long, Long> implementations = new HashMap<>();
        private final Map<Long, Map<DriftState, Long>> flagged;
        private final List<ChangedStandard> changed = new ArrayList<>();

        Reading(Viewer viewer, DivisionCode scope, LocalDate from, LocalDate to) {
            this.from = from;
            this.to = to;
            stores.implementations()
                    .countByStandardAndDivision(
                            viewer, ImplementationFilter.all().within(scope))
                    .forEach((id, places) -> implementations.put(
                            id,
                            places.values().stream()
                                    .mapToLong(Integer::longValue)
                                    .sum()));
            this.flagged = stores.drifts().countByStandard(viewer, scope);
        }

        void look(StandardItem now, @Nullable Stood then) {
            List<Succession> successors = within(history.successorsOf(now.id()));
            Set<ChangeDeed> deeds = deeds(now, then, successors);
            if (deeds.isEmpty()) {
                return;
            }
            StandardSnapshot version =
                    standards.findSnapshot(now.id(), now.snapshot()).orElseThrow();
            Optional<StatusChange> status = deeds.stream().allMatch(d -> d == ChangeDeed.NEW || d == ChangeDeed.CHANGED)
                    ? Optional.empty()
                    : history.statusesOf(now.id()).stream()
                            .filter(s -> !s.effective().isAfter(to))
                            .findFirst();
            String code = now.item().text(ItemField.CATALOG_CODE);
            changed.add(new ChangedStandard(
                    code,
                    now.item().name(),
                    department(code),
                    CodeTable.TASK_TYPE.labelOf(now.item().text(ItemField.TASK_TYPE)),
                    deeds,
                    then == null ? 0 : then.version(),
                    now.snapshot(),
                    status.map(StatusChange::effective).orElse(version.effective()),
                    status.map(StatusChange::note).orElse(version.note()),
                    deeds.contains(ChangeDeed.CHANGED) && then != null ? fields(now, then) : List.of(),
                    named(successors, Succession::successorId),
                    named(within(history.predecessorsOf(now.id())), Succession::standardId),
                    concerned(now.id())));
        }

        private Set<ChangeDeed> deeds(StandardItem now, @Nullable Stood then, List<Succession> successors) {
            Set<ChangeDeed> deeds = EnumSet.noneOf(ChangeDeed.class);
            if (then == null) {
                deeds.add(ChangeDeed.NEW);
            } else if (then.version() != now.snapshot()) {
                deeds.add(ChangeDeed.CHANGED);
            }
            StandardState was = then == null ? StandardState.PUBLISHED : then.state();
            if (was != now.state()) {
                switch (now.state()) {
                    case SUSPENDED -> deeds.add(ChangeDeed.SUSPENDED);
                    case PUBLISHED -> deeds.add(ChangeDeed.RESUMED);
                    case CANCELLED -> deeds.add(ending(successors));
                    case DRAFT, IN_REVIEW, REJECTED -> throw new IllegalStateException("never published: " + now.id());
                }
            }
            return deeds;
        }

        private static ChangeDeed ending(List<Succession> successors) {
            Predicate<ProposalKind> how = kind -> successors.stream().anyMatch(s -> s.kind() == kind);
            return how.test(ProposalKind.SPLIT)
                    ? ChangeDeed.SPLIT
                    : how.test(ProposalKind.MERGE) ? ChangeDeed.MERGED : ChangeDeed.CANCELLED;
        }

        private List<Succession> within(List<Succession> successions) {
            return successions.stream()
                    .filter(s -> s.effective().isAfter(from) && !s.effective().isAfter(to))
                    .toList();
        }

        private List<ChangedField> fields(StandardItem now, Stood then) {
            return standards
                    .findSnapshot(now.id(), then.version())
                    .map(earlier -> ItemChanges.between(earlier.item(), now.item()))
                    .orElse(List.of());
        }

        private List<String> named(List<Succession> successions, ToLongFunction<Succession> other) {
            List<Long> ids = successions.stream().map(other::applyAsLong).toList();
            Map<Long, StandardItem> known = standards.findAll(ids);
            return ids.stream()
                    .map(known::get)
                    .map(item -> item == null
                            ? Wording.NONE
                            : item.item().text(ItemField.CATALOG_CODE) + " "
                                    + item.item().name())
                    .toList();
        }

        private Concerned concerned(long standardId) {
            Map<DriftState, Long> own = flagged.getOrDefault(standardId, Map.of());
            return new Concerned(
                    implementations.getOrDefault(standardId, 0L),
                    own.getOrDefault(DriftState.OPEN, 0L),
                    own.getOrDefault(DriftState.TAKEN_OVER, 0L),
                    own.getOrDefault(DriftState.KEPT, 0L));
        }
    }

    private String department(String code) {
        String digits = code.length() >= 6 ? code.substring(4, 6) : "";
        return departments.getOrDefault(digits, "");
    }
}
