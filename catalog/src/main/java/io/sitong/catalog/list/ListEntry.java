package io.sitong.catalog.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a list.
 *
 * @param number position in its list, from 1
 * @param batch as printed, such as 2020年底
 * @param crossMode 全程网办, 异地代收代办 or 多地联办, where the list says
 */
public record ListEntry(
        long id,
        long listId,
        int number,
        String name,
        String batch,
        String leadDepartment,
        @Nullable String serviceObject,
        @Nullable String crossMode,
        @Nullable LocalDate deadline,
        String source,
        Confirmation confirmation) {}
