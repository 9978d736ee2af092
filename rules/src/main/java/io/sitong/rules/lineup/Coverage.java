package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.CandidateIndex.UNKNOWN;

/** How much of the content of either side the other has. */
final class Coverage {

    /** What a symbol counts that is there, but not beside its neighbour. */
    private static final float ALONE = 0.4f;

    /** What a symbol loses that only a known part or whole accounts for. */
    private static final float KNOWN_LOSS = 0.12f;

    /** From this share on a name is wholly there. */
    private static final float ALL_BUT = 0.9f;

    /** What a symbol costs that only the name of the main item has: it says where the item belongs, not what it is. */
    private static final float OF_MAIN = 0.2f;

    private Coverage() {}

    /** One walk over the target: which positions of either side the other has, alone or with a neighbour; and the order. */
    static void measure(IndexedName query, IndexedName target, long[] places, Judgement into) {
        long querySingle = 0;
        long queryPair = 0;
        long targetSingle = 0;
        long targetPair = 0;
        long row = 0;
        int length = target.length;
        for (int j = 0; j < length; j++) {
            long at = places[target.singles[j]];
            if (at != 0) {
                querySingle |= at;
                targetSingle |= 1L << j;
                int pair = target.doubles[j];
                if (pair != UNKNOWN) {
                    long with = places[pair];
                    if (with != 0) {
                        queryPair |= with;
                        targetPair |= 1L << j;
                    }
                }
            }
            long x = at | row;
            row = x & ~(x - (row << 1 | 1));
        }
        into.order = (float) Long.bitCount(row) / Math.max(1, Math.max(query.length, length));

        long queryFound = queryPair | queryPair >>> 1 | querySingle & query.alone;
        long targetFound = targetPair | targetPair >>> 1 | targetSingle & target.alone;
        into.shortInQuery = 0;
        into.shortInTarget = 0;
        into.shortTightly = true;
        ShortForm.find(query, target, query.content & querySingle & ~queryFound, targetFound, true, into);
        ShortForm.find(target, query, target.content & targetSingle & ~targetFound, queryFound, false, into);
        long queryKnown = into.knownInQuery | into.shortInQuery;
        long targetKnown = into.knownInTarget | into.shortInTarget;
        long queryFull = queryFound | queryKnown;
        long targetFull = targetFound | targetKnown;
        long querySpoken = spoken(query, queryFull, target, targetFull);
        long targetSpoken = spoken(target, targetFull, query, queryFull);
        into.spoken = (querySpoken | targetSpoken) != 0;
        long queryOpen = query.content & ~queryFull & ~querySpoken;
        long targetOpen = target.content & ~targetFull & ~targetSpoken;
        float queryLost = query.weight(queryOpen)
                - ALONE * query.weight(queryOpen & querySingle)
                + KNOWN_LOSS * query.weight(query.content & queryKnown & ~queryFound);
        float targetLost = target.weight(targetOpen)
                - ALONE * target.weight(targetOpen & targetSingle)
                + KNOWN_LOSS * target.weight(target.content & targetKnown & ~targetFound);
        float queryImplied = unasked(query, queryOpen & into.impliedInQuery);
        float targetImplied = unasked(target, targetOpen & into.impliedInTarget);
        if (queryImplied > 0) {
            queryLost -= queryImplied - ALONE * query.weight(queryOpen & into.impliedInQuery & querySingle);
            queryOpen &= ~into.impliedInQuery;
        }
        if (targetImplied > 0) {
            targetLost -= targetImplied - ALONE * target.weight(targetOpen & into.impliedInTarget & targetSingle);
            targetOpen &= ~into.impliedInTarget;
        }
        float beside = target.weight(targetOpen & target.ofMain);
        float besideLost = OF_MAIN * beside;
        if (beside > 0) {
            targetLost -= beside - ALONE * target.weight(targetOpen & target.ofMain & targetSingle) - besideLost;
            targetOpen &= ~target.ofMain;
            targetImplied += beside - besideLost;
        }
        into.amongIncluded = onlyWithin(target.included, query, target, places);
        into.amongCases = onlyWithin(target.cases, query, target, places) && hasOtherCase(target, targetFound);
        into.goesThroughMore = oneCaseOf(query, target, places) && hasOtherCase(query, queryFull);
        into.sameWords = (query.core & ~queryFound | target.core & ~targetFound) == 0;
        into.missingInTarget = queryOpen;
        into.missingInQuery = targetOpen;
        into.queryCore = core(query, queryOpen, querySingle, queryImplied + query.weight(querySpoken));
        into.targetCore = core(target, targetOpen, targetSingle, targetImplied + target.weight(targetSpoken))
                - (target.coreTotal <= 0 ? 0 : besideLost / target.coreTotal);
        into.queryCoverage = share(queryLost, query.total - queryImplied - 0.9f * query.weight(querySpoken));
        into.targetCoverage = share(targetLost, target.total - targetImplied - 0.9f * target.weight(targetSpoken));
        into.oneOfQuery = query.partCount > 1 && oneOfSeveral(query, queryFull, query.partCount > target.partCount);
        into.oneOfTarget = target.partCount > 1 && oneOfSeveral(target, targetFull, target.partCount > query.partCount);
    }

