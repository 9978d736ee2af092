package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.CandidateIndex.UNKNOWN;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;

/** Looks closely at one pair: how much of the content is shared, whether the acts agree, what else speaks for or against. */
final class Scorer {

    /** From here on a side counts as fully covered. */
    private static final float FULL = 0.97f;

    private static final int SEGMENTS = 32;

    private final Vocabulary vocabulary;
    private final CandidateIndex index;
    private final Departments departments = Departments.builtIn();

    Scorer(Vocabulary vocabulary, CandidateIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** Weights of the query's content; once per query. */
    static float weigh(CandidateIndex index, ParsedName query, Scratch scratch) {
        float total = 0;
        for (int i = 0; i < query.length; i++) {
            float weight = index.contentWeight(query, i);
            scratch.weights[i] = weight;
            total += weight;
        }
        return total;
    }

    void judge(
            ParsedName query,
            SideEvidence queryEvidence,
            float queryTotal,
            ParsedName target,
            SideEvidence targetEvidence,
            int number,
            Scratch scratch,
            Judgement into) {
        into.target = number;
        into.cosine = Math.min(1f, scratch.norm == 0 ? 0 : scratch.cosines[number] / scratch.norm);
        concepts(query, target, scratch, into);
        coverage(query, queryTotal, target, number, scratch, into);
        into.order = order(query, target, number, scratch);
        into.sameSurface = query.surfaceHash == target.surfaceHash;
        into.sameContent = query.contentHash == target.contentHash
                && query.contentLength == target.contentLength
                && (query.contentLength > 0 || into.sameSurface);
        into.acts = acts(query, target);
        into.kinds = kinds(query, target);
        into.exclusionDiffers = query.excluded != target.excluded;
        into.inclusionDiffers = query.included != target.included;
        into.levelDiffers = query.levels != 0 && target.levels != 0 && query.levels != target.levels;
        into.placeDiffers = query.places != 0 && target.places != 0 && query.places != target.places;
        into.everybodyDiffers = query.everybody != target.everybody;
        into.department = departments.agreement(queryEvidence.departments(), targetEvidence.departments());
        into.type = agreement(queryEvidence.type(), targetEvidence.type());
        into.code = agreement(queryEvidence.code(), targetEvidence.code());
        into.relation = relation(query, target, into);
        Calibration.rate(into);
    }

    private static int agreement(String a, String b) {
        return a.isEmpty() || b.isEmpty() ? 0 : a.equals(b) ? 1 : -1;
    }

    private void concepts(ParsedName query, ParsedName target, Scratch scratch, Judgement into) {
        into.opposedOfQuery = Judgement.NOTHING;
        into.opposedOfTarget = Judgement.NOTHING;
        into.wholeOfQuery = Judgement.NOTHING;
        into.partOfTarget = Judgement.NOTHING;
        into.partOfQuery = Judgement.NOTHING;
        into.wholeOfTarget = Judgement.NOTHING;
        scratch.fitTarget(target.length);
        boolean[] inQuery = scratch.matchedInQuery;
        boolean[] inTarget = scratch.matchedInTarget;
        java.util.Arrays.fill(inQuery, 0, query.length, false);
        java.util.Arrays.fill(inTarget, 0, target.length, false);
        if (query.concepts == 0 || target.concepts == 0) {
            return;
        }
        for (int q = 0; q < query.concepts; q++) {
            int a = query.concept[q];
            for (int t = 0; t < target.concepts; t++) {
                int b = target.concept[t];
                switch (vocabulary.conceptRelation(a, b)) {
                    case Vocabulary.CONTAINS -> {
                        if (!target.hasConcept(a)) {
                            into.wholeOfQuery = a;
                            into.partOfTarget = b;
                            mark(inQuery, query.conceptFrom[q], query.conceptTo[q]);
                            mark(inTarget, target.conceptFrom[t], target.conceptTo[t]);
                        }
                    }
                    case Vocabulary.PART_OF -> {
                        if (!query.hasConcept(b)) {
                            into.partOfQuery = a;
                            into.wholeOfTarget = b;
                            mark(inQuery, query.conceptFrom[q], query.conceptTo[q]);
                            mark(inTarget, target.conceptFrom[t], target.conceptTo[t]);
                        }
                    }
                    case Vocabulary.OPPOSITE -> {
                        if (!target.hasConcept(a) && !query.hasConcept(b)) {
                            into.opposedOfQuery = a;
                            into.opposedOfTarget = b;
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private static void mark(boolean[] marks, int from, int to) {
        for (int i = from; i < to; i++) {
            marks[i] = true;
        }
    }

    private void coverage(
            ParsedName query, float queryTotal, ParsedName target, int number, Scratch scratch, Judgement into) {
        int[] singles = index.singles[number];
        int[] doubles = index.doubles[number];
        float[] weights = index.weights[number];
        int epoch = ++scratch.targetEpoch;
        int[] inTarget = scratch.inTarget;
        int[] inQuery = scratch.inQuery;
        int queryEpoch = scratch.queryEpoch;
        for (int i = 0; i < target.length; i++) {
            inTarget[singles[i]] = epoch;
            if (doubles[i] != UNKNOWN) {
                inTarget[doubles[i]] = epoch;
            }
        }
        int[] inContext = scratch.inContext;
        for (int term : index.contextTerms[number]) {
            if (term != UNKNOWN) {
                inContext[term] = epoch;
            }
        }
        java.util.Arrays.fill(scratch.segmentTotal, 0);
        java.util.Arrays.fill(scratch.segmentMatched, 0);
        float matched = 0;
        long missing = 0;
        for (int i = 0; i < query.length; i++) {
            float weight = scratch.weights[i];
            if (weight == 0) {
                continue;
            }
            float match =
                    scratch.matchedInQuery[i] ? 1f : match(query, i, scratch.singles, scratch.doubles, inTarget, epoch);
            if (match < 0.9f) {
                float context = 0.7f * match(query, i, scratch.singles, scratch.doubles, inContext, epoch);
                match = Math.max(match, context);
            }
            if (match < 0.6f && i < 64) {
                missing |= 1L << i;
            }
            matched += weight * match;
            segment(query, i, weight, weight * match, scratch);
        }
        into.missingInTarget = missing;
        into.queryCoverage = queryTotal == 0 ? 0 : matched / queryTotal;
        into.oneOfQuery = oneOfSeveral(scratch, queryTotal);

        java.util.Arrays.fill(scratch.segmentTotal, 0);
        java.util.Arrays.fill(scratch.segmentMatched, 0);
        matched = 0;
        missing = 0;
        for (int i = 0; i < target.length; i++) {
            float weight = weights[i];
            if (weight == 0) {
                continue;
            }
            float match = scratch.matchedInTarget[i] ? 1f : match(target, i, singles, doubles, inQuery, queryEpoch);
            if (match < 0.6f && i < 64) {
                missing |= 1L << i;
            }
            matched += weight * match;
            segment(target, i, weight, weight * match, scratch);
        }
        float total = index.totals[number];
        into.missingInQuery = missing;
        into.targetCoverage = total == 0 ? 0 : matched / total;
        into.oneOfTarget = oneOfSeveral(scratch, total);
    }

    private static void segment(ParsedName name, int i, float weight, float matched, Scratch scratch) {
        int segment = name.segment[i];
        if (segment >= 0 && segment < SEGMENTS && name.role[i] != ParsedName.IN_BRACKET) {
            scratch.segmentTotal[segment] += weight;
            scratch.segmentMatched[segment] += matched;
        }
    }

    /** Whether one of the enumerated things is wholly there and another is not. */
    private static boolean oneOfSeveral(Scratch scratch, float total) {
        boolean there = false;
        boolean absent = false;
        for (int s = 0; s < SEGMENTS; s++) {
            float weight = scratch.segmentTotal[s];
            if (weight > 0.12f * total) {
                float share = scratch.segmentMatched[s] / weight;
                there |= share > 0.9f;
                absent |= share < 0.6f;
            }
        }
        return there && absent;
    }

    /** A symbol is there with its neighbour (1), alone (less), or not. */
    private static float match(ParsedName name, int i, int[] singles, int[] doubles, int[] marks, int epoch) {
        int pair = doubles[i];
        boolean inRun = false;
        if (i > 0 && name.joins[i]) {
            inRun = true;
            if (pair != UNKNOWN && marks[pair] == epoch) {
                return 1f;
            }
        }
        if (i + 1 < name.length && name.joins[i + 1]) {
            inRun = true;
            int next = doubles[i + 1];
            if (next != UNKNOWN && marks[next] == epoch) {
                return 1f;
            }
        }
        int single = singles[i];
        if (single != UNKNOWN && marks[single] == epoch) {
            return inRun ? 0.4f : 1f;
        }
        return 0f;
    }

    /** Longest common subsequence over the longer of the two, in bits. */
    private float order(ParsedName query, ParsedName target, int number, Scratch scratch) {
        int n = Math.min(64, query.length);
        if (n == 0 || target.length == 0) {
            return 0;
        }
        long[] places = scratch.places;
        int[] own = scratch.singles;
        for (int i = 0; i < n; i++) {
            if (own[i] != UNKNOWN) {
                places[own[i]] |= 1L << i;
            }
        }
        int[] singles = index.singles[number];
        long row = 0;
        for (int j = 0; j < target.length; j++) {
            long found = places[singles[j]];
            long x = found | row;
            row = x & ~(x - (row << 1 | 1));
        }
        for (int i = 0; i < n; i++) {
            if (own[i] != UNKNOWN) {
                places[own[i]] = 0;
            }
        }
        long used = n == 64 ? row : row & ((1L << n) - 1);
        return (float) Long.bitCount(used) / Math.max(query.length, target.length);
    }

    private Acts acts(ParsedName query, ParsedName target) {
        long q = query.life;
        long t = target.life;
        if (q == t) {
            return Acts.SAME;
        }
        if (q == 0) {
            if ((t & ~vocabulary.defaultLife()) == 0) {
                return Acts.UNSAID;
            }
            return (t & vocabulary.apartLife()) == t ? Acts.DIFFERENT : Acts.TARGET_SPECIFIC;
        }
        if (t == 0) {
            if ((q & ~vocabulary.defaultLife()) == 0) {
                return Acts.UNSAID;
            }
            return (q & vocabulary.apartLife()) == q ? Acts.DIFFERENT : Acts.QUERY_SPECIFIC;
        }
        if ((q & t) == q) {
            return Acts.QUERY_SPECIFIC;
        }
        if ((q & t) == t) {
            return Acts.TARGET_SPECIFIC;
        }
        if ((q & t) != 0) {
            return Acts.SOME_SHARED;
        }
        for (long rest = q; rest != 0; rest &= rest - 1) {
            if ((vocabulary.nearLife(Long.numberOfTrailingZeros(rest)) & t) != 0) {
                return Acts.NEAR;
            }
        }
        return Acts.DIFFERENT;
    }

    private Kinds kinds(ParsedName query, ParsedName target) {
        int q = query.kind;
        int t = target.kind;
        if (q == t) {
            return Kinds.SAME;
        }
        if (q == ParsedName.NO_KIND || t == ParsedName.NO_KIND) {
            int named = Math.max(q, t);
            return vocabulary.isApartKind(named) ? Kinds.DIFFERENT : Kinds.OPEN;
        }
        if ((vocabulary.nearKind(q) >>> t & 1) != 0) {
            return Kinds.NEAR;
        }
        if (vocabulary.isApartKind(q) || vocabulary.isApartKind(t)) {
            return Kinds.DIFFERENT;
        }
        return (query.kinds >>> t & 1) != 0 || (target.kinds >>> q & 1) != 0 ? Kinds.NEAR : Kinds.DIFFERENT;
    }

    private static Relation relation(ParsedName query, ParsedName target, Judgement j) {
        int content = contentDirection(j);
        int acts = switch (j.acts) {
            case QUERY_SPECIFIC -> -1;
            case TARGET_SPECIFIC -> 1;
            default -> 0;
        };
        if (content == 0 && acts == 0) {
            content = clauseDirection(query, target);
        }
        if (content == OVERLAP || content * acts < 0 || j.acts == Acts.SOME_SHARED) {
            return Relation.OVERLAPS;
        }
        int direction = content == 0 ? acts : content;
        if (direction == 0) {
            return j.sameSurface ? Relation.EXACT : Relation.SAME_MEANING;
        }
        return direction < 0 ? Relation.PART_OF : Relation.CONTAINS;
    }

    private static final int OVERLAP = 9;

    /** -1 where the query has more content, 1 where the target has, 0 where both have the same. */
    private static int contentDirection(Judgement j) {
        if (j.sameContent) {
            return 0;
        }
        if (j.wholeOfQuery != Judgement.NOTHING && j.partOfQuery == Judgement.NOTHING) {
            return 1;
        }
        if (j.partOfQuery != Judgement.NOTHING && j.wholeOfQuery == Judgement.NOTHING) {
            return -1;
        }
        boolean queryFull = j.queryCoverage >= FULL;
        boolean targetFull = j.targetCoverage >= FULL;
        if (queryFull && targetFull) {
            return 0;
        }
        if (j.oneOfQuery != j.oneOfTarget) {
            return j.oneOfQuery ? 1 : -1;
        }
        if (queryFull != targetFull) {
            return queryFull ? 1 : -1;
        }
        float difference = j.queryCoverage - j.targetCoverage;
        return Math.abs(difference) < 0.1f ? OVERLAP : difference > 0 ? 1 : -1;
    }

    /** 含 makes a side wider, 不含 makes it narrower. */
    private static int clauseDirection(ParsedName query, ParsedName target) {
        int wider = (query.included != 0 ? 1 : 0) - (target.included != 0 ? 1 : 0);
        int narrower = (query.excluded != 0 ? 1 : 0) - (target.excluded != 0 ? 1 : 0);
        return Integer.signum(wider - narrower);
    }
}
