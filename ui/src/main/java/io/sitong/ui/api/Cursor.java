package io.sitong.ui.api;

import io.sitong.catalog.paging.Keyset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where the next page starts, as one opaque word in an address. */
final class Cursor {

    private Cursor() {}

    static @Nullable String written(@Nullable Keyset next) {
        return next == null
                ? null
                : Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString((next.id() + " " + next.sortValue()).getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable Keyset read(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            int blank = text.indexOf(' ');
            return new Keyset(text.substring(blank + 1), Long.parseLong(text.substring(0, blank)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new BadQuery("after");
        }
    }
}
