package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/** One window where the item is handled (办理窗口). */
public record ServicePlace(
        String address,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable String traffic) {}
