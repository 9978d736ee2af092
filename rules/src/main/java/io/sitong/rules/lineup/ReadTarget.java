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

    /** Whether only the main item says what is done: a 机动车驾驶证 of 公证 is certified, not issued. */
    boolean mainSaysWhatIsDone() {
        boolean own = name.life != 0 || name.kind != ParsedName.NO_KIND || name.general;
        return !own && (main.life != 0 || main.kind != ParsedName.NO_KIND);
    }

    /** The name as it was read for a judgement. */
    ParsedName as(Judgement judgement) {
        return judgement.throughMain ? whole : name;
    }
}
