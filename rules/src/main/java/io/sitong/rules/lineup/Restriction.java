package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;

/**
 * Which of two names says more, and thereby means less: by what is done, by what it is done to, by the procedure. Where
 * only one side restricts, it is part of the other; where each restricts in its way, they overlap.
 */
final class Restriction {

    /** Who restricts; the two sides are bits, so that what several observations say adds up. */
    private static final int NOBODY = 0;

    private static final int QUERY = 1;
    private static final int TARGET = 2;
    private static final int BOTH = QUERY | TARGET;

    /** From here on what is left over does not make it another thing, unless it is known to. */
    private static final float ALMOST = 0.65f;

    /** What must be covered on either side for a known part to decide. */
    private static final float MOSTLY = 0.75f;

    private final Vocabulary vocabulary;

    Restriction(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Relation relation(ParsedName query, ParsedName target, Judgement j) {
        j.crossed = false;
        j.leftOver = false;
        if (j.partOfMain) {
            return Relation.CONTAINS;
        }
        boolean bundle = vocabulary.acts().isBundle(query.kind);
        if (bundle != vocabulary.acts().isBundle(target.kind)) {
            return bundle ? Relation.CONTAINS : Relation.PART_OF;
        }
        int acts = byActs(j);
        int content = byContent(target, j, acts == NOBODY);
        if (content == NOBODY && acts == NOBODY) {
            content = byAddition(query, target);
            content = content == NOBODY ? byKind(query, target, j) : content;
        }
        if (content != BOTH && (content | acts) == BOTH) {
            j.crossed = true;
            // of words nobody knows it is not sure that they restrict
            boolean unsure = j.leftOver;
            j.leftOver = false;
            // 分公司登记（设立、变更、注销） has the act among others: what it is about decides
            long both = query.life & target.life;
            // 道路运输证（货运）补发, of 普通货运车辆道路运输证补发、换发, is neither: the thing is known to be wider
            boolean ofSeveral = both == target.life && (unsure || j.oneWay);
            boolean among = both != 0 && (both == query.life || ofSeveral);
            return of(!among ? BOTH : unsure ? acts : content);
        }
        if (j.acts == Acts.SOME_SHARED) {
            return Relation.OVERLAPS;
        }
        if ((content | acts) == NOBODY) {
            return same(j);
        }
        boolean cases = acts == TARGET && query.life == 0 && (target.actCases || j.begins);
        j.leftOver = (acts == NOBODY || cases) && (content == NOBODY || j.leftOver);
        return of(content | acts);
    }

    private static Relation of(int restricting) {
        return switch (restricting) {
            case QUERY -> Relation.PART_OF;
            case TARGET -> Relation.CONTAINS;
            default -> Relation.OVERLAPS;
        };
    }

    private static Relation same(Judgement j) {
        return vetoed(j) ? Relation.OVERLAPS : j.sameSurface ? Relation.EXACT : Relation.SAME_MEANING;
    }

    private static boolean vetoed(Judgement j) {
        return j.acts == Acts.DIFFERENT || j.kinds == Kinds.DIFFERENT || j.opposedOfQuery != Judgement.NOTHING;
    }

    private static int byActs(Judgement j) {
        return switch (j.acts) {
            case QUERY_SPECIFIC, QUERY_AFTER -> QUERY;
            case TARGET_SPECIFIC, TARGET_AFTER -> TARGET;
            default -> NOBODY;
        };
    }

    private int byContent(ParsedName target, Judgement j, boolean sameActs) {
        if (j.sameBag) {
            return among(j);
        }
        int known = known(j);
        boolean queryFull = j.queryCore >= Judgement.COVERED;
        boolean targetFull = j.targetCore >= Judgement.COVERED;
        if (known == QUERY || known == TARGET) {
            return known;
        }
        if (queryFull && takesSides(target, j.missingInQuery)) {
            return TARGET;
        }
        if (queryFull && targetFull) {
            return among(j);
        }
        // a little of its own on one side or both: most likely two wordings of one thing
        boolean wordings = Math.min(j.queryCore, j.targetCore) > ALMOST;
        if (wordings && sameActs) {
            // 货运 of 货运驾驶员诚信考核: where there is another side to it, it restricts
            return j.sideMissing == j.sideMore ? among(j) : j.sideMissing ? QUERY : TARGET;
        }
        j.leftOver = known == NOBODY;
        if (queryFull != targetFull) {
            return queryFull ? TARGET : QUERY;
        }
        float difference = j.queryCore - j.targetCore;
        return Math.abs(difference) >= 0.1f ? difference > 0 ? TARGET : QUERY : wordings ? NOBODY : BOTH;
    }

    /** 内资企业及分支机构 is more than 内资企业, 变更（含延续） more than 变更. */
    private int byAddition(ParsedName query, ParsedName target) {
        long more = (query.weak ^ target.weak) & vocabulary.additions();
        boolean byQuery = (target.weak & more) != 0 || includesMore(target, query);
        boolean byTarget = (query.weak & more) != 0 || includesMore(query, target);
        return (byQuery ? QUERY : NOBODY) | (byTarget ? TARGET : NOBODY);
    }

    private static boolean includesMore(ParsedName name, ParsedName other) {
        return !name.wholeLife && (name.lifeIncluded & ~(other.life | other.lifeIncluded)) != 0;
    }

    /** 企业（含分支机构） is more than 分支机构, and the same as 企业及分支机构; 企业（内资、外资） is more than 内资企业. */
    private static int among(Judgement j) {
        if (j.goesThroughMore && !j.amongCases) {
            // （养老保险） of （养老、失业、工伤保险）
            return TARGET;
        }
        boolean included = j.amongIncluded && (j.targetCore < Judgement.COVERED || !j.queryEnumerates);
        return j.amongCases || included ? QUERY : NOBODY;
    }

    /** What is known to be part of the other, or is one of several things the other enumerates. */
    private static int known(Judgement j) {
        int concepts = (j.wholeOfQuery == Judgement.NOTHING ? NOBODY : TARGET)
                ^ (j.partOfQuery == Judgement.NOTHING ? NOBODY : QUERY);
        if (concepts == BOTH) {
            concepts = NOBODY;
        }
        boolean covered = Math.min(j.queryCore, j.targetCore) >= Judgement.COVERED
                || concepts == TARGET && j.queryCore > MOSTLY
                || concepts == QUERY && j.targetCore > MOSTLY;
        if (concepts != NOBODY && covered) {
            return concepts;
        }
        return (j.oneOfQuery ? TARGET : NOBODY) | (j.oneOfTarget ? QUERY : NOBODY);
    }

    /** Whether all that only the target has is one side of a known contrast: 烟花爆竹经营许可（零售）, 临时用地规划许可. */
    private boolean takesSides(ParsedName target, long missing) {
        long open = missing;
        for (int i = 0; open != 0 && i < target.concepts; i++) {
            int from = target.conceptFrom[i];
            boolean weak = from < target.length && target.role[from] == ParsedName.WEAK;
            if (vocabulary.things().isContrasted(target.concept[i]) && from < target.length && !weak) {
                open &= ~IndexedName.span(from, target.conceptTo[i]);
            }
        }
        return open == 0 && missing != 0;
    }

    /** 登记、备案 is more than 备案, 居住证办理 more than 居住证签注, 通行证及签注签发 more than 通行证签发. */
    private static int byKind(ParsedName query, ParsedName target, Judgement j) {
        if (j.kinds == Kinds.OPEN && !j.kindUnsaid) {
            if (query.kind == ParsedName.NO_KIND && (query.general || target.kindBesideThing)) {
                return target.kindBesideThing ? QUERY : TARGET;
            }
            boolean more = target.kind == ParsedName.NO_KIND && (target.general || query.kindBesideThing);
            return !more ? NOBODY : query.kindBesideThing ? TARGET : QUERY;
        }
        if (j.kinds == Kinds.ALIKE) {
            return NOBODY;
        }
        if (query.kindBesideThing != target.kindBesideThing) {
            // 通行证签注 of 通行证和签注签发
            return query.kindBesideThing ? TARGET : QUERY;
        }
        long q = query.mainKinds;
        long t = target.mainKinds;
        if (q == t || (q & t) == 0) {
            return NOBODY;
        }
        return (q & t) == t ? TARGET : (q & t) == q ? QUERY : NOBODY;
    }
}
