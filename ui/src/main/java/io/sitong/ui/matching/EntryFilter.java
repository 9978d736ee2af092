package io.sitong.ui.matching;

import org.jspecify.annotations.Nullable;

/** Which entries the desk shows; absent parts do not restrict. */
record EntryFilter(
        @Nullable EntryStatus status,
        @Nullable String batch,
        @Nullable String text) {

    static EntryFilter all() {
        return new EntryFilter(null, null, null);
    }

    boolean fits(EntryWork work) {
        boolean statusFits = status == null || EntryStatus.of(work.decisions()) == status;
        boolean batchFits = batch == null || work.entry().batch().equals(batch);
        boolean textFits = text == null
                || text.isBlank()
                || work.entry().name().contains(text.strip())
                || work.entry().leadDepartment().contains(text.strip());
        return statusFits && batchFits && textFits;
    }
}
