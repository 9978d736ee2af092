package io.sitong.ui.jobs;

/** Where a background job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean over() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
