package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/** What the applicant receives (审批结果); {@code type} is a label: 证照, 批文, 其他. */
public record ResultDocument(
        String name,
        @Nullable String type,
        @Nullable String validity,
        @Nullable String delivery,
        @Nullable String sample) {}
