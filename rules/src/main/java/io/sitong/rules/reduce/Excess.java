package io.sitong.rules.reduce;

import io.sitong.catalog.item.Fee;
import io.sitong.catalog.item.Material;
import java.util.List;

/**
 * What one implementation asks for beyond its standard, each time somebody applies.
 *
 * @param papers all it asks for, in its order
 * @param materials how many more papers; unknown where the standard or the locality lists none at all
 * @param extraMaterials those the standard does not ask for
 * @param workdays how many working days longer it promises to take; unknown where a limit or its unit is missing
 * @param visits how many more times one has to come; unknown where a number is missing
 * @param fees how many more fees; unknown where it is not said whether there is a fee
 * @param extraFees those the standard does not have
 */
public record Excess(
        List<Paper> papers,
        Amount materials,
        List<Material> extraMaterials,
        Amount workdays,
        Amount visits,
        Amount fees,
        List<Fee> extraFees) {

    public Excess {
        papers = List.copyOf(papers);
        extraMaterials = List.copyOf(extraMaterials);
        extraFees = List.copyOf(extraFees);
    }

    /** Whether anything at all could be reduced by following the standard. */
    public boolean any() {
        return materials.more() || workdays.more() || visits.more() || fees.more();
    }

    /** Papers that an electronic licence or shared data would spare the applicant. */
    public long sparable() {
        return papers.stream().filter(p -> p.byLicence() || p.bySharing()).count();
    }
}
