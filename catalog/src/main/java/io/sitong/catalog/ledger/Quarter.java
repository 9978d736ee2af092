package io.sitong.catalog.ledger;

import java.time.LocalDate;

/**
 * A quarter of a year. Progress is reported by the 25th of its last month (《内蒙古自治区推进政务服务“跨省通办”工作实施方案》).
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    private static final int REPORT_DAY = 25;

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has four quarters: " + number);
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate lastDay() {
        return next().firstDay().minusDays(1);
    }

    /** The day by which progress is reported. */
    public LocalDate reportDue() {
        return LocalDate.of(year, 3 * number, REPORT_DAY);
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }
}
