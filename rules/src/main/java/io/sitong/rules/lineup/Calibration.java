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

    /** Below this nothing is plausible. */
    static final double PLAUSIBLE = 0.25;

    /** A pair that a veto speaks against stays below these, whatever else. */
    static final double CAP_OTHER_ACT = 0.45;

    static final double CAP_OPPOSITE = 0.40;
    static final double CAP_OTHER_KIND = 0.50;
    static final double CAP_CLAUSE = 0.80;
    static final double CAP_NOT_SAME = 0.85;
    static final double CAP_UNSURE = 0.89;

    /** What a side counts as covered of which one enumerated thing is wholly there. */
    private static final double ONE_OF_SEVERAL = 0.75;

    private Calibration() {}

    static void rate(Judgement j) {
        double q = j.oneOfQuery ? Math.max(j.queryCoverage, ONE_OF_SEVERAL) : j.queryCoverage;
        double t = j.oneOfTarget ? Math.max(j.targetCoverage, ONE_OF_SEVERAL) : j.targetCoverage;
        double more = Math.max(q, t);
        double less = Math.min(q, t);
        double harmonic = q + t == 0 ? 0 : 2 * q * t / (q + t);
        double z = -4.3 + 3.6 * harmonic + 2.2 * more * Math.min(1, less * 3) + 1.4 * j.cosine + 0.8 * j.order;
        if (j.oneOfQuery || j.oneOfTarget) {
            z += 0.4;
        }
        z += switch (j.acts) {
            case SAME -> 0.7;
            case UNSAID -> 0.4;
            case NEAR -> 0.2;
            case QUERY_SPECIFIC, TARGET_SPECIFIC -> -0.1;
            case SOME_SHARED -> 0;
            case DIFFERENT -> -0.8;
        };
        z += switch (j.kinds) {
            case SAME -> 0.6;
            case OPEN -> 0;
            case NEAR -> -0.2;
            case DIFFERENT -> -1.0;
        };
        z += j.damagedAct ? 0.6 : 0;
        z += j.crossed ? -0.8 : 0;
        z += j.department > 0 ? 0.4 : j.department < 0 ? -1.2 : 0;
        z += j.type < 0 ? -0.2 : 0;
        z += j.code > 0 ? 2.5 : 0;
        j.onlyAlone = false;
        double cap = cap(j);
        j.score = cap / (1 + Math.exp(-z));
        j.acceptable = cap == 1;
        if (!j.acceptable && cap == CAP_UNSURE && unsaid(j)) {
            j.acceptable = true;
            j.onlyAlone = true;
        }
        if (j.acceptable) {
            // the same content, act and procedure: what is left is how alike the rest is
            j.score = Math.max(j.score, (j.onlyAlone ? 0.9 : 0.93) + 0.06 * j.cosine);
        }
    }

    /**
     * One side leaves unsaid what goes without saying: 生产许可证（核发）, 延续（登记）. The same matter, unless the list
     * has other acts on the same thing beside it; that is seen when all candidates are known.
     */
    private static boolean unsaid(Judgement j) {
        if (!j.sameContent || j.everybodyDiffers || j.department < 0 || j.type < 0) {
            return false;
        }
        return j.acts == Acts.UNSAID && j.kinds == Kinds.SAME || j.acts == Acts.SAME && j.kindUnsaid;
    }

    private static double cap(Judgement j) {
        double cap = 1;
        if (!j.sameContent || j.acts != Acts.SAME || j.kinds != Kinds.SAME || j.everybodyDiffers) {
            cap = CAP_UNSURE;
        }
        if (j.relation != Relation.EXACT && j.relation != Relation.SAME_MEANING) {
            cap = CAP_NOT_SAME;
        }
        if (j.department < 0 && cap == 1) {
            cap = CAP_UNSURE;
        }
        if (j.exclusionDiffers || j.levelDiffers || j.placeDiffers || j.inclusionDiffers) {
            cap = Math.min(cap, CAP_CLAUSE);
        }
        if (j.typesExclude) {
            cap = Math.min(cap, CAP_OTHER_KIND);
        }
        if (j.kinds == Kinds.DIFFERENT) {
            cap = Math.min(cap, CAP_OTHER_KIND);
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
