package io.sitong.ui.items;

import java.util.Locale;
import java.util.Optional;

/** What the screen of a standard item shows below its name. */
enum StandardTab {
    CONTENT,
    PROPOSAL,
    VERSIONS,
    HISTORY;

    /** As it stands in the address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StandardTab> of(String key) {
        for (StandardTab tab : values()) {
            if (tab.key().equals(key)) {
                return Optional.of(tab);
            }
        }
        return Optional.empty();
    }
}
