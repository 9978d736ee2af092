package io.sitong.catalog.law;

import io.sitong.catalog.division.DivisionCode;

/**
 * An implementation that cites a law.
 *
 * @param places articles cited
 */
public record CitingItem(
        long id, DivisionCode division, String name, String taskCode, String deptName, String places) {}
