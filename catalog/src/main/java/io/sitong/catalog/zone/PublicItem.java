package io.sitong.catalog.zone;

import io.sitong.catalog.item.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * One published item as a list of results shows it.
 *
 * @param audience codes of {@link io.sitong.catalog.item.CodeTable#SERVER_TYPE}, joined by {@code ^}
 * @param crossMode as the item says it; empty where it is not served across provinces
 */
public record PublicItem(
        long standardId,
        String code,
        String name,
        String taskType,
        String departmentCode,
        String topic,
        String audience,
        String crossMode,
        @Nullable TimeLimit promise) {}
