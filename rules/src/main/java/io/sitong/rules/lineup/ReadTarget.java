package io.sitong.rules.lineup;

/**
 * A target as it is read.
 *
 * @param name its own name, behind that of its main item where it says nothing by itself
 * @param main the name of the main item; empty where there is none
 * @param whole its own name and behind it that of the main item; empty where there is none
 * @param oneOfSeveral whether other targets have the same main item
 */
record ReadTarget(ParsedName name, ParsedName main, ParsedName whole, boolean oneOfSeveral, SideEvidence evidence) {

    /** The name as it was read for a judgement. */
    ParsedName as(Judgement judgement) {
        return judgement.throughMain ? whole : name;
    }
}
