package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.CandidateIndex.UNKNOWN;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;
import org.jspecify.annotations.Nullable;

/** Looks closely at one pair: how much of the content is shared, whether the acts agree, what else speaks for or against. */
final class Scorer {

    /** From here on a side counts as fully covered. */
    private static final float FULL = 0.97f;

    /** What a symbol counts that is there, but not beside its neighbour. */
    private static final float ALONE = 0.4f;

    /** What a symbol counts that only the name of the main item has. */
    private static final float IN_CONTEXT = 0.7f;

    private final Vocabulary vocabulary;
    private final CandidateIndex index;
    private final Departments departments = Departments.builtIn();

    Scorer(Vocabulary vocabulary, CandidateIndex index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** Makes the query ready to be looked at beside any number of targets; {@link #done} afterwards. */
    void begin(ParsedName query, Scratch scratch) {
        IndexedName name = scratch.indexed;
        name.settle(query, index);
        for (int i = 0; i < name.length; i++) {
            if (name.singles[i] != UNKNOWN) {
                scratch.places[name.singles[i]] |= 1L << i;
            }
            if (name.doubles[i] != UNKNOWN) {
                scratch.places[name.doubles[i]] |= 1L << i;
            }
        }
    }

    void done(Scratch scratch) {
        IndexedName name = scratch.indexed;
        for (int i = 0; i < name.length; i++) {
            if (name.singles[i] != UNKNOWN) {
                scratch.places[name.singles[i]] = 0;
            }
            if (name.doubles[i] != UNKNOWN) {
                scratch.places[name.doubles[i]] = 0;
            }
        }
    }

    void judge(
            ParsedName query,
            SideEvidence queryEvidence,
            ParsedName target,
            SideEvidence targetEvidence,
            int number,
            Scratch scratch,
            Judgement into) {
        into.target = number;
        into.cosine = Math.min(1f, scratch.norm == 0 ? 0 : scratch.cosines[number] / scratch.norm);
        concepts(query, target, into);
        into.knownInQuery |= implied(query, targetEvidence.departments());
        into.knownInTarget |= implied(target, queryEvidence.departments());
        coverage(scratch.indexed, index.name(number), index.context(number), scratch.places, into);
        into.sameSurface = query.surfaceHash == target.surfaceHash;
        into.sameContent = query.contentHash == target.contentHash
                && query.contentLength == target.contentLength
                && (query.contentLength > 0 || into.sameSurface);
        into.acts = acts(query, target);
        into.kinds = kinds(query, target);
        into.damagedAct = into.missingInTarget != 0
                && (into.acts == Acts.TARGET_SPECIFIC || into.acts == Acts.DIFFERENT)
                && damaged(query, into.missingInTarget, target.life & ~query.life);
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

    private void concepts(ParsedName query, ParsedName target, Judgement into) {
        into.opposedOfQuery = Judgement.NOTHING;
        into.opposedOfTarget = Judgement.NOTHING;
        into.wholeOfQuery = Judgement.NOTHING;
        into.partOfTarget = Judgement.NOTHING;
        into.partOfQuery = Judgement.NOTHING;
        into.wholeOfTarget = Judgement.NOTHING;
        into.knownInQuery = 0;
        into.knownInTarget = 0;
        for (int q = 0; q < query.concepts; q++) {
            int a = query.concept[q];
            for (int t = 0; t < target.concepts; t++) {
                int b = target.concept[t];
                byte relation = vocabulary.conceptRelation(a, b);
                if (relation == Vocabulary.UNRELATED) {
                    continue;
                }
                if (relation == Vocabulary.OPPOSITE) {
                    if (!target.hasConcept(a) && !query.hasConcept(b)) {
                        into.opposedOfQuery = a;
                        into.opposedOfTarget = b;
                    }
                } else if (relation == Vocabulary.CONTAINS && !target.hasConcept(a)) {
                    into.wholeOfQuery = a;
                    into.partOfTarget = b;
                    into.knownInQuery |= span(query.conceptFrom[q], query.conceptTo[q]);
                    into.knownInTarget |= span(target.conceptFrom[t], target.conceptTo[t]);
                } else if (relation == Vocabulary.PART_OF && !query.hasConcept(b)) {
                    into.partOfQuery = a;
                    into.wholeOfTarget = b;
                    into.knownInQuery |= span(query.conceptFrom[q], query.conceptTo[q]);
                    into.knownInTarget |= span(target.conceptFrom[t], target.conceptTo[t]);
                }
            }
        }
    }

    /** What the department on the other side need not say. */
    private long implied(ParsedName name, long departments) {
        long known = 0;
        if (departments != Departments.UNKNOWN) {
            for (int i = 0; i < name.concepts; i++) {
                if ((vocabulary.conceptDepartments(name.concept[i]) & departments) != 0) {
                    known |= span(name.conceptFrom[i], name.conceptTo[i]);
                }
            }
        }
        return known;
    }

    private static long span(int from, int to) {
        return from >= to || from >= IndexedName.POSITIONS ? 0 : (-1L >>> 64 - Math.min(64, to)) & (-1L << from);
    }

    /** One walk over the target: which positions of either side the other has, alone or with a neighbour; and the order. */
    private static void coverage(
            IndexedName query, IndexedName target, @Nullable IndexedName context, long[] places, Judgement into) {
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

        long queryFull = queryPair | queryPair >>> 1 | querySingle & query.alone | into.knownInQuery;
        long targetFull = targetPair | targetPair >>> 1 | targetSingle & target.alone | into.knownInTarget;
        long queryOpen = query.content & ~queryFull;
        long targetOpen = target.content & ~targetFull;
        float queryLost = query.weight(queryOpen) - ALONE * query.weight(queryOpen & querySingle);
        if (context != null && queryOpen != 0) {
            long inContext = context(query, context, places) & queryOpen;
            queryLost -= IN_CONTEXT * query.weight(inContext & ~querySingle)
                    + (IN_CONTEXT - ALONE) * query.weight(inContext & querySingle);
            queryOpen &= ~inContext;
        }
        float targetLost = target.weight(targetOpen) - ALONE * target.weight(targetOpen & targetSingle);
        into.missingInTarget = queryOpen;
        into.missingInQuery = targetOpen;
        into.queryCoverage = query.total == 0 ? 0 : Math.max(0, 1 - queryLost / query.total);
        into.targetCoverage = target.total == 0 ? 0 : Math.max(0, 1 - targetLost / target.total);
        into.oneOfQuery = query.partCount > 1 && oneOfSeveral(query, queryFull, query.partCount > target.partCount);
        into.oneOfTarget = target.partCount > 1 && oneOfSeveral(target, targetFull, target.partCount > query.partCount);
    }

    /** What the name of the main item has of the query. */
    private static long context(IndexedName query, IndexedName context, long[] places) {
        long single = 0;
        long pair = 0;
        for (int j = 0; j < context.length; j++) {
            single |= places[context.singles[j]];
            if (context.doubles[j] != UNKNOWN) {
                pair |= places[context.doubles[j]];
            }
        }
        return pair | pair >>> 1 | single & query.alone;
    }

    /**
     * Whether one of the enumerated things is wholly there and another is not.
     *
     * @param shorter the other side enumerates less: then it is enough that what stands at the comma is missing
     */
    private static boolean oneOfSeveral(IndexedName name, long found, boolean shorter) {
        boolean there = false;
        boolean absent = false;
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

    /** Whether what is left over in the query looks like a piece of an act of the target: 户口移审批. */
    private boolean damaged(ParsedName query, long missing, long life) {
        for (long acts = life; acts != 0; acts &= acts - 1) {
            String act = vocabulary.lifeName(Long.numberOfTrailingZeros(acts));
            for (long rest = missing; rest != 0; rest &= rest - 1) {
                int symbol = query.symbol[Long.numberOfTrailingZeros(rest)];
                if (symbol < ParsedName.FIRST_LIFE && act.indexOf(symbol) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Kinds kinds(ParsedName query, ParsedName target) {
        int q = query.kind;
        int t = target.kind;
        if (q == t) {
            return Kinds.SAME;
        }
        if (q == ParsedName.NO_KIND || t == ParsedName.NO_KIND) {
            int named = Math.max(q, t);
            boolean silent = q == ParsedName.NO_KIND ? !query.general : !target.general;
            boolean open = silent ? vocabulary.mayBeUnsaid(named) : !vocabulary.isApartKind(named);
            return open ? Kinds.OPEN : Kinds.DIFFERENT;
        }
        if ((vocabulary.nearKind(q) >>> t & 1) != 0) {
            return Kinds.NEAR;
        }
        // 竣工验收备案 holds 竣工验收, but 登记资料查询 is no 登记
        boolean holds = (query.kinds >>> t & 1) != 0 || (target.kinds >>> q & 1) != 0;
        return holds && vocabulary.mayBeUnsaid(q) && vocabulary.mayBeUnsaid(t) ? Kinds.NEAR : Kinds.DIFFERENT;
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
        j.crossed = content * acts < 0 && content != OVERLAP;
        if (content == OVERLAP || j.crossed || j.acts == Acts.SOME_SHARED) {
            return Relation.OVERLAPS;
        }
        int direction = content == 0 ? acts : content;
        if (direction == 0) {
            boolean vetoed =
                    j.acts == Acts.DIFFERENT || j.kinds == Kinds.DIFFERENT || j.opposedOfQuery != Judgement.NOTHING;
            return vetoed ? Relation.OVERLAPS : j.sameSurface ? Relation.EXACT : Relation.SAME_MEANING;
        }
        return direction < 0 ? Relation.PART_OF : Relation.CONTAINS;
    }

    private static final int OVERLAP = 9;

    /** -1 where the query has more content, 1 where the target has, 0 where both have the same. */
    private static int contentDirection(Judgement j) {
        if (j.sameContent) {
            return 0;
        }
        boolean queryFull = j.queryCoverage >= FULL || j.missingInTarget == 0;
        boolean targetFull = j.targetCoverage >= FULL;
        int concepts = (j.wholeOfQuery != Judgement.NOTHING ? 1 : 0) - (j.partOfQuery != Judgement.NOTHING ? 1 : 0);
        if (queryFull && targetFull) {
            return concepts;
        }
        if (concepts > 0 && j.queryCoverage > 0.75f || concepts < 0 && j.targetCoverage > 0.75f) {
            return concepts;
        }
        if (j.oneOfQuery != j.oneOfTarget) {
            return j.oneOfQuery ? 1 : -1;
        }
        if (queryFull != targetFull) {
            return queryFull ? 1 : -1;
        }
        float difference = j.queryCoverage - j.targetCoverage;
        if (Math.abs(difference) >= 0.1f) {
            return difference > 0 ? 1 : -1;
        }
        // both have a little of their own: most likely two wordings of one thing
        return Math.min(j.queryCoverage, j.targetCoverage) > 0.7f ? 0 : OVERLAP;
    }

    /** 含 makes a side wider, 不含 makes it narrower. */
    private static int clauseDirection(ParsedName query, ParsedName target) {
        int wider = (query.included != 0 ? 1 : 0) - (target.included != 0 ? 1 : 0);
        int narrower = (query.excluded != 0 ? 1 : 0) - (target.excluded != 0 ? 1 : 0);
        return Integer.signum(wider - narrower);
    }
}
