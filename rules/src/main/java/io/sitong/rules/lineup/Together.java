package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;

/**
 * How the candidates of one query stand to it, seen together. Words that only one side has may restrict or not; the
 * other candidates show it: where several share the query among them, each is a part; where one has it to itself, the
 * words are taken for a wording.
 */
final class Together {

    /** So far behind the first, a candidate still shares the query with it. */
    private static final double BESIDE = 0.12;

    /** Less than this of it in the query, a name is more than another wording. */
    private static final float LITTLE = 0.3f;

    private Together() {}

    static void settle(Judgement[] judgements, int found) {
        if (found == 0) {
            return;
        }
        Judgement first = judgements[0];
        if (first.sameBag && isSame(first)) {
            return;
        }
        int near = 0;
        int parts = 0;
        int wordings = 0;
        while (near < found && judgements[near].score >= first.score - BESIDE) {
            Judgement j = judgements[near++];
            // beside one that may be the whole, only what is known to be a part counts as one
            parts += isPart(j) && !(isSame(first) && j.leftOver) ? 1 : 0;
            wordings += isLongerWording(j) ? 1 : 0;
        }
        if (parts > 1 || wordings > 1 || parts == 1 && isPart(first) && !first.leftOver) {
            share(judgements, near);
        } else if (first.leftOver && mayBeWording(first)) {
            first.relation = Relation.SAME_MEANING;
        }
    }

    private static void share(Judgement[] judgements, int near) {
        for (int i = 0; i < near; i++) {
            Judgement j = judgements[i];
            if (sharesMatter(j) && !j.sameBag && (!isSame(j) || j.missingInQuery != 0)) {
                j.relation = Relation.CONTAINS;
            }
        }
    }

    private static boolean isPart(Judgement j) {
        return j.relation == Relation.CONTAINS && sharesMatter(j);
    }

    private static boolean mayBeWording(Judgement j) {
        return j.relation == Relation.CONTAINS
                && j.targetCore > LITTLE
                && j.kinds != Kinds.DIFFERENT
                && j.department >= 0;
    }

    /** Two items cannot both be the same as one entry: each has something the other lacks. */
    private static boolean isLongerWording(Judgement j) {
        return j.relation == Relation.SAME_MEANING && !j.sameBag && j.missingInQuery != 0 && sharesMatter(j);
    }

    private static boolean isSame(Judgement j) {
        return j.relation == Relation.EXACT || j.relation == Relation.SAME_MEANING;
    }

    /** With another act or procedure it would be no part, but another matter. */
    private static boolean sharesMatter(Judgement j) {
        return j.acts != Acts.DIFFERENT
                && j.acts != Acts.NEAR
                && j.kinds != Kinds.DIFFERENT
                && j.kinds != Kinds.NEAR
                && j.opposedOfQuery == Judgement.NOTHING;
    }
}
