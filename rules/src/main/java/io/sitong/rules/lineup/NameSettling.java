package io.sitong.rules.lineup;

import static io.sitong.rules.lineup.ParsedName.CONTENT;
import static io.sitong.rules.lineup.ParsedName.EXCLUDED;
import static io.sitong.rules.lineup.ParsedName.EXPLAINING;
import static io.sitong.rules.lineup.ParsedName.FIRST_KIND;
import static io.sitong.rules.lineup.ParsedName.FIRST_LIFE;
import static io.sitong.rules.lineup.ParsedName.GENERAL;
import static io.sitong.rules.lineup.ParsedName.INCLUDED;
import static io.sitong.rules.lineup.ParsedName.IN_BRACKET;
import static io.sitong.rules.lineup.ParsedName.LIFE;
import static io.sitong.rules.lineup.ParsedName.MAIN_KIND;
import static io.sitong.rules.lineup.ParsedName.OVERRIDDEN;
import static io.sitong.rules.lineup.ParsedName.SIDE_KIND;
import static io.sitong.rules.lineup.ParsedName.WEAK;

/**
 * Says of a name that has been read what only the whole name tells: its main procedure, what its brackets do to it, the
 * hashes of its content.
 */
final class NameSettling {

    /** Characters that make the order of what stands around them matter. */
    private static final String DIRECTIONS = "转至到赴";

    private final Vocabulary vocabulary;

