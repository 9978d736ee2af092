package io.sitong.rules.lineup;

import io.sitong.catalog.match.Relation;
import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;

/** From what was found to the number shown, and to what may be accepted without a person. See rules/decisions. */
final class Calibration {

    /** Nothing is accepted below. */
    static final double ACCEPT = 0.9;

    /** The second must be this far behind. */
    static final double LEAD = 0.05;

    /** Puts one right behind another, so that people see them side by side. */
    static final double NEXT = 0.01;

    /** Below this nothing is plausible. */
    static final double PLAUSIBLE = 0.25;

    /** A pair that a veto speaks against stays below these, whatever else. */
    static final double CAP_OTHER_ACT = 0.45;

    static final double CAP_OPPOSITE = 0.40;
    static final double CAP_OTHER_KIND = 0.50;
    static final double CAP_CLAUSE = 0.80;
    static final double CAP_NOT_SAME = 0.85;
    static final double CAP_PART_BY_ACT = 0.82;
    /** 补领 below 核发: where nothing else is offered, most likely part of it */
    static final double CAP_AFTER = 0.75;

    static final double CAP_NEAR = 0.79;
    static final double CAP_UNSURE = 0.89;

    /** By how much both sides must want each other more than anything else where only the wording differs. */
    static final double CLEAR_LEAD = 0.1;

    /** What a side counts as covered of which one enumerated thing is wholly there. */
    private static final double ONE_OF_SEVERAL = 0.75;

    private Calibration() {}

    static void rate(Judgement j) {
        double q = j.oneOfQuery ? Math.max(j.queryCoverage, ONE_OF_SEVERAL) : j.queryCoverage;
        boolean said = j.oneOfTarget || j.bracketedCase;
        double t = said ? Math.max(j.targetCoverage, ONE_OF_SEVERAL) : j.targetCoverage;
        double more = Math.max(q, t);
        double less = Math.min(q, t);
        double harmonic = q + t == 0 ? 0 : 2 * q * t / (q + t);
        double z = -4.3 + 3.6 * harmonic + 2.2 * more * Math.min(1, less * 3) + 1.4 * j.cosine + 0.8 * j.order;
        if (j.oneOfQuery || j.oneOfTarget) {
            z += 0.4;
        }
        z += switch (j.acts) {
            case SAME -> 0.7;
            case UNSAID, ALIKE -> 0.4;
            case NEAR -> 0.2;
            case QUERY_SPECIFIC, TARGET_SPECIFIC, QUERY_AFTER, TARGET_AFTER -> j.sameBag ? -0.1 : -0.4;
            case SOME_SHARED -> 0;
            case DIFFERENT -> -0.8;
        };
        z += switch (j.kinds) {
            case SAME -> 0.6;
            case ALIKE -> 0.4;
            case OPEN -> 0;
            case NEAR -> -0.2;
            case DIFFERENT -> -1.0;
        };
        z += j.partOfMain ? 1.5 : 0;
        z += j.acts == Acts.TARGET_SPECIFIC && j.begins ? 0.2 : 0;
        z += j.damagedAct ? 0.6 : 0;
        z += j.crossed ? -0.8 : 0;
        z += switch (j.department) {
            case Departments.SAME -> 0.4;
            case Departments.OFTEN -> -0.1;
            case Departments.OTHER -> -1.2;
            default -> 0;
        };
        z += j.type < 0 ? -0.2 : 0;
        z += j.code > 0 ? 2.5 : 0;
        double cap = cap(j);
        j.score = cap / (1 + Math.exp(-z));
        j.acceptable = cap == 1;
        j.onlyAlone = false;
        j.wording = false;
        if (j.acceptable) {
            // the same content, act and procedure: what is left is how alike the rest is
            j.score = Math.max(j.score, 0.93 + 0.06 * j.cosine);
        } else if (cap == CAP_UNSURE && alike(j)) {
            j.acceptable = true;
            j.onlyAlone = j.acts == Acts.UNSAID || j.kinds == Kinds.OPEN && j.bare;
            j.score = Math.max(j.score, 0.895 + 0.03 * j.cosine);
        } else if (cap == CAP_UNSURE) {
            j.wording = isWording(j);
        }
    }

    /** The other words cover each other wholly, and all else agrees, the department too. */
    private static boolean isWording(Judgement j) {
        return Math.min(j.queryCore, j.targetCore) >= Judgement.COVERED
                && agrees(j)
                && j.sameBeside
                && j.shortTightly
                && j.department == Departments.SAME
                && !j.oneOfQuery
                && !j.oneOfTarget
                && !j.amongCases
                && j.opposedOfQuery == Judgement.NOTHING
                && j.wholeOfQuery == Judgement.NOTHING
                && j.partOfQuery == Judgement.NOTHING;
    }

    /**
     * The same matter but for what says little: the order, a weak word, an explanation in brackets; or for what goes
     * without saying on one side: 生产许可证（核发）, 延续（登记）. Where the list has other acts on the same thing, a name
     * without an act may mean all of them; that is seen when all candidates are known.
     */
    private static boolean alike(Judgement j) {
        return (j.sameBag || j.sameWords || j.nearlySame) && agrees(j);
    }

    private static boolean agrees(Judgement j) {
        boolean acts = j.acts == Acts.SAME || j.acts == Acts.ALIKE || j.acts == Acts.UNSAID;
        boolean kinds = j.kinds == Kinds.SAME || j.kinds == Kinds.ALIKE || j.kindUnsaid;
        return acts
                && kinds
                && !j.decidesOrPays
                && !j.inclusionOpposes
                && !j.exclusionDiffers
                && j.department >= 0
                && j.type >= 0;
    }

    private static double cap(Judgement j) {
        double cap = 1;
        if (!j.sameContent
                || j.acts != Acts.SAME
                || j.kinds != Kinds.SAME
                || j.everybodyDiffers
                || j.inclusionDiffers) {
            cap = CAP_UNSURE;
        }
        if (j.relation != Relation.EXACT && j.relation != Relation.SAME_MEANING) {
            cap = CAP_NOT_SAME;
        }
        if (j.partOfMain && (j.acts == Acts.TARGET_SPECIFIC || j.acts == Acts.TARGET_AFTER)) {
            // 补领证件 belongs to 婚姻登记, but is what comes after it
            cap = Math.min(cap, CAP_PART_BY_ACT);
        }
        if (j.department < 0 && cap == 1) {
            cap = CAP_UNSURE;
        }
        if (j.exclusionDiffers) {
            cap = Math.min(cap, j.exclusionOpposes ? CAP_CLAUSE : CAP_UNSURE);
        }
        if (j.levelDiffers || j.placeDiffers) {
            cap = Math.min(cap, CAP_CLAUSE);
        }
        if (j.typesExclude) {
            cap = Math.min(cap, CAP_OTHER_KIND);
        }
        if (j.kinds == Kinds.NEAR || j.acts == Acts.NEAR || j.onlyReceived) {
            cap = Math.min(cap, CAP_NEAR);
        }
        if (j.kinds == Kinds.DIFFERENT) {
            cap = Math.min(cap, CAP_OTHER_KIND);
        }
        if (j.acts == Acts.QUERY_AFTER) {
            cap = Math.min(cap, CAP_AFTER);
        }
        if (j.acts == Acts.DIFFERENT) {
            cap = Math.min(cap, CAP_OTHER_ACT);
        }
        if (j.opposedOfQuery != Judgement.NOTHING) {
            cap = Math.min(cap, CAP_OPPOSITE);
        }
        return cap;
    }
}
