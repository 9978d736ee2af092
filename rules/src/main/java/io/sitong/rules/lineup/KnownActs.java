package io.sitong.rules.lineup;

import java.util.List;

/** What may be done to a thing and by which procedure, and what these acts and procedures say of one another. */
final class KnownActs {

    /** Of each sort: one bit of a {@code long} is one of them. */
    static final int MAX_ACTS = 64;

    private final String[] lifeNames;
    private final String[] kindNames;
    private final long[] nearLife;
    private final long[] nearKind;
    private final long[] alikeLife;
    private final long[] alikeKind;
    private final long apartLife;
    private final long apartKind;
    private final long unsaidKind;
    private final long plainKind;
    private final long bundleKind;
    private final long defaultLife;
    private final long issuingLife;
    private final long afterLife;
    private final long movedLife;
    private final long betweenLife;
    private final long beginningLife;

    KnownActs(VocabularyText text) {
        this.lifeNames = text.life.toArray(new String[0]);
        this.kindNames = text.kinds.toArray(new String[0]);
        this.nearLife = text.beside(text.near, text.life);
        this.nearKind = text.beside(text.near, text.kinds);
        this.alikeLife = text.beside(text.alike, text.life);
        this.alikeKind = text.beside(text.alike, text.kinds);
        this.apartLife = VocabularyText.mask(text.apart, text.life);
        this.apartKind = VocabularyText.mask(text.apart, text.kinds);
        this.unsaidKind = VocabularyText.mask(text.unsaid, text.kinds);
        this.plainKind = VocabularyText.mask(text.plain, text.kinds);
        this.bundleKind = VocabularyText.mask(text.bundle, text.kinds);
        this.defaultLife = VocabularyText.mask(text.defaults, text.life);
        this.issuingLife = VocabularyText.mask(List.copyOf(text.after.keySet()), text.life);
        this.afterLife = VocabularyText.mask(
                text.after.values().stream().flatMap(List::stream).toList(), text.life);
        this.movedLife = VocabularyText.mask(
                text.between.values().stream().flatMap(List::stream).toList(), text.life);
        this.betweenLife = VocabularyText.mask(List.copyOf(text.between.keySet()), text.life);
        this.beginningLife = VocabularyText.mask(text.beginnings, text.life);
    }

    String lifeName(int act) {
        return lifeNames[act];
    }

    String kindName(int kind) {
        return kindNames[kind];
    }

    /** Of a life act, or from {@link #MAX_ACTS} on of a procedure. */
    String actName(int act) {
        return act < MAX_ACTS ? lifeNames[act] : kindNames[act - MAX_ACTS];
    }

    /** Whether one of the acts is the same matter as one of the others, seen from two sides. */
    boolean isNearLife(long one, long other) {
        for (long rest = one; rest != 0; rest &= rest - 1) {
            int act = Long.numberOfTrailingZeros(rest);
            if (((nearLife[act] | alikeLife[act]) & other) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean isNearKind(int one, int other) {
        return ((nearKind[one] | alikeKind[one]) >>> other & 1) != 0;
    }

    /** Acts that are one matter unless both are offered: 申领, 新办. */
    boolean isAlikeLife(long one, long other) {
        return Long.bitCount(one) == 1
                && Long.bitCount(other) == 1
                && (alikeLife[Long.numberOfTrailingZeros(one)] & other) != 0;
    }

    /** Whether one act is one matter with one of several. */
    boolean isAlikeToOneOf(long one, long several) {
        return Long.bitCount(one) == 1
                && Long.bitCount(several) > 1
                && (alikeLife[Long.numberOfTrailingZeros(one)] & several) != 0;
    }

    boolean isAlikeKind(int one, int other) {
        return (alikeKind[one] >>> other & 1) != 0;
    }

    /** Whether each of these procedures is the same as any other under another name: 查询、核验. */
    boolean isOneProcedure(long kinds) {
        for (long rest = kinds; rest != 0; rest &= rest - 1) {
            int kind = Long.numberOfTrailingZeros(rest);
            if ((kinds & ~(alikeKind[kind] | 1L << kind)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Acts that neither silence nor a general word includes. */
    long apartLife() {
        return apartLife;
    }

    boolean isApartKind(int kind) {
        return (apartKind >>> kind & 1) != 0;
    }

    /** Whether a bare noun may mean the procedure, though general words do not. */
    boolean mayBeUnsaid(int kind) {
        return !isApartKind(kind) || (unsaidKind >>> kind & 1) != 0;
    }

    /** Whether an act says as much without the procedure: 变更（登记）. */
    boolean isPlainKind(int kind) {
        return (plainKind >>> kind & 1) != 0;
    }

    /** Whether the procedure puts several items together: 一件事. */
    boolean isBundle(int kind) {
        return kind >= 0 && (bundleKind >>> kind & 1) != 0;
    }

    /** Whether acts that are enumerated go from the beginning of a thing through what becomes of it. */
    boolean isWholeLife(long acts) {
        return (acts & beginningLife) != 0 && Long.bitCount(acts & ~beginningLife) >= 2;
    }

    /** What these acts are between a thing and its opposite: 转移 is 互转. */
    long between(long acts) {
        return acts != 0 && (acts & ~movedLife) == 0 ? betweenLife : acts;
    }

    /** Whether one act is one of the two directions that the others go: 转入 of 转移. */
    boolean isOneWayOf(long one, long both) {
        return both == movedLife && Long.bitCount(one) == 1 && (both & one) != 0;
    }

    /** Whether a thing is only issued: 核发, 签发. */
    boolean isIssuing(long acts) {
        return acts == issuingLife;
    }

    /** Whether nothing is named but how a thing begins: 设立. */
    boolean isBeginning(long acts) {
        return acts != 0 && (acts & ~beginningLife) == 0;
    }

    /** Whether these only issue a thing, and those do what comes after, which issuing it may mean too: 核发, 补领. */
    boolean isAfterIssuing(long issuing, long after) {
        return (issuing & ~defaultLife) == 0 && (after & ~afterLife) == 0;
    }

    /** Acts that go without saying. */
    long defaultLife() {
        return defaultLife;
    }
}
