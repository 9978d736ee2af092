package io.sitong.catalog.store;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Row scope: what a viewer may see as a condition, what he may not do as an exception. */
final class Scope {

    private Scope() {}

    static Condition of(Viewer viewer, Field<DivisionCode> column) {
        return under(viewer.scope(), column);
    }

    /** The part of a division that the viewer may see. */
    static Condition of(Viewer viewer, @Nullable DivisionCode within, Field<DivisionCode> column) {
        if (within == null || within.contains(viewer.scope())) {
            return of(viewer, column);
        }
        return viewer.maySee(within) ? under(within, column) : DSL.falseCondition();
    }

    static Condition under(DivisionCode division, Field<DivisionCode> column) {
        return column.ge(division).and(column.lt(division.end()));
    }

    static void mustChangeRowsOf(Viewer viewer, DivisionCode division) {
        if (!viewer.mayChangeRowsOf(division)) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能修改 " + division + " 的数据");
        }
    }

    static void mustEditStandards(Viewer viewer) {
        if (!viewer.mayEditStandards()) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能修改目录事项");
        }
    }

    static void maySuggest(Viewer viewer) {
        if (!viewer.maySuggest()) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能建议修改目录事项");
        }
    }

    static void mustDecideMatches(Viewer viewer) {
        if (!viewer.mayDecideMatches()) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能确认清单对应");
        }
    }

    static void mustGiveOutEntries(Viewer viewer) {
        if (!viewer.mayGiveOutEntries()) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能分派清单项");
        }
    }

    static void mustHandOutTasks(Viewer viewer, DivisionCode division) {
        if (!viewer.mayHandOutTasks() || !viewer.maySee(division)) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）不能给 " + division + " 下达任务");
        }
    }

    static void mustAdminister(Viewer viewer) {
        if (!viewer.mayAdminister()) {
            throw new NotYourDivision(viewer.name() + "（" + viewer.role().label() + "）没有管理权限");
        }
    }
}
