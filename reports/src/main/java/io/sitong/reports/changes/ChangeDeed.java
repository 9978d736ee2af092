package io.sitong.reports.changes;

/** What happened to an item between two days; an item can be changed and suspended. */
public enum ChangeDeed {
    NEW("新增"),
    /** a later version holds */
    CHANGED("内容变更"),
    SUSPENDED("暂停"),
    RESUMED("恢复"),
    CANCELLED("取消"),
    SPLIT("拆分"),
    MERGED("合并");

    private final String label;

    ChangeDeed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the item is gone, with or without others in its place. */
    boolean ends() {
        return this == CANCELLED || this == SPLIT || this == MERGED;
    }
}
