package io.sitong.catalog.zone;

import io.sitong.catalog.division.DivisionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; absent parts do not restrict.
 *
 * @param words each must be part of the name, begin the code, or be part of the pinyin initials of the name
 * @param departmentCode digits 5-6 of the code
 * @param within only what is carried out in this division, under it, or by those above it
 */
public record PublicQuery(
        List<String> words,
        @Nullable String topic,
        @Nullable String departmentCode,
        @Nullable Audience audience,
        @Nullable CrossMode crossMode,
        @Nullable DivisionCode within) {

    public PublicQuery {
        words = List.copyOf(words);
    }

    public static PublicQuery all() {
        return new PublicQuery(List.of(), null, null, null, null, null);
    }

    public PublicQuery withWords(String... wanted) {
        return new PublicQuery(List.of(wanted), topic, departmentCode, audience, crossMode, within);
    }

    public PublicQuery within(@Nullable DivisionCode division) {
        return new PublicQuery(words, topic, departmentCode, audience, crossMode, division);
    }
}