    /**
     * What a name says in the words of the people before it says in brackets what it is: 打官司没钱（法律援助申请). The other
     * side has all that stands in the brackets, and nothing of what stands outside.
     */
    private static long spoken(IndexedName name, long found, IndexedName other, long otherFound) {
        long inside = name.bracketed;
        long outside = name.core & ~inside;
        if (inside == 0 || (outside & ~found) == 0) {
            return 0;
        }
        boolean named = name.weight(inside & found) >= ALL_BUT * name.weight(inside)
                && other.weight(other.core & otherFound) >= ALL_BUT * other.coreTotal;
        if (!named || other.coreTotal <= 0) {
            return 0;
        }
        // 结婚登记（婚姻登记）: what is in brackets must be all the other has, or its words stand before them, too
        long there = 0;
        for (int i = 0; i < name.length; i++) {
            there |= (inside >>> i & 1) == 0 ? 0 : positions(other, name.singles[i]);
        }
        return other.weight(other.core & there) >= ALL_BUT * other.coreTotal ? outside & ~found : 0;
    }

    private static long positions(IndexedName name, int term) {
        long at = 0;
        for (int i = 0; i < name.length; i++) {
            at |= name.singles[i] == term ? 1L << i : 0;
        }
        return at;
    }

    /** Whether some of the query is in this part of the target and nowhere else in it. */
    private static boolean onlyWithin(long part, IndexedName query, IndexedName target, long[] places) {
        if (part == 0) {
            return false;
        }
        long within = 0;
        long outside = 0;
        for (int j = 0; j < target.length; j++) {
            long at = places[target.singles[j]];
            within |= (part >>> j & 1) == 0 ? 0 : at;
            outside |= (part >>> j & 1) == 0 ? at : 0;
        }
        return (query.core & within & ~outside) != 0;
    }

    /** Whether the core of the target names what is a case of the query and nothing else in it. */
    private static boolean oneCaseOf(IndexedName query, IndexedName target, long[] places) {
        if (query.cases == 0) {
            return false;
        }
        for (int j = 0; j < target.length; j++) {
            long at = (target.core >>> j & 1) == 0 ? 0 : places[target.singles[j]];
            if (at != 0 && (at & ~query.cases) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name goes through a case that the other side does not know. */
    private static boolean hasOtherCase(IndexedName name, long found) {
        for (int p = 0; p < name.caseCount; p++) {
            long part = name.caseParts[p];
            if (2 * Long.bitCount(part & found) < Long.bitCount(part)) {
                return true;
            }
        }
        return false;
    }

    /** What the other side has of what is neither weak nor explanation. */
    private static float core(IndexedName name, long open, long single, float implied) {
        long lost = open & name.core;
        return name.coreTotal <= 0
                ? 1
                : share(name.weight(lost) - ALONE * name.weight(lost & single), name.coreTotal - implied);
    }

    private static float share(float lost, float total) {
        return total <= 0 ? 0 : Math.max(0, 1 - lost / total);
    }

    /** The weight of what the other side's department leaves unsaid; nothing where little else would be left. */
    private static float unasked(IndexedName name, long implied) {
        if (implied == 0) {
            return 0;
        }
        float weight = name.weight(implied);
        return weight > 0.8f * name.total ? 0 : weight;
    }

    /**
     * Whether one of the enumerated things is wholly there and another is not.
     *
     * @param shorter the other side enumerates less: then it is enough that what stands at the comma is missing
     */
    private static boolean oneOfSeveral(IndexedName name, long found, boolean shorter) {
        boolean there = false;
        boolean absent = false;
        for (int p = 0; p + 1 < name.partCount; p++) {
            // what stands beside the comma: 单位 and 个人 of 公积金单位及个人缴存信息
            boolean before = (Long.highestOneBit(name.parts[p]) & found) != 0;
            boolean after = (Long.lowestOneBit(name.parts[p + 1]) & found) != 0;
            if (before != after) {
                return true;
            }
        }
        for (int p = 0; p < name.partCount; p++) {
            long part = name.parts[p];
            float weight = name.weight(part);
            if (weight > 0.12f * name.total) {
                float share = name.weight(part & found) / weight;
                there |= share > 0.9f;
                absent |= share < 0.5f;
                if (shorter && share <= 0.9f) {
                    long missing = part & ~found;
                    absent |= p > 0 && (Long.lowestOneBit(part) & missing) != 0;
                    absent |= p + 1 < name.partCount && (Long.highestOneBit(part) & missing) != 0;
                }
            }
        }
        return there && absent;
    }
}
