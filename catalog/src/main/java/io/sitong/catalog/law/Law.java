package io.sitong.catalog.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law of the register.
 *
 * @param key equal for all ways to write its name
 * @param name its full name, without 《》
 * @param kind 法律, 行政法规, 地方性法规, 部门规章, 地方政府规章 or 规范性文件
 * @param docNo document number
 * @param since the day from which it does not hold any more
 * @param successor name of the law in its place
 * @param source where the state can be looked up, such as the number and date of the announcement
 * @param confirmed whether a person held the state against that source
 */
public record Law(
        long id,
        int version,
        String key,
        String name,
        @Nullable String kind,
        @Nullable String docNo,
        LawState state,
        @Nullable LocalDate since,
        @Nullable String successor,
        @Nullable String source,
        boolean confirmed,
        String changedBy,
        Instant changedAt) {}
