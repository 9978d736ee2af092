package io.sitong.rules.lineup.learn;

import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.LineUpResult;
import io.sitong.rules.lineup.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What words change for one entry: its first candidate, its number by at least {@link #SEEN}, or what becomes of it without
 * a person.
 */
public record WordEffect(LineUpResult before, LineUpResult after) {

    /** A hundredth, as the numbers are shown. */
    private static final double SEEN = 0.01;

    /**
     * Only the entries that are read otherwise.
     *
     * @param before answers with the words known so far
     * @param after answers to the same entries, in the same order, with the new words
     */
    public static List<WordEffect> between(List<LineUpResult> before, List<LineUpResult> after) {
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(before.size() + " answers before, " + after.size() + " after");
        }
        List<WordEffect> effects = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            WordEffect effect = new WordEffect(before.get(i), after.get(i));
            if (effect.isSeen()) {
                effects.add(effect);
            }
        }
        return effects;
    }

    private boolean isSeen() {
        return before.verdict() != after.verdict()
                || !id(first(before)).equals(id(first(after)))
                || Math.abs(score(first(before)) - score(first(after))) >= SEEN;
    }

    /** Whether the new words alone would let the first candidate through without a person. */
    public boolean isNewlyAccepted() {
        return after.verdict() == Verdict.ACCEPTED
                && (before.verdict() != Verdict.ACCEPTED || !id(first(before)).equals(id(first(after))));
    }

    public static Optional<Candidate> first(LineUpResult answer) {
        return answer.candidates().stream().findFirst();
    }

    private static String id(Optional<Candidate> candidate) {
        return candidate.map(c -> c.target().id()).orElse("");
    }

    private static double score(Optional<Candidate> candidate) {
        return candidate.map(Candidate::score).orElse(0.0);
    }
}
