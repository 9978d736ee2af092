package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;
import java.util.List;

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

    static void settle(Judgement[] judgements, int found, boolean alone) {
        if (found == 0) {
            return;
        }
        Judgement first = judgements[0];
        if (dividesIssuing(judgements, found)) {
            for (int i = 0; i < found; i++) {
                Judgement j = judgements[i];
                if (j.acts == Acts.ALIKE && isSame(j)) {
                    j.relation = Relation.CONTAINS;
                    j.acceptable = false;
                }
            }
            return;
        }
        if (divides(judgements, found) || partsByCause(judgements, found)) {
            return;
        }
        if (first.sameBag && isSame(first)) {
            return;
        }
        if (isOnlyWay(judgements, found)) {
            first.relation = Relation.SAME_MEANING;
            first.onlyWay = true;
            return;
        }
        int near = 0;
        int parts = 0;
        int known = 0;
        int wordings = 0;
        while (near < found && judgements[near].score >= first.score - BESIDE) {
            Judgement j = judgements[near++];
            // beside one that may be the whole, only what is known to be a part counts as one
            parts += isPart(j) && !(isSame(first) && j.leftOver) ? 1 : 0;
            known += isKnownPart(j) ? 1 : 0;
            wordings += isLongerWording(j) ? 1 : 0;
        }
        if (parts > 1 || known > 1 || wordings > 1 || parts == 1 && isPart(first) && !first.leftOver) {
            share(judgements, near);
        } else if (first.leftOver && (mayBeWording(first) || alone && mayBeShorterWording(first))) {
            first.relation = Relation.SAME_MEANING;
        }
    }

    /** Whether the list has an item on the whole matter of the query by another act than issuing the thing. */
    static boolean isParted(Judgement[] judgements, int found, List<ReadTarget> targets) {
        for (int i = 0; i < found; i++) {
            Judgement j = judgements[i];
            boolean acts = j.acts != Acts.QUERY_AFTER && targets.get(j.target).as(j).life != 0;
            if (acts && j.kinds != Kinds.DIFFERENT && Math.min(j.queryCore, j.targetCore) >= Judgement.COVERED) {
                return true;
            }
        }
        return false;
    }

    /** 登记 may hold 变更, but where another item on the same matter names 变更, alone or among others, that one is meant. */
    static void putBehindWhoNamesTheAct(ParsedName query, Judgement[] judgements, int found, List<ReadTarget> targets) {
        double named = 0;
        for (int i = 0; query.life != 0 && i < found; i++) {
            Judgement j = judgements[i];
            boolean names = (targets.get(j.target).as(j).life & query.life) == query.life;
            if (names && j.acts != Acts.DIFFERENT && isWholeMatter(j)) {
                named = Math.max(named, j.score);
            }
        }
        for (int i = 0; named > Calibration.PLAUSIBLE && i < found; i++) {
            Judgement j = judgements[i];
            if (j.acts == Acts.QUERY_SPECIFIC && j.bareTarget && j.score >= named) {
                j.score = named - Calibration.NEXT;
            }
        }
    }

    /** Whether the list has what comes after issuing for itself, and of issuing only the first time. */
    static boolean dividesIssuing(Judgement[] judgements, int found) {
        boolean first = false;
        boolean after = false;
        for (int i = 0; i < found; i++) {
            Judgement j = judgements[i];
            if (j.acts != Acts.ALIKE && !j.comesAfter && isSame(j) && isWholeMatter(j)) {
                return false;
            }
            first |= j.acts == Acts.ALIKE && isWholeMatter(j);
            after |= j.comesAfter && isWholeMatter(j);
        }
        return first && after;
    }

    /** Several that differ in what they say in brackets divide the query among them, unless one says nothing more. */
    private static boolean divides(Judgement[] judgements, int found) {
        int cases = 0;
        for (int i = 0; i < found; i++) {
            Judgement j = judgements[i];
            if (j.sameContent && isSame(j)) {
                return false;
            }
            cases += isCase(j) ? 1 : 0;
        }
        for (int i = 0; cases > 1 && i < found; i++) {
            if (isCase(judgements[i])) {
                judgements[i].relation = Relation.CONTAINS;
                judgements[i].acceptable = false;
            }
        }
        return cases > 1;
    }

    /** 期满换证 beside 损毁换证: where one says why, and another why else, neither is all of 换证. */
    private static boolean partsByCause(Judgement[] judgements, int found) {
        boolean named = false;
        int parts = 0;
        for (int i = 0; i < found; i++) {
            Judgement j = judgements[i];
            named |= isOfOneCause(j);
            parts += isOfOneCause(j) || saysMore(j) ? 1 : 0;
        }
        if (!named || parts < 2) {
            return false;
        }
        for (int i = 0; i < found; i++) {
            if (isOfOneCause(judgements[i])) {
                judgements[i].relation = Relation.CONTAINS;
                judgements[i].acceptable = false;
            }
        }
        return true;
    }

    /** 户口迁移 is 迁入 to who receives it, where no other item goes the other way or both. */
    private static boolean isOnlyWay(Judgement[] judgements, int found) {
        Judgement first = judgements[0];
        if (!first.oneWay || first.relation != Relation.CONTAINS || !isWholeMatter(first)) {
            return false;
        }
        for (int i = 1; i < found; i++) {
            Judgement j = judgements[i];
            if ((j.oneWay || j.acts == Acts.SAME) && isWholeMatter(j)) {
                return false;
            }
        }
        return true;
    }

    /** All of what the query is about, and nothing else. */
    private static boolean isWholeMatter(Judgement j) {
        return Math.min(j.queryCore, j.targetCore) >= Judgement.COVERED
                && j.kinds != Kinds.DIFFERENT
                && j.opposedOfQuery == Judgement.NOTHING
                && j.wholeOfQuery == Judgement.NOTHING
                && j.partOfQuery == Judgement.NOTHING;
    }

    private static boolean isOfOneCause(Judgement j) {
        return j.oneCause && isSame(j) && j.acts == Acts.SAME && sharesMatter(j);
    }

    /** All of the query, by the same act, and more. */
    private static boolean saysMore(Judgement j) {
        return j.relation == Relation.CONTAINS
                && j.acts == Acts.SAME
                && j.missingInQuery != 0
                && j.missingInTarget == 0
                && sharesMatter(j);
    }

    private static boolean isCase(Judgement j) {
        return j.bracketedCase && sharesMatter(j) && (isSame(j) || j.relation == Relation.CONTAINS);
    }

    private static void share(Judgement[] judgements, int near) {
        for (int i = 0; i < near; i++) {
            Judgement j = judgements[i];
            // known to be wider by what is done as well: 个人独资企业登记 for 内资企业设立登记
            boolean wider = j.crossed && isKnownPart(j);
            if (sharesMatter(j) && !wider && !j.sameBag && (!isSame(j) || j.missingInQuery != 0 || isKnownPart(j))) {
                j.relation = Relation.CONTAINS;
            }
        }
    }

    private static boolean isPart(Judgement j) {
        return j.relation == Relation.CONTAINS && sharesMatter(j);
    }

    /** Of a thing that is known to be part of what the query is about, whatever else the name says. */
    private static boolean isKnownPart(Judgement j) {
        return j.wholeOfQuery != Judgement.NOTHING && !j.sameBag && sharesMatter(j);
    }

    private static boolean mayBeWording(Judgement j) {
        return j.relation == Relation.CONTAINS
                && j.targetCore > LITTLE
                && j.kinds != Kinds.DIFFERENT
                && j.department >= 0;
    }

    /** What the item leaves unsaid may go without saying, where no other item says it. */
    static boolean mayBeShorterWording(Judgement j) {
        return j.leftOver
                && j.relation == Relation.PART_OF
                && !j.sideMissing
                && !j.amongCases
                && j.queryCore > LITTLE
                && j.kinds != Kinds.DIFFERENT
                && j.acts != Acts.DIFFERENT
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
