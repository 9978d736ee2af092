package io.sitong.ui.ledger;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.Ledger;
import io.sitong.catalog.ledger.LedgerTask;
import io.sitong.catalog.ledger.OpenPoints;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.catalog.list.NationalLists;
import io.sitong.ui.upkeep.ConsistencyFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes tasks of what is open, division by division, and keeps counting what is left of them. */
@Service
public class LedgerDesk {

    private final Ledger ledger;
    private final OpenPoints points;
    private final NationalLists lists;
    private final Divisions divisions;
    private final ConsistencyFigures consistency;

    LedgerDesk(
            Ledger ledger,
            OpenPoints points,
            NationalLists lists,
            Divisions divisions,
            ConsistencyFigures consistency) {
        this.ledger = ledger;
        this.points = points;
        this.lists = lists;
        this.divisions = divisions;
        this.consistency = consistency;
    }

    /**
     * What is to be handed out.
     *
     * @param subject in the terms of the source, see {@link TaskSource}
     * @param within every division under it that has something open gets a task of its own
     * @param eachBelow for work that cannot be counted: the divisions directly below instead of this one
     */
    public record Order(
            TaskSource source,
            String subject,
            DivisionCode within,
            boolean eachBelow,
            @Nullable String owner,
            @Nullable LocalDate deadline) {}

    /** How many points each division would get a task about; for what cannot be counted, 0 for each that gets one. */
    public Map<DivisionCode, Long> preview(Viewer viewer, Order order) {
        if (order.source().counted()) {
            return open(viewer, order.source(), order.subject(), order.within());
        }
        Map<DivisionCode, Long> named = new TreeMap<>();
        List<Division> below = order.eachBelow() ? divisions.childrenOf(order.within()) : List.of();
        if (below.isEmpty()) {
            named.put(order.within(), 0L);
        }
        below.forEach(division -> named.put(division.code(), 0L));
        return named;
    }

    /**
     * Hands out one task per division.
     *
     * @return how many were new; a division that has such a task already gets no second one
     */
    public int handOut(Viewer viewer, Order order) {
        return ledger.handOut(
                viewer,
                preview(viewer, order).entrySet().stream()
                        .map(division -> LedgerTask.handedOut(
                                order.source(),
                                order.subject(),
                                division.getKey(),
                                order.owner(),
                                order.deadline(),
                                division.getValue()))
                        .toList());
    }

    /** Counts again what all running tasks under a division are about; those with nothing left are done. */
    public void recount(Viewer viewer, DivisionCode within) {
        if (!ledger.runningSubjects(viewer, TaskSource.DIFFERENCES, within).isEmpty()) {
            consistency.count();
        }
        for (TaskSource source : TaskSource.values()) {
            if (source.counted()) {
                for (String subject : ledger.runningSubjects(viewer, source, within)) {
                    ledger.counted(viewer, source, subject, within, open(viewer, source, subject, within));
                }
            }
        }
    }

    private Map<DivisionCode, Long> open(Viewer viewer, TaskSource source, String subject, DivisionCode within) {
        return switch (source) {
            case GAPS ->
                lists.current()
                        .map(list -> points.gaps(
                                viewer, list.id(), within, subject.isEmpty() ? null : GapCause.valueOf(subject)))
                        .orElse(Map.of());
            case DIFFERENCES -> departing(viewer, within);
            case FINDINGS -> points.findings(viewer, within, subject.isEmpty() ? null : subject);
            case CHANGES -> points.changes(viewer, within);
            case OTHER -> Map.of();
        };
    }

    /** Implementations that depart from their standard, by division, as counted last: counting compares them all. */
    private Map<DivisionCode, Long> departing(Viewer viewer, DivisionCode within) {
        Map<DivisionCode, Long> departing = new TreeMap<>();
        consistency.lastOrNow().tally().byDivision().forEach((division, count) -> {
            long left = count.total() - count.holding();
            if (left > 0 && within.contains(division) && viewer.maySee(division)) {
                departing.put(division, left);
            }
        });
        return departing;
    }
}
