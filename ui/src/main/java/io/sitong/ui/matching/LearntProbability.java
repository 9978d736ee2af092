package io.sitong.ui.matching;

import io.sitong.catalog.match.Correspondence;
import io.sitong.catalog.match.MatchState;
import io.sitong.catalog.match.Polarity;
import io.sitong.rules.lineup.Candidate;
import io.sitong.rules.lineup.evaluate.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How likely a candidate is right, learnt from what people decided on the same list. What the machine took by itself
 * teaches nothing. The rank stays the number it was; this only says what the number has been worth.
 */
final class LearntProbability {

    /** With fewer entries decided by people the figure would rest on the prior and not on them. */
    static final int FEWEST = 20;

    private static final Set<MatchState> SAID = Set.of(MatchState.MAPPED, MatchState.IN_REVIEW, MatchState.ACCEPTED);

    private final Probability probability;

    private LearntProbability(Probability probability) {
        this.probability = probability;
    }

    /** Nothing where too little was decided. */
    static Optional<LearntProbability> of(List<EntryWork> work) {
        List<Probability.Decided> pairs = new ArrayList<>();
        int entries = 0;
        for (EntryWork entry : work) {
            List<Probability.Decided> ofEntry = pairs(entry);
            entries += ofEntry.isEmpty() ? 0 : 1;
            pairs.addAll(ofEntry);
        }
        return entries < FEWEST ? Optional.empty() : Optional.of(new LearntProbability(Probability.of(pairs)));
    }

    /** Whoever says what corresponds has passed over the other candidates; a refusal alone speaks of its own pair only. */
    private static List<Probability.Decided> pairs(EntryWork entry) {
        List<Correspondence> byPeople = entry.decisions().stream()
                .filter(c -> SAID.contains(c.state()) && !Correspondence.MACHINE.equals(c.author()))
                .toList();
        Set<String> right = items(byPeople, Polarity.IS);
        Set<String> refused = items(byPeople, Polarity.IS_NOT);
        boolean decided = byPeople.stream().anyMatch(c -> c.polarity() == Polarity.IS);
        List<Probability.Decided> pairs = new ArrayList<>();
        for (Candidate candidate : entry.proposal().candidates()) {
            String item = candidate.target().id();
            if (decided || refused.contains(item)) {
                double score = Math.max(0, Math.min(1, candidate.score()));
                pairs.add(new Probability.Decided(score, right.contains(item)));
            }
        }
        return pairs;
    }

    private static Set<String> items(List<Correspondence> decisions, Polarity polarity) {
        return decisions.stream()
                .filter(c -> c.polarity() == polarity && c.standardId() != null)
                .map(c -> String.valueOf(c.standardId()))
                .collect(Collectors.toSet());
    }

    /** In whole percent. */
    int percent(double score) {
        return (int) Math.round(100 * probability.at(score));
    }

    /** From how many decided pairs it was learnt. */
    int pairs() {
        return probability.decided();
    }
}
