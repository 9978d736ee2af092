package io.sitong.rules.times;

import io.sitong.catalog.item.TimeLimit;
import io.sitong.catalog.item.TimeUnit;
import io.sitong.rules.compare.ItemComparison;

/** Time limits in working days, so that limits in different units can be compared. */
final class Workdays {

    private Workdays() {}

    static double of(TimeLimit limit) {
        return limit.inWorkdays(ItemComparison.WORKDAYS_PER_MONTH);
    }

    /** 1个月（折合22个工作日). */
    static String explained(TimeLimit limit) {
        return limit.unit() == TimeUnit.WORKDAY ? limit.text() : limit.text() + "（折合" + rounded(of(limit)) + "个工作日）";
    }

    static String rounded(double workdays) {
        double tenths = Math.round(workdays * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
