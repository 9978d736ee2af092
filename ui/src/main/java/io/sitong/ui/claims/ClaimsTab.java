package io.sitong.ui.claims;

import java.util.Locale;
import java.util.Optional;

/** What the screen shows: the items to answer, or how far everybody is. */
enum ClaimsTab {
    ITEMS,
    DIVISIONS,
    DEPARTMENTS;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClaimsTab> of(String key) {
        for (ClaimsTab tab : values()) {
            if (tab.key().equals(key)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
