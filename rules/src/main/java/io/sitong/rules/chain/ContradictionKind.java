package io.sitong.rules.chain;

/** What does not go together; the label is a sentence without its subject. */
public enum ContradictionKind {
    ENTRY_OF_CLOSED("清单项对应的事项已暂停或取消"),
    CLOSED_IN_USE("目录已暂停或取消，这里仍在实施"),
    CLOSED_CLAIMED("目录已暂停或取消，这里仍认领"),
    LEVEL_IN_USE("目录的行使层级不含这一级，这里在实施"),
    LEVEL_CLAIMED("目录的行使层级不含这一级，这里认领了"),
    REFUSED_IN_USE("这里回答不认领，却在实施"),
    ABOVE_AND_HERE("这里回答由上级实施，自己却在实施"),
    MERGED_IN_USE("这里回答并入其他事项，原事项却仍在实施"),
    NOBODY_ABOVE("这里回答由上级实施，上级都没有实施"),
    MERGED_INTO_NOTHING("这里回答并入其他事项，那个事项本级和上级都没有实施");

    private final String label;

    ContradictionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
