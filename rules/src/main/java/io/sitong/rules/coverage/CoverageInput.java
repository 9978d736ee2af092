package io.sitong.rules.coverage;

import io.sitong.catalog.claim.Claim;
import io.sitong.catalog.division.Division;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.list.ListEntry;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.standard.StandardItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Everything coverage is composed of; a list has some hundred entries, and divisions go down to the banners.
 *
 * @param matches correspondences by entry
 * @param standards the standard items they name
 * @param published when the first version of these was published; one that is absent always was
 * @param divisions the region, its leagues and banners
 * @param holdings by standard item and division; absent means none
 * @param claims by standard item and division; absent means not yet said
 */
public record CoverageInput(
        DivisionCode region,
        List<ListEntry> entries,
        Map<Long, List<Correspondence>> matches,
        Map<Long, StandardItem> standards,
        Map<Long, Instant> published,
        List<Division> divisions,
        Map<Long, Map<DivisionCode, Holdings>> holdings,
        Map<Long, Map<DivisionCode, Claim>> claims) {}
