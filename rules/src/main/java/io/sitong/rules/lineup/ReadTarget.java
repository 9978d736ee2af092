package io.sitong.rules.lineup;

/**
 * A target as it is read.
 *
 * @param name its own name, behind that of its main item where it says nothing by itself
 * @param main the name of the main item; empty where there is none
 * @param whole both names as one, that of the main item first; empty where there is none
 * @param oneOfSeveral whether other targets have the same main item
 */
record ReadTarget(ParsedName name, ParsedName main, ParsedName whole, boolean oneOfSeveral, SideEvidence evidence) {}