    NameSettling(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param severalInMain the main item sets things side by side; which of them the sub-item is, only it can say */
    void settle(ParsedName into, Brackets brackets, boolean hasGeneral, boolean hasKind, boolean severalInMain) {
        if (hasGeneral) {
            settleGeneral(into);
        }
        if (into.mainFrom != ParsedName.NO_MAIN) {
            settleMain(into, severalInMain);
        }
        for (int b = 0; b < brackets.count; b++) {
            settleBracket(into, brackets, b);
        }
        vocabulary.aspects().explain(into);
        int main = hasKind ? mainKind(into) : -1;
        if (main >= 0) {
            into.role[main] = MAIN_KIND;
            into.kind = into.symbol[main] - FIRST_KIND;
            mainKinds(into, main);
            otherKind(into, main);
        }
        masks(into, endsWithBracket(into, brackets));
        hashes(into);
    }

    /** Whether the name of the item itself ends with a bracket. */
    private static boolean endsWithBracket(ParsedName into, Brackets brackets) {
        int end = into.mainFrom == ParsedName.NO_MAIN ? into.length : into.mainFrom;
        return brackets.count > 0 && brackets.to[brackets.count - 1] == end;
    }

    /** Where the sub-item says what is done or what the procedure is, its main item does not: 补缴, of 住房公积金缴存. */
    private static void settleMain(ParsedName into, boolean several) {
        boolean act = several;
        boolean procedure = several;
        for (int i = 0; i < into.mainFrom; i++) {
            act |= into.role[i] == LIFE;
            procedure |= into.role[i] == SIDE_KIND;
        }
        for (int i = into.mainFrom; i < into.length; i++) {
            byte role = into.role[i];
            if (role == LIFE && act || role == SIDE_KIND && procedure || role == GENERAL) {
                into.role[i] = OVERRIDDEN;
            }
        }
    }

    private void masks(ParsedName into, boolean endsWithBracket) {
        long outside = 0;
        long inside = 0;
        for (int i = 0; i < into.length; i++) {
            int symbol = into.symbol[i];
            byte role = into.role[i];
            if (role == EXCLUDED) {
                into.excluded = into.excluded * 31 + symbol + 1;
            } else if (role == INCLUDED) {
                into.included = into.included * 31 + symbol + 1;
                if (symbol >= FIRST_LIFE && symbol < FIRST_KIND) {
                    into.lifeIncluded |= 1L << (symbol - FIRST_LIFE);
                }
            } else if (role == LIFE) {
                if (into.segment[i] >= 0) {
                    outside |= 1L << (symbol - FIRST_LIFE);
                } else {
                    inside |= 1L << (symbol - FIRST_LIFE);
                }
            } else if (role == GENERAL) {
                into.general = true;
            }
            if (symbol >= FIRST_KIND && (role == SIDE_KIND || role == MAIN_KIND)) {
                into.kinds |= 1L << (symbol - FIRST_KIND);
            }
        }
        lifeOf(outside, inside, endsWithBracket, into);
        if (into.enumerated == 1 && inside == 0 && setsOpposites(into)) {
            into.life = vocabulary.acts().between(into.life);
        }
    }

    /** 机关事业单位养老保险与企业职工养老保险 */
    private boolean setsOpposites(ParsedName into) {
        for (int i = 0; i < into.concepts; i++) {
            for (int j = 0; j < i; j++) {
                boolean parted = into.segment[into.conceptFrom[i]] != into.segment[into.conceptFrom[j]];
                if (parted && vocabulary.things().relation(into.concept[i], into.concept[j]) == KnownThings.OPPOSITE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hashes of the content do not depend on the order of its parts. */
    private static void hashes(ParsedName into) {
        long hash = 0;
        long part = 0;
        long core = 0;
        long corePart = 0;
        int partOf = Integer.MIN_VALUE;
        for (int i = 0; i < into.length; i++) {
            int symbol = into.symbol[i];
            byte role = into.role[i];
            if (ParsedName.isContent(role) || role == WEAK || role == EXPLAINING) {
                if (into.segment[i] != partOf) {
                    into.contentParts++;
                    hash += mix(part);
                    core += mix(corePart);
                    part = 0;
                    corePart = 0;
                    partOf = into.segment[i];
                }
                part = part * 1_000_003 + symbol + 1;
                into.contentLength++;
                if (role == EXPLAINING) {
                    into.explained = into.explained * 31 + symbol + 1;
                } else if (role == CONTENT || role == IN_BRACKET) {
                    corePart = corePart * 1_000_003 + symbol + 1;
                    into.bagHash += mix(symbol + 1);
                    into.mainBag += into.mainFrom != ParsedName.NO_MAIN && i >= into.mainFrom ? mix(symbol + 1) : 0;
                    into.bracketBag += role == IN_BRACKET ? mix(symbol + 1) : 0;
                    into.directed |= DIRECTIONS.indexOf(symbol) >= 0;
                }
            }
        }
        into.contentHash = hash + mix(part);
        into.coreHash = core + mix(corePart);
    }

    /**
     * An act in brackets says which of those before it is meant: 核发（注销）, 转移（转入）; or is another word for it:
     * 终止（注销）. One alone at the end also says which of the acts of its main item: 设立许可（变更）.
     */
    private void lifeOf(long outside, long inBrackets, boolean atTheEnd, ParsedName into) {
        boolean deeper = into.lifeWithin != 0 && (inBrackets & into.lifeWithin) == into.lifeWithin;
        long inside = deeper ? into.lifeWithin : inBrackets;
        boolean oneOfMain = atTheEnd
                && Long.bitCount(inside) == 1
                && !vocabulary.acts().isBeginning(inside)
                && vocabulary.acts().isBeginning(outside);
        boolean says = inside != 0
                && (oneOfMain || (outside & ~vocabulary.acts().defaultLife()) == 0 || (outside & inside) == inside);
        into.life = withoutEnds(says ? inside : outside | inside);
        into.actCases = Long.bitCount(inside) > 1;
        into.wholeLife =
                vocabulary.acts().isWholeLife(inside) || vocabulary.acts().isWholeLife(into.lifeIncluded);
        into.eitherAct |= !says && vocabulary.acts().isNearLife(outside, inside);
    }

    /** 首次申请残疾人证的核发: how it ends says no more than how it begins. */
    private long withoutEnds(long life) {
        long ends = life & vocabulary.acts().defaultLife();
        long others = life & ~ends;
        return ends != 0 && vocabulary.acts().isNearLife(ends, others) ? others : life;
    }

    /**
     * What stands in brackets usually narrows. It does not where it is another word for what stands before, which ends
     * alike, or where it goes through the cases.
     */
    private void settleBracket(ParsedName into, Brackets brackets, int b) {
        int parts = brackets.everybody[b] ? 1 : 0;
        int part = -1;
        int last = -1;
        int acts = 0;
        for (int i = brackets.from[b]; i < brackets.to[b]; i++) {
            if (into.role[i] == IN_BRACKET || into.role[i] == WEAK) {
                if (into.segment[i] != part) {
                    parts++;
                    part = into.segment[i];
                }
                last = into.role[i] == WEAK ? last : i;
                into.weakCase |= into.role[i] == WEAK;
            } else {
                acts += into.role[i] == LIFE || into.role[i] == SIDE_KIND ? 1 : 0;
            }
        }
        boolean endsAlike = acts == 0 && last >= 0 && into.symbol[last] == brackets.before[b];
        // of several things, the bracket says which: 主体、住所变更（住所）
        // and behind an act, with what the act is concerned: 取水许可证变更（取水权人名称）
        boolean behindAnAct = brackets.from[b] > 0 && into.role[brackets.from[b] - 1] == LIFE;
        boolean anotherWord = !brackets.dashed[b]
                && into.enumerated == 0
                && (endsAlike || acts == 0 && !behindAnAct && beginsAlike(into, brackets, b))
                && !takesASide(into, brackets, b);
        into.cases |= parts > 1 || anotherWord && !endsAlike;
        // （首次、扩项、变更、复查）: a word among acts is one more act
        boolean amongActs = acts > 1 && parts == 1;
        if (parts > 1 || anotherWord || amongActs) {
            for (int i = brackets.from[b]; i < brackets.to[b]; i++) {
                boolean act = into.role[i] == LIFE || into.role[i] == SIDE_KIND;
                if (into.role[i] == IN_BRACKET || act && !amongActs) {
                    into.role[i] = EXPLAINING;
                }
            }
        }
    }

    /** 婚姻登记证（结婚证）: a thing that excludes another says which of several is meant, unless it stands before as well. */
    private boolean takesASide(ParsedName into, Brackets brackets, int b) {
        for (int i = 0; i < into.concepts; i++) {
            int from = into.conceptFrom[i];
            boolean inside = from >= brackets.from[b] && into.conceptTo[i] <= brackets.to[b];
            if (inside
                    && vocabulary.things().isContrasted(into.concept[i])
                    && !into.hasConceptBeside(into.concept[i], i)) {
                return true;
            }
        }
        return false;
    }

    /** 养老机构（养老院） */
    private static boolean beginsAlike(ParsedName into, Brackets brackets, int b) {
        int from = brackets.from[b];
        if (from + 1 >= brackets.to[b] || into.role[from] != IN_BRACKET || into.role[from + 1] != IN_BRACKET) {
            return false;
        }
        for (int i = 1; i < from; i++) {
            if (into.symbol[i - 1] == into.symbol[from] && into.symbol[i] == into.symbol[from + 1]) {
                return true;
            }
        }
        return false;
    }

    static long mix(long part) {
        long h = part * 0x9E3779B97F4A7C15L;
        return h ^ h >>> 29;
    }

    /** A general word between content is content: 基层法律服务工作者. */
    private static void settleGeneral(ParsedName into) {
        for (int i = 0; i < into.length; i++) {
            if (into.role[i] == GENERAL && i > 0 && into.joins[i] && into.role[i - 1] <= IN_BRACKET) {
                int end = i;
                while (end < into.length && into.role[end] == GENERAL && into.segment[end] == into.segment[i]) {
                    end++;
                }
                if (end < into.length && into.joins[end] && into.role[end] <= IN_BRACKET) {
                    byte role = into.role[i - 1];
                    for (int j = i; j < end; j++) {
                        into.role[j] = role;
                    }
                }
                i = end - 1;
            }
        }
    }

    /** 查询、核验: what is enumerated with the main procedure is one too. */
    private static void mainKinds(ParsedName into, int main) {
        into.mainKinds = 1L << into.kind;
        for (int i = main - 1; i >= 0 && into.role[i] == SIDE_KIND && into.segment[i] != into.segment[i + 1]; i--) {
            into.role[i] = MAIN_KIND;
            into.mainKinds |= 1L << (into.symbol[i] - FIRST_KIND);
        }
        for (int i = main - 1; i >= 0 && into.role[i] >= SIDE_KIND && into.kindBefore == ParsedName.NO_KIND; i--) {
            if (into.role[i] == SIDE_KIND) {
                into.kindBefore = into.symbol[i] - FIRST_KIND;
            }
        }
    }

    /**
     * A procedure alone in brackets is another word for the one before where they are near, 年检（校验）; it says which one is
     * meant where the one before says little, 执业审批（校验）.
     */
    private void otherKind(ParsedName into, int main) {
        for (int i = main + 1; i < into.length; i++) {
            if (into.role[i] == SIDE_KIND
                    && into.segment[i] < 0
                    && into.segment[main] >= 0
                    && (i + 1 == into.length || into.segment[i + 1] != into.segment[i])
                    && into.segment[i - 1] != into.segment[i]) {
                int kind = into.symbol[i] - FIRST_KIND;
                if (vocabulary.acts().isNearKind(into.kind, kind)) {
                    into.otherKind = kind;
                    into.role[i] = GENERAL;
                    return;
                }
                if (vocabulary.acts().isPlainKind(into.kind)
                        && !vocabulary.acts().isPlainKind(kind)) {
                    into.role[main] = GENERAL;
                    into.role[i] = MAIN_KIND;
                    into.kind = kind;
                    into.mainKinds = 1L << kind;
                    return;
                }
            }
        }
    }

    /** At the end of the name, else at its beginning, else the last one; brackets only where there is nothing else. */
    private static int mainKind(ParsedName into) {
        int first = -1;
        int last = -1;
        int inBracket = -1;
        int firstContent = Integer.MAX_VALUE;
        int lastContent = -1;
        for (int i = 0; i < into.length; i++) {
            byte role = into.role[i];
            if (role == SIDE_KIND) {
                if (into.segment[i] < 0) {
                    inBracket = i;
                } else {
                    if (first < 0) {
                        first = i;
                    }
                    last = i;
                }
            } else if (role == CONTENT) {
                firstContent = Math.min(firstContent, i);
                lastContent = i;
            }
        }
        if (last < 0) {
            return inBracket;
        }
        return last < lastContent && first < firstContent ? first : last;
    }
}
