package io.sitong.catalog.store;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.division.Divisions;
import io.sitong.catalog.division.Level;
import java.util.ArrayList;
import java.util.List;

/** Which divisions a filter reaches, by code; nothing outside what the viewer may see. */
final class Reach {

    private Reach() {}

    static List<DivisionCode> of(Divisions divisions, Viewer viewer, ExpectedFilter filter) {
        DivisionCode within = filter.within();
        if (!viewer.maySee(within)) {
            return List.of();
        }
        if (!filter.below()) {
            return List.of(within);
        }
        List<DivisionCode> reached = new ArrayList<>();
        reached.add(within);
        for (Division division : under(divisions, within)) {
            if (!division.functionalZone()) {
                reached.add(division.code());
            }
        }
        reached.sort(null);
        return reached;
    }

    /** The divisions people compare with this one: leagues and banners of a region, towns and villages of a banner. */
    static List<Division> under(Divisions divisions, DivisionCode within) {
        List<Level> levels = within.level().digit() < Level.BANNER.digit()
                ? List.of(Level.LEAGUE, Level.BANNER)
                : List.of(Level.TOWN, Level.VILLAGE);
        List<Division> found = new ArrayList<>();
        for (Level level : levels) {
            for (Division division : divisions.atLevel(level, within)) {
                if (!division.code().equals(within)) {
                    found.add(division);
                }
            }
        }
        return found;
    }
}
