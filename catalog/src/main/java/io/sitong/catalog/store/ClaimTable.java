package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.CLAIM;

import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.claim.ClaimAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of the table {@code claim} from and to their type. */
final class ClaimTable {

    static final String ENTITY = "claim";

    private ClaimTable() {}

    static List<Claim> select(DSLContext from, Condition condition) {
        return from.selectFrom(CLAIM).where(condition).fetch(ClaimTable::read);
    }

    /** Reads a claim out of a row that has all columns of the table. */
    static Claim read(Record row) {
        return new Claim(
                row.get(CLAIM.ID),
                row.get(CLAIM.VERSION),
                row.get(CLAIM.STANDARD_ID),
                row.get(CLAIM.DIVISION_CODE),
                ClaimAnswer.valueOf(row.get(CLAIM.ANSWER)),
                row.get(CLAIM.REASON),
                row.get(CLAIM.MERGED_INTO),
                row.get(CLAIM.ANSWERED_BY),
                row.get(CLAIM.CHANGED_AT));
    }

    /** The same where an outer join may have found none. */
    static @Nullable Claim readIfThere(Record row) {
        return row.get(CLAIM.ID) == null ? null : read(row);
    }

    /**
     * Overwrites claims, each only if nobody changed it since: their version is the one after the stored one.
     *
     * @return for each whether it was written
     */
    static boolean[] update(DSLContext tx, List<Claim> claims) {
        List<@Nullable Object[]> rows = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            rows.add(new @Nullable Object[] {
                claim.version(),
                claim.answer(),
                ColumnText.whole(claim.reason()),
                claim.mergedInto(),
                claim.answeredBy(),
                claim.changedAt(),
                claim.id(),
                claim.version() - 1
            });
        }
        return BulkRows.update(
                tx,
                CLAIM,
                List.of(
                        CLAIM.VERSION,
                        CLAIM.ANSWER,
                        CLAIM.REASON,
                        CLAIM.MERGED_INTO,
                        CLAIM.ANSWERED_BY,
                        CLAIM.CHANGED_AT),
                "id = ? and version = ?",
                rows);
    }

    static List<FieldChange> changes(@Nullable Claim before, Claim after) {
        List<FieldChange> changes = new ArrayList<>();
        FieldChange.addIfChanged(changes, "answer", before == null ? null : before.answer(), after.answer());
        FieldChange.addIfChanged(changes, "reason", before == null ? null : before.reason(), after.reason());
        FieldChange.addIfChanged(
                changes, "mergedInto", before == null ? null : before.mergedInto(), after.mergedInto());
        return changes;
    }

    static StaleEdit stale(Claim claim) {
        return new StaleEdit(claim.division() + " 对目录事项 " + claim.standardId() + " 的认领");
    }

    /** Whether a stored row is the one that was written: nobody came in between. */
    static boolean same(Claim stored, Claim written) {
        return stored.version() == written.version()
                && stored.answer() == written.answer()
                && Objects.equals(stored.answeredBy(), written.answeredBy())
                && stored.changedAt().equals(written.changedAt());
    }
}
