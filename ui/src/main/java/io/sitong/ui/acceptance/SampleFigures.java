package io.sitong.ui.acceptance;

import io.sitong.catalog.acceptance.AcceptanceSample;
import io.sitong.catalog.acceptance.SampledPair;
import io.sitong.catalog.match.Relation;
import io.sitong.rules.acceptance.PrecisionEstimate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a sample says so far, of the pairs and of their relations. */
record SampleFigures(AcceptanceSample sample, List<SampledPair> judged) {

    /** Judged and right ones of one stratum. */
    record Line(int judged, int right, int relationRight) {

        Line plus(SampledPair pair) {
            return new Line(judged + 1, right + (pair.right() ? 1 : 0), relationRight + (pair.relationRight() ? 1 : 0));
        }
    }

    static SampleFigures of(AcceptanceSample sample, List<SampledPair> pairs) {
        return new SampleFigures(
                sample, pairs.stream().filter(SampledPair::isJudged).toList());
    }

    /** Absent until something was judged. */
    Optional<PrecisionEstimate> pairs() {
        return estimate((int) judged.stream().filter(SampledPair::right).count());
    }

    Optional<PrecisionEstimate> relations() {
        return estimate((int) judged.stream().filter(SampledPair::relationRight).count());
    }

    private Optional<PrecisionEstimate> estimate(int right) {
        return judged.isEmpty()
                ? Optional.empty()
                : Optional.of(PrecisionEstimate.of(sample.population(), judged.size(), right));
    }

    Map<Relation, Line> byRelation() {
        Map<Relation, Line> lines = new EnumMap<>(Relation.class);
        for (SampledPair pair : judged) {
            lines.merge(pair.relation(), new Line(0, 0, 0).plus(pair), (a, b) -> a.plus(pair));
        }
        return lines;
    }

    Map<ScoreBand, Line> byBand() {
        Map<ScoreBand, Line> lines = new EnumMap<>(ScoreBand.class);
        for (SampledPair pair : judged) {
            lines.merge(ScoreBand.of(pair.score()), new Line(0, 0, 0).plus(pair), (a, b) -> a.plus(pair));
        }
        return lines;
    }
}
