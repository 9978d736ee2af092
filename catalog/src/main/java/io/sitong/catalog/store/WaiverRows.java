package io.sitong.catalog.store;

import static io.sitong.catalog.store.db.Tables.IMPLEMENTATION;
import static io.sitong.catalog.store.db.Tables.WAIVER;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.finding.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jooq.DSLContext;

/** Adds and removes waivers. What a waiver lets stand is open again the day it is gone. */
final class WaiverRows {

    private final DSLContext tx;
    private final Viewer viewer;
    private final Instant now;

    WaiverRows(DSLContext tx, Viewer viewer, Instant now) {
        this.tx = tx;
        this.viewer = viewer;
        this.now = now;
    }

    Waiver add(String ruleCode, long implementationId, String reason, LocalDate until) {
        DivisionCode division = mayWaive(implementationId);
        long id = Objects.requireNonNull(tx.insertInto(WAIVER)
                .set(WAIVER.RULE_CODE, ruleCode)
                .set(WAIVER.IMPLEMENTATION_ID, implementationId)
                .set(WAIVER.REASON, Objects.requireNonNull(ColumnText.whole(reason)))
                .set(WAIVER.GRANTED_BY, viewer.name())
                .set(WAIVER.UNTIL, until)
                .returning(WAIVER.ID)
                .fetchOne(WAIVER.ID));
        AuditLog.by(viewer, now)
                .deed(
                        "waive",
                        JooqImplementations.ENTITY,
                        implementationId,
                        division,
                        ruleCode + " " + until + " " + reason)
                .write(tx);
        return new Waiver(id, ruleCode, implementationId, reason, viewer.name(), until);
    }

    boolean remove(long waiverId) {
        var waiver = tx.selectFrom(WAIVER).where(WAIVER.ID.eq(waiverId)).fetchOne();
        if (waiver == null) {
            return false;
        }
        DivisionCode division = mayWaive(waiver.getImplementationId());
        if (tx.deleteFrom(WAIVER).where(WAIVER.ID.eq(waiverId)).execute() == 0) {
            return false;
        }
        AuditLog.by(viewer, now)
                .deed(
                        "unwaive",
                        JooqImplementations.ENTITY,
                        waiver.getImplementationId(),
                        division,
                        waiver.getRuleCode() + " " + waiver.getUntil() + " " + waiver.getReason())
                .write(tx);
        return true;
    }

    private DivisionCode mayWaive(long implementationId) {
        DivisionCode division = divisionOf(tx, implementationId);
        if (!viewer.mayWaive() || !viewer.maySee(division)) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能豁免 " + division + " 的问题");
        }
        return division;
    }

    static DivisionCode divisionOf(DSLContext tx, long implementationId) {
        return tx.select(IMPLEMENTATION.DIVISION_CODE)
                .from(IMPLEMENTATION)
                .where(IMPLEMENTATION.ID.eq(implementationId))
                .fetchOptional(IMPLEMENTATION.DIVISION_CODE)
                .orElseThrow(() -> new NotYourDivision("没有事项 " + implementationId));
    }
}
