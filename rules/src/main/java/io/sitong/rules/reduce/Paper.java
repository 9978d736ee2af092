package io.sitong.rules.reduce;

import io.sitong.catalog.item.Material;
import io.sitong.rules.compare.MaterialNames;
import io.sitong.rules.fold.NameFold;
import org.jspecify.annotations.Nullable;

/**
 * A material with what the standard adds where the locality leaves it out: who issues it, and which electronic licence
 * replaces it.
 *
 * @param issuer empty where nobody says
 * @param licence empty where none is known
 */
public record Paper(String name, Source source, String issuer, String licence) {

    /** Where a paper comes from. */
    public enum Source {
        /** issued by a government body: it can be read there instead of being asked for */
        GOVERNMENT,
        /** the applicant's own, or from somebody who is no government body */
        ELSEWHERE,
        /** neither the locality nor the standard says */
        UNKNOWN
    }

    private static final String OF_GOVERNMENT = "政府部门核发";

    static Paper of(Material own, @Nullable Material ruling) {
        String source = first(own.source(), ruling == null ? null : ruling.source());
        return new Paper(
                MaterialNames.recommended(own.name()),
                source.isEmpty()
                        ? Source.UNKNOWN
                        : NameFold.same(source, OF_GOVERNMENT) ? Source.GOVERNMENT : Source.ELSEWHERE,
                first(own.issuer(), ruling == null ? null : ruling.issuer()),
                first(own.licence(), ruling == null ? null : ruling.licence()));
    }

    /** An electronic licence takes its place. */
    public boolean byLicence() {
        return !licence.isEmpty();
    }

    /** No licence is known for it, but a government body holds what it says. */
    public boolean bySharing() {
        return !byLicence() && source == Source.GOVERNMENT;
    }

    private static String first(@Nullable String own, @Nullable String ruling) {
        return own != null && !own.isBlank() ? own.strip() : ruling == null ? "" : ruling.strip();
    }
}
