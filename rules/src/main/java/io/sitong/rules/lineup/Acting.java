package io.sitong.rules.lineup;

import io.sitong.rules.lineup.Judgement.Acts;
import io.sitong.rules.lineup.Judgement.Kinds;

/** How what is done on one side stands to what is done on the other. */
final class Acting {

    private final KnownActs acts;

    Acting(KnownActs acts) {
        this.acts = acts;
    }

    Acts life(ParsedName query, ParsedName target) {
        long q = query.life;
        long t = target.life;
        if (q == t) {
            return Acts.SAME;
        }
        if (q == 0 || t == 0) {
            long named = q | t;
            if ((named & ~acts.defaultLife()) == 0 && !query.actBesideKind && !target.actBesideKind) {
                return Acts.UNSAID;
            }
            if (q == 0 ? target.wholeLife : query.wholeLife) {
                return Acts.ALIKE;
            }
            if (q == 0 && isOneOfWhat(target, query)) {
                return Acts.QUERY_SPECIFIC;
            }
            if (t == 0 && isOneOfWhat(query, target)) {
                return Acts.TARGET_SPECIFIC;
            }
            boolean apart = (named & acts.apartLife()) == named;
            return apart ? Acts.DIFFERENT : q == 0 ? Acts.TARGET_SPECIFIC : Acts.QUERY_SPECIFIC;
        }
        if ((q | query.lifeIncluded) == (t | target.lifeIncluded)) {
            // 变更（含延续）, of 变更、延续
            return Acts.ALIKE;
        }
        if ((q & t) == q) {
            return target.eitherAct ? Acts.ALIKE : Acts.QUERY_SPECIFIC;
        }
        if ((q & t) == t) {
            return query.eitherAct ? Acts.ALIKE : Acts.TARGET_SPECIFIC;
        }
        if ((q & t) != 0) {
            return Acts.SOME_SHARED;
        }
        if (acts.isAlikeLife(q, t)) {
            return Acts.ALIKE;
        }
        if (acts.isAlikeToOneOf(q, t)) {
            // 首次申领 of 申领、换领、补领
            return Acts.QUERY_SPECIFIC;
        }
        if (acts.isAlikeToOneOf(t, q)) {
            return Acts.TARGET_SPECIFIC;
        }
        if (acts.isAfterIssuing(t, q)) {
            return Acts.QUERY_AFTER;
        }
        if (acts.isAfterIssuing(q, t)) {
            return Acts.TARGET_AFTER;
        }
        return acts.isNearLife(q, t) ? Acts.NEAR : Acts.DIFFERENT;
    }

    /** 审验 of 核发、审验: the one sets its procedure beside its acts, the other has only the procedure. */
    private static boolean isOneOfWhat(ParsedName several, ParsedName one) {
        return several.actBesideKind
                && !one.actBesideKind
                && several.kind != ParsedName.NO_KIND
                && several.kind == one.kind;
    }

    /** Whether what is left over in the query looks like a piece of an act of the target: 户口移审批. */
    boolean damaged(ParsedName query, long missing, long life) {
        for (long named = life; named != 0; named &= named - 1) {
            String act = acts.lifeName(Long.numberOfTrailingZeros(named));
            for (long rest = missing; rest != 0; rest &= rest - 1) {
                int symbol = query.symbol[Long.numberOfTrailingZeros(rest)];
                if (symbol < ParsedName.FIRST_LIFE && act.indexOf(symbol) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    Kinds procedure(ParsedName query, ParsedName target) {
        int q = query.kind;
        int t = target.kind;
        if (query.mainKinds == target.mainKinds) {
            return Kinds.SAME;
        }
        if ((query.mainKinds & target.mainKinds) != 0) {
            return acts.isOneProcedure(query.mainKinds | target.mainKinds) ? Kinds.ALIKE : Kinds.NEAR;
        }
        if (q == ParsedName.NO_KIND || t == ParsedName.NO_KIND) {
            int named = Math.max(q, t);
            // 提前还清 leaves no 结清证明 unsaid: it says what is done
            ParsedName mute = q == ParsedName.NO_KIND ? query : target;
            if (mute.life != 0 && (mute == query ? target : query).actBesideKind) {
                // 换领 is beside 审验 in 核发、审验
                return Kinds.OPEN;
            }
            boolean silent = !mute.general && (mute.life & ~acts.defaultLife()) == 0;
            boolean open = silent ? acts.mayBeUnsaid(named) : !acts.isApartKind(named);
            return open ? Kinds.OPEN : Kinds.DIFFERENT;
        }
        if (q == target.otherKind || t == query.otherKind || acts.isAlikeKind(q, t)) {
            return Kinds.ALIKE;
        }
        if (acts.isNearKind(q, t)) {
            // 完税证明打印 is how a 完税证明 is had
            boolean within = query.kindBefore == t && target.kindBefore == ParsedName.NO_KIND
                    || target.kindBefore == q && query.kindBefore == ParsedName.NO_KIND;
            return within ? Kinds.ALIKE : Kinds.NEAR;
        }
        // 竣工验收备案 holds 竣工验收, but 登记资料查询 is no 登记
        boolean holds = (query.kinds >>> t & 1) != 0 || (target.kinds >>> q & 1) != 0;
        return holds && acts.mayBeUnsaid(q) && acts.mayBeUnsaid(t) ? Kinds.NEAR : Kinds.DIFFERENT;
    }
}
