package io.sitong.catalog.item;

import org.jspecify.annotations.Nullable;

/** One special procedure (特别程序): 听证, 检验, 检测, 鉴定, 专家评审, 公示; {@code countsInLegal} is {@code 1} or {@code 0}. */
public record SpecialStep(
        String name,
        @Nullable TimeLimit limit,
        @Nullable String basis,
        @Nullable String countsInLegal) {}
