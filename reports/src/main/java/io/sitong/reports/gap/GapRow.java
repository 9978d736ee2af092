package io.sitong.reports.gap;

import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.gap.GapCause;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One gap in words.
 *
 * @param subject the list entry or the standard item that is missing
 * @param code 基本编码 where there is a standard item
 * @param place where it is missing
 * @param division how the place is called
 * @param openedOn since when it is known
 */
public record GapRow(
        String subject,
        @Nullable String code,
        @Nullable String batch,
        DivisionCode place,
        String division,
        GapCause cause,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable LocalDate openedOn,
        @Nullable String note) {}
