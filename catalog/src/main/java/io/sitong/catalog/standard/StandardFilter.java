package io.sitong.catalog.standard;

import org.jspecify.annotations.Nullable;

/**
 * Which standard items are wanted; absent parts do not restrict.
 *
 * @param text part of the name, of the code, or pinyin initials of the name
 * @param departmentCode digits 5-6 of the code
 */
public record StandardFilter(
        @Nullable String text,
        @Nullable String taskType,
        @Nullable String departmentCode,
        @Nullable String topic,
        @Nullable StandardState state) {

    public static StandardFilter all() {
        return new StandardFilter(null, null, null, null, null);
    }

    public StandardFilter withText(@Nullable String wanted) {
        return new StandardFilter(wanted, taskType, departmentCode, topic, state);
    }
}
