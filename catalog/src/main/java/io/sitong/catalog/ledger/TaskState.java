package io.sitong.catalog.ledger;

/** How far a task is. */
public enum TaskState {
    OPEN("未开始"),
    STARTED("进行中"),
    DONE("已完成"),
    DROPPED("已撤销");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean over() {
        return this == DONE || this == DROPPED;
    }
}
