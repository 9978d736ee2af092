package io.sitong.rules.chain;

import io.sitong.catalog.division.DivisionCode;
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

    /** What of this concerns a division and those below it; what is done above for its sake stays. */
    public ChainVerdict within(DivisionCode scope) {
        return new ChainVerdict(
                contradictions.stream()
                        .filter(found -> found.division() == null || scope.contains(found.division()))
                        .toList(),
                repair.stream().filter(edit -> concerns(edit, scope)).toList());
    }

    private static boolean concerns(ChainEdit edit, DivisionCode scope) {
        return switch (edit) {
            case ChainEdit.ListLevel level -> true;
            case ChainEdit.MoveEntry entry -> true;
            case ChainEdit.TakeOn taken ->
                scope.contains(taken.division()) || taken.division().contains(scope);
            case ChainEdit.Withdraw withdrawn -> scope.contains(withdrawn.division());
            case ChainEdit.SayYes said -> scope.contains(said.division());
            case ChainEdit.AnswerAgain asked -> scope.contains(asked.division());
        };
    }

    public boolean holds() {
        return contradictions.isEmpty();
    }
}
