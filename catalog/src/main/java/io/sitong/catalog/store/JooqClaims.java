package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.Claims;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Keyset;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

final class JooqClaims implements Claims {

    private final Database database;
    private final DSLContext db;

    JooqClaims(Database database) {
        this.database = database;
        this.db = database.db();
    }

    @Override
    public Map<DivisionCode, Claim> ofStandard(Viewer viewer, long standardId) {
        return ClaimTable.select(db, Scope.of(viewer, CLAIM.DIVISION_CODE).and(CLAIM.STANDARD_ID.eq(standardId)))
                .stream()
                .collect(Collectors.toMap(Claim::division, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    @Override
    public Map<Long, Map<DivisionCode, Claim>> ofStandards(Viewer viewer, Collection<Long> standardIds) {
        Map<Long, Map<DivisionCode, Claim>> claims = new HashMap<>();
        Condition scope = Scope.of(viewer, CLAIM.DIVISION_CODE);
        for (List<Long> block : Blocks.of(new HashSet<>(standardIds), 500)) {
            ClaimTable.select(db, scope.and(CLAIM.STANDARD_ID.in(block)))
                    .forEach(claim -> claims.computeIfAbsent(claim.standardId(), id -> new TreeMap<>())
                            .put(claim.division(), claim));
        }
        return claims;
    }

    @Override
    public Set<Long> mergedInto(Collection<Long> standardIds) {
        Set<Long> merged = new HashSet<>();
        for (List<Long> block : Blocks.of(new HashSet<>(standardIds), 500)) {
            merged.addAll(db.selectDistinct(CLAIM.STANDARD_ID)
                    .from(CLAIM)
                    .where(CLAIM.MERGED_INTO.in(block))
                    .fetch(CLAIM.STANDARD_ID));
        }
        return merged;
    }

    @Override
    public Map<Long, Claim> ofDivision(Viewer viewer, DivisionCode division) {
        return ClaimTable.select(db, Scope.of(viewer, CLAIM.DIVISION_CODE).and(CLAIM.DIVISION_CODE.eq(division)))
                .stream()
                .collect(Collectors.toMap(Claim::standardId, Function.identity()));
    }

    @Override
    public Page<Claim> page(
            Viewer viewer, @Nullable DivisionCode within, @Nullable Long standardId, PageRequest request) {
        Condition condition = Scope.of(viewer, within, CLAIM.DIVISION_CODE);
        if (standardId != null) {
            condition = condition.and(CLAIM.STANDARD_ID.eq(standardId));
        }
        Keyset after = request.after();
        if (after != null) {
            DivisionCode division = new DivisionCode(after.sortValue());
            condition = condition
                    .and(CLAIM.DIVISION_CODE.ge(division))
                    .and(CLAIM.DIVISION_CODE.gt(division).or(CLAIM.STANDARD_ID.gt(after.id())));
        }
        List<Claim> rows = db.selectFrom(CLAIM)
                .where(condition)
                .orderBy(CLAIM.DIVISION_CODE, CLAIM.STANDARD_ID)
                .limit(request.size() + 1)
                .fetch(ClaimTable::read);
        return Pages.of(rows, request, claim -> new Keyset(claim.division().value(), claim.standardId()));
    }

    @Override
    public Map<ClaimAnswer, Long> counts(Viewer viewer) {
        Map<ClaimAnswer, Long> counts = new EnumMap<>(ClaimAnswer.class);
        db.select(CLAIM.ANSWER, DSL.count())
                .from(CLAIM)
                .where(Scope.of(viewer, CLAIM.DIVISION_CODE))
                .groupBy(CLAIM.ANSWER)
                .forEach(r ->
                        counts.put(ClaimAnswer.valueOf(r.value1()), r.value2().longValue()));
        return counts;
    }

    @Override
    public List<Claim> save(Viewer viewer, List<Claim> claims) {
        claims.forEach(claim -> Scope.mustChangeRowsOf(viewer, claim.division()));
        return db.transactionResult(c -> {
            DSLContext tx = c.dsl();
            Instant now = database.now();
            AuditLog audit = AuditLog.by(viewer, now);
            Map<Long, Claim> stored = new TreeMap<>();
            for (List<Claim> block : Blocks.of(claims, 500)) {
                ClaimTable.select(tx, CLAIM.ID.in(block.stream().map(Claim::id).toList()))
                        .forEach(s -> stored.put(s.id(), s));
            }
            List<Claim> saved = new ArrayList<>(claims.size());
            for (Claim claim : claims) {
                saved.add(
                        claim.id() == 0
                                ? add(tx, viewer, claim, now, audit)
                                : change(tx, viewer, stored.get(claim.id()), claim, now, audit));
            }
            audit.write(tx);
            return saved;
        });
    }

    private static Claim add(DSLContext tx, Viewer viewer, Claim claim, Instant now, AuditLog audit) {
        try {
            long id = Objects.requireNonNull(tx.insertInto(CLAIM)
                    .set(CLAIM.VERSION, 1)
                    .set(CLAIM.STANDARD_ID, claim.standardId())
                    .set(CLAIM.DIVISION_CODE, claim.division())
                    .set(CLAIM.ANSWER, claim.answer().name())
                    .set(CLAIM.REASON, ColumnText.whole(claim.reason()))
                    .set(CLAIM.MERGED_INTO, claim.mergedInto())
                    .set(CLAIM.ANSWERED_BY, viewer.name())
                    .set(CLAIM.CHANGED_AT, now)
                    .returning(CLAIM.ID)
                    .fetchOne(CLAIM.ID));
            audit.changes("add", ClaimTable.ENTITY, id, claim.division(), ClaimTable.changes(null, claim));
            return with(claim, id, 1, viewer, now);
        } catch (DataAccessException e) {
            if (e.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION) {
                throw (StaleEdit) ClaimTable.stale(claim).initCause(e);
            }
            throw e;
        }
    }

    private static Claim change(
            DSLContext tx, Viewer viewer, @Nullable Claim before, Claim claim, Instant now, AuditLog audit) {
        if (before == null) {
            throw ClaimTable.stale(claim);
        }
        Scope.mustChangeRowsOf(viewer, before.division());
        int updated = tx.update(CLAIM)
                .set(CLAIM.VERSION, claim.version() + 1)
                .set(CLAIM.ANSWER, claim.answer().name())
                .set(CLAIM.REASON, ColumnText.whole(claim.reason()))
                .set(CLAIM.MERGED_INTO, claim.mergedInto())
                .set(CLAIM.ANSWERED_BY, viewer.name())
                .set(CLAIM.CHANGED_AT, now)
                .where(CLAIM.ID.eq(claim.id()))
                .and(CLAIM.VERSION.eq(claim.version()))
                .and(CLAIM.DIVISION_CODE.eq(claim.division()))
                .and(CLAIM.STANDARD_ID.eq(claim.standardId()))
                .execute();
        if (updated == 0) {
            throw ClaimTable.stale(claim);
        }
        audit.changes("change", ClaimTable.ENTITY, claim.id(), claim.division(), ClaimTable.changes(before, claim));
        return with(claim, claim.id(), claim.version() + 1, viewer, now);
    }

    private static Claim with(Claim c, long id, int version, Viewer viewer, Instant now) {
        return new Claim(
                id, version, c.standardId(), c.division(), c.answer(), c.reason(), c.mergedInto(), viewer.name(), now);
    }
}
