package io.sitong.ui.matching;

import io.sitong.rules.lineup.Candidate;
import io.sitong.ui.texts.Messages;
import java.util.List;
import java.util.Locale;

/** Bands of the number the first candidate is ranked by, to filter by and to hand out by. */
enum FirstScore {
    TOP(0.9, 1.01),
    HIGH(0.8, 0.9),
    MIDDLE(0.6, 0.8),
    LOW(0, 0.6),
    NONE(0, 0);

    private final double from;
    private final double below;

    FirstScore(double from, double below) {
        this.from = from;
        this.below = below;
    }

    static FirstScore of(EntryWork work) {
        List<Candidate> candidates = work.proposal().candidates();
        if (candidates.isEmpty()) {
            return NONE;
        }
        // as it is printed: what stands as 0.90 belongs to the band that begins with it
        double score = Math.round(candidates.getFirst().score() * 100) / 100.0;
        for (FirstScore band : values()) {
            if (score >= band.from && score < band.below) {
                return band;
            }
        }
        return LOW;
    }

    String words() {
        return switch (this) {
            case TOP -> Messages.get("matching.band.from", figure(from));
            case HIGH, MIDDLE -> Messages.get("matching.band.between", figure(from), figure(below));
            case LOW -> Messages.get("matching.band.below", figure(below));
            case NONE -> Messages.get("matching.band.none");
        };
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
