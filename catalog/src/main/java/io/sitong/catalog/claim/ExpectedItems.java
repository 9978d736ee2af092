package io.sitong.catalog.claim;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What divisions are asked for, answered or not: every standard item in force at the levels its published version lists.
 *
 * <p>Nothing of this is stored; the rows follow from the catalog, the divisions and the answers.
 */
public interface ExpectedItems {

    /** By division, code and number. Divisions the viewer may not see have no rows. */
    Page<ExpectedItem> page(Viewer viewer, ExpectedFilter filter, PageRequest request);

    /** The rows of these places, in the order given; places that are not asked for are left out. */
    List<ExpectedItem> find(Viewer viewer, Collection<ClaimPlace> places);

    /** How many rows match, by answer; the filter's own answers do not restrict. */
    Map<ClaimAnswer, Long> counts(Viewer viewer, ExpectedFilter filter);

    /**
     * How far each division is, of those the filter reaches with {@code below}, by code; development zones are there
     * only where they answered something, and are asked for nothing. The filter's answers and {@code implemented} do not
     * restrict.
     */
    Map<DivisionCode, ClaimProgress> byDivision(Viewer viewer, ExpectedFilter filter);

    /** The same by department (digits 5-6 of the code), added up over the divisions the filter reaches. */
    Map<String, ClaimProgress> byDepartment(Viewer viewer, ExpectedFilter filter);
}
