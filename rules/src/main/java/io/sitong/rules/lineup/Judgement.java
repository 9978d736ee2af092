package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;

/** What the scorer found out about one pair; plain fields, reused while searching, copied for what is shown. */
final class Judgement {

    /** How the acts stand to each other, seen from the query. */
    enum Acts {
        /** the same, or none on either side */
        SAME,
        /** one side leaves unsaid what goes without saying: 核发 */
        UNSAID,
        /** the same matter seen from two sides: 核发, 新办 */
        NEAR,
        /** the query names an act, the target is general */
        QUERY_SPECIFIC,
        /** the target names an act, the query is general */
        TARGET_SPECIFIC,
        SOME_SHARED,
        DIFFERENT
    }

    /** How the procedures stand to each other. */
    enum Kinds {
        SAME,
        /** one side does not say */
        OPEN,
        NEAR,
        DIFFERENT
    }

    static final int NOTHING = -1;

    int target;
    double score;
    Relation relation = Relation.OVERLAPS;
    boolean acceptable;

    float cosine;
    float queryCoverage;
    float targetCoverage;
    float order;
    boolean sameContent;
    boolean sameSurface;
    Acts acts = Acts.SAME;
    Kinds kinds = Kinds.SAME;
    /** positions of content that the other side does not have, the first 64 */
    long missingInTarget;

    long missingInQuery;
    int opposedOfQuery = NOTHING;
    int opposedOfTarget = NOTHING;
    int wholeOfQuery = NOTHING;
    int partOfTarget = NOTHING;
    int partOfQuery = NOTHING;
    int wholeOfTarget = NOTHING;
    boolean oneOfQuery;
    boolean oneOfTarget;
    boolean exclusionDiffers;
    boolean inclusionDiffers;
    boolean levelDiffers;
    boolean placeDiffers;
    boolean everybodyDiffers;
    int department;
    int type;
    int code;

    Judgement copy() {
        Judgement copy = new Judgement();
        copy.target = target;
        copy.score = score;
        copy.relation = relation;
        copy.acceptable = acceptable;
        copy.cosine = cosine;
        copy.queryCoverage = queryCoverage;
        copy.targetCoverage = targetCoverage;
        copy.order = order;
        copy.sameContent = sameContent;
        copy.sameSurface = sameSurface;
        copy.acts = acts;
        copy.kinds = kinds;
        copy.missingInTarget = missingInTarget;
        copy.missingInQuery = missingInQuery;
        copy.opposedOfQuery = opposedOfQuery;
        copy.opposedOfTarget = opposedOfTarget;
        copy.wholeOfQuery = wholeOfQuery;
        copy.partOfTarget = partOfTarget;
        copy.partOfQuery = partOfQuery;
        copy.wholeOfTarget = wholeOfTarget;
        copy.oneOfQuery = oneOfQuery;
        copy.oneOfTarget = oneOfTarget;
        copy.exclusionDiffers = exclusionDiffers;
        copy.inclusionDiffers = inclusionDiffers;
        copy.levelDiffers = levelDiffers;
        copy.placeDiffers = placeDiffers;
        copy.everybodyDiffers = everybodyDiffers;
        copy.department = department;
        copy.type = type;
        copy.code = code;
        return copy;
    }
}
