package io.sitong.catalog.acceptance;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The samples drawn from accepted correspondences. */
public interface AcceptanceSamples {

    /**
     * Keeps what was drawn, in the order it is to be judged in.
     *
     * @param population how many there were to draw from
     * @throws io.sitong.catalog.NotYourDivision where the role decides no correspondences
     */
    AcceptanceSample add(Viewer viewer, long listId, long seed, int population, List<Correspondence> drawn);

    /** Newest first. */
    List<AcceptanceSample> ofList(long listId);

    Optional<AcceptanceSample> find(long id);

    /** In the order of judging. */
    List<SampledPair> pairs(long sampleId);

    /**
     * Keeps a judgement; judging again replaces it. Written to the trail.
     *
     * @param relation one of the relations of a pair; {@link Relation#NOT_SAME} where the two do not correspond
     */
    SampledPair judge(Viewer viewer, long pairId, Relation relation, @Nullable String note);
}
