package io.sitong.rules.chain;

import java.util.List;

/**
 * What does not hold together, and the least that would mend it.
 *
 * @param contradictions entries first, then by division
 * @param repair a smallest set of edits after which nothing contradicts and nobody new is asked without an answer;
 *     among sets of one size the one that touches the standard least
 */
public record ChainVerdict(List<Contradiction> contradictions, List<ChainEdit> repair) {

    public ChainVerdict {
        contradictions = List.copyOf(contradictions);
        repair = List.copyOf(repair);
    }

    public boolean holds() {
        return contradictions.isEmpty();
    }
}
