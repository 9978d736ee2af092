package io.sitong.rules.lineup;

import java.util.Arrays;

/** What of two names is the same but for order, explanations and words that say little. */
final class Likeness {

    /** What a character that says as much where it is left out adds to the hash of a bag. */
    private static final long[] IDLE = "内间类等各部所书性件表项时者处式"
            .chars()
            .mapToLong(character -> NameSettling.mix(character + 1))
            .sorted()
            .toArray();

    private final Vocabulary vocabulary;

    Likeness(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same but for the order, where it says nothing, and for explanations and weak words of one side. */
    boolean sameBag(ParsedName query, ParsedName target) {
        boolean ordered = query.coreHash == target.coreHash;
        return query.bagHash == target.bagHash
                && query.bagHash != 0
                && (ordered || !query.directed && !target.directed && query.enumerated == target.enumerated)
                && sameBeside(query, target);
    }

    /** What stands beside the content does not part them. */
    boolean sameBeside(ParsedName query, ParsedName target) {
        long weak = query.weak & target.weak;
        return (weak == query.weak || weak == target.weak)
                && ((query.weak ^ target.weak) & vocabulary.groups()) == 0
                && (query.explained == 0 || target.explained == 0 || query.explained == target.explained)
                && sameSideKinds(query, target);
    }

    /**
     * No word that only one side has, but one is said twice or in another clause: 失业人员失业登记. Not where it may say
     * which of several is meant: 主体、住所变更（住所）.
     */
    boolean sameWords(ParsedName query, ParsedName target, boolean amongIncluded) {
        boolean alikeBuilt = amongIncluded
                ? query.enumerated > target.enumerated
                : !query.directed && !target.directed && query.enumerated == target.enumerated;
        boolean parted = query.contentParts > 1 || target.contentParts > 1 || query.weak != target.weak;
        boolean picks = query.enumerated + target.enumerated > 0 && query.bracketBag != target.bracketBag;
        return alikeBuilt && parted && !picks && query.included == 0 && sameBeside(query, target);
    }

    /** One side has a single character more, and it says nothing: 防火期（内）. */
    boolean nearlySame(ParsedName query, ParsedName target) {
        long more = query.bagHash - target.bagHash;
        return (Arrays.binarySearch(IDLE, more) >= 0 || Arrays.binarySearch(IDLE, -more) >= 0)
                && !query.directed
                && !target.directed
                && query.enumerated == target.enumerated
                && sameBeside(query, target);
    }

    /** Procedures that are part of the content: the same, or the other's main one: 完税证明（打印）. */
    private static boolean sameSideKinds(ParsedName query, ParsedName target) {
        long q = query.kinds & ~query.mainKinds;
        long t = target.kinds & ~target.mainKinds;
        return (q & ~target.kinds) == 0 && (t & ~query.kinds) == 0;
    }
}
