package io.sitong.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a rule says of one item.
 *
 * @param rule code of the rule
 * @param field name of the {@link io.sitong.catalog.item.ItemField} or {@link io.sitong.catalog.item.ItemGroup} it is
 *     about, absent where it concerns the item as a whole
 * @param part name of the {@link io.sitong.catalog.item.GroupField} that is blank in a row of the group, absent where the
 *     finding says anything else
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable String field,
        @Nullable String part,
        String message,
        String fix) {}
