package io.sitong.catalog.claim;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.paging.Page;
import io.sitong.catalog.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The answers the divisions gave. */
public interface Claims {

    /** Answers for one standard item, by division. */
    Map<DivisionCode, Claim> ofStandard(Viewer viewer, long standardId);

    /** Answers for many standard items at once, by standard item and division. */
    Map<Long, Map<DivisionCode, Claim>> ofStandards(Viewer viewer, Collection<Long> standardIds);

    /** The standard items that some place says it carries out as part of one of these. */
    Set<Long> mergedInto(Collection<Long> standardIds);

    /** Answers of one division, by standard item. */
    Map<Long, Claim> ofDivision(Viewer viewer, DivisionCode division);

    /** Answers inside a division, by division and standard item; of one standard item where it is given. */
    Page<Claim> page(Viewer viewer, @Nullable DivisionCode within, @Nullable Long standardId, PageRequest request);

    /** How many answers of each kind there are under the viewer's scope. */
    Map<ClaimAnswer, Long> counts(Viewer viewer);

    /** Stores answers in one transaction; a claim with id 0 is new. */
    List<Claim> save(Viewer viewer, List<Claim> claims);
}
