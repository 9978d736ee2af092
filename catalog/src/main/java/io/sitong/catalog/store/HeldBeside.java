package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimPlace;
import io.sitong.catalog.claim.ExpectedItem;
import io.sitong.catalog.claim.Held;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.item.ImplementationState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Looks up what is carried out beside the answers of one page, in one query. */
final class HeldBeside {

    private final DSLContext db;

    HeldBeside(DSLContext db) {
        this.db = db;
    }

    /** What one division carries out of one item. */
    private record There(int count, long firstId, ImplementationState state) {

        boolean inUse() {
            return state != ImplementationState.SUSPENDED && state != ImplementationState.CANCELLED;
        }

        There with(There other) {
            There shown = inUse() || !other.inUse() ? this : other;
            return new There(count + other.count, shown.firstId, shown.state);
        }
    }

    List<ExpectedItem> add(List<ExpectedItem> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<ClaimPlace, There> there = read(wanted(rows));
        List<ExpectedItem> with = new ArrayList<>(rows.size());
        for (ExpectedItem row : rows) {
            with.add(new ExpectedItem(
                    row.standardId(),
                    row.division(),
                    row.name(),
                    row.catalogCode(),
                    row.departmentCode(),
                    row.taskType(),
                    row.claim(),
                    held(row, there)));
        }
        return with;
    }

    private static Held held(ExpectedItem row, Map<ClaimPlace, There> there) {
        There own = there.get(row.place());
        Claim claim = row.claim();
        DivisionCode above = null;
        boolean other = false;
        if (claim != null && claim.answer() == ClaimAnswer.BY_UPPER_LEVEL) {
            above = nearestAbove(row, there);
        }
        if (claim != null && claim.mergedInto() != null) {
            There target = there.get(new ClaimPlace(claim.mergedInto(), row.division()));
            other = target != null && target.inUse();
        }
        return own == null
                ? new Held(0, null, null, above, other)
                : new Held(own.count(), own.firstId(), own.state(), above, other);
    }

    private static @Nullable DivisionCode nearestAbove(ExpectedItem row, Map<ClaimPlace, There> there) {
        Optional<DivisionCode> step = row.division().parent();
        while (step.isPresent()) {
            There held = there.get(new ClaimPlace(row.standardId(), step.get()));
            if (held != null && held.inUse()) {
                return step.get();
            }
            step = step.get().parent();
        }
        return null;
    }

    private static Set<ClaimPlace> wanted(List<ExpectedItem> rows) {
        Set<ClaimPlace> wanted = new HashSet<>();
        for (ExpectedItem row : rows) {
            wanted.add(row.place());
            Claim claim = row.claim();
            if (claim == null) {
                continue;
            }
            if (claim.answer() == ClaimAnswer.BY_UPPER_LEVEL) {
                Optional<DivisionCode> step = row.division().parent();
                while (step.isPresent()) {
                    wanted.add(new ClaimPlace(row.standardId(), step.get()));
                    step = step.get().parent();
                }
            }
            if (claim.mergedInto() != null) {
                wanted.add(new ClaimPlace(claim.mergedInto(), row.division()));
            }
        }
        return wanted;
    }

    private Map<ClaimPlace, There> read(Set<ClaimPlace> wanted) {
        Set<Long> standards = new TreeSet<>();
        Set<DivisionCode> divisions = new TreeSet<>();
        wanted.forEach(place -> {
            standards.add(place.standardId());
            divisions.add(place.division());
        });
        Map<ClaimPlace, There> there = new HashMap<>();
        db.select(IMPLEMENTATION.STANDARD_ID, IMPLEMENTATION.DIVISION_CODE, IMPLEMENTATION.ID, IMPLEMENTATION.STATE)
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.STANDARD_ID.in(standards))
                .and(IMPLEMENTATION.DIVISION_CODE.in(divisions))
                .orderBy(IMPLEMENTATION.ID)
                .forEach(r -> {
                    ClaimPlace place = new ClaimPlace(r.value1(), r.value2());
                    if (wanted.contains(place)) {
                        there.merge(
                                place, new There(1, r.value3(), ImplementationState.valueOf(r.value4())), There::with);
                    }
                });
        return there;
    }
}
