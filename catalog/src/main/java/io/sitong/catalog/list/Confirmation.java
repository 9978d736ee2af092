package io.sitong.catalog.list;

/** How far an entry of a list is confirmed; only an imported official annex is {@link #OFFICIAL}. */
public enum Confirmation {
    OFFICIAL("official", "正式印发"),
    TWO_SOURCES("two-sources", "两处公开报道"),
    ONE_SOURCE("one-source", "一处公开报道"),
    NAME_OR_BATCH_UNCONFIRMED("name-or-batch-unconfirmed", "名称或批次未确认"),
    UNCONFIRMED("unconfirmed", "未确认");

    private final String key;
    private final String label;

    Confirmation(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As written in list files. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Confirmation ofKey(String key) {
        for (Confirmation confirmation : values()) {
            if (confirmation.key.equals(key)) {
                return confirmation;
            }
        }
        return UNCONFIRMED;
    }
}
