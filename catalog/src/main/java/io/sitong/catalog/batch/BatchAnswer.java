package io.sitong.catalog.batch;

/**
 * What one answer of a return packet did beside changing items.
 *
 * @param ordinal 0 while not stored
 * @param place of the answer in the file
 * @param reference number of what came of it; 0 where nothing did
 * @param words what was answered, or why it could not be carried out
 * @param stateWords why it stayed, where {@code state} is {@link State#LEFT}; else empty
 */
public record BatchAnswer(
        int ordinal, String place, Kind kind, long reference, String words, State state, String stateWords) {

    /** What came of an answer. */
    public enum Kind {
        /** a waiver */
        WAIVED("同意保留"),
        /** a request for a waiver */
        ASKED("申请保留"),
        /** a deed of claims */
        CLAIMED("认领答复"),
        /** a proposal for a standard */
        SUGGESTED("建议修改目录"),
        /** nothing; the words say why */
        REFUSED("未能办理");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether it still stands. */
    public enum State {
        STANDS("有效"),
        TAKEN_BACK("已撤回"),
        /** could not be taken back */
        LEFT("未撤回");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What was just done. */
    public static BatchAnswer done(String place, Kind kind, long reference, String words) {
        return new BatchAnswer(0, place, kind, reference, words, State.STANDS, "");
    }

    public static BatchAnswer refused(String place, String why) {
        return new BatchAnswer(0, place, Kind.REFUSED, 0, why, State.STANDS, "");
    }
}
