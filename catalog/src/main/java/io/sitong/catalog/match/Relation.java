package io.sitong.catalog.match;

/** How a list entry and a standard item stand to each other; says nothing of whether somebody agreed. */
public enum Relation {
    EXACT("exact", "同一事项"),
    SAME_MEANING("same_meaning", "同义异名"),
    /** the entry is part of the item */
    PART_OF("broader", "清单项是事项的一部分"),
    /** the entry contains the item */
    CONTAINS("narrower", "清单项包含该事项"),
    OVERLAPS("overlaps", "部分重叠"),
    /** decided: the catalog has nothing for this entry */
    NO_COUNTERPART("none", "无对应事项"),
    /** looked at and refused */
    NOT_SAME("not_same", "核对过，不是同一事项");

    private final String key;
    private final String label;

    Relation(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As written in JSON: the item seen from the entry. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
