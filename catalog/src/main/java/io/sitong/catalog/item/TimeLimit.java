package io.sitong.catalog.item;

/** A time limit (办结时限) with its unit; 0 working days means done while the applicant waits. */
public record TimeLimit(int amount, TimeUnit unit) {

    public TimeLimit {
        if (amount < 0) {
            throw new IllegalArgumentException("a time limit is not negative: " + amount);
        }
    }

    /**
     * Length in working days, for comparing limits in different units.
     *
     * @param workdaysPerMonth how many working days a month counts for; 22 is usual
     */
    public double inWorkdays(int workdaysPerMonth) {
        return switch (unit) {
            case HOUR -> amount / 8.0;
            case WORKDAY -> amount;
            case DAY -> amount * workdaysPerMonth / 30.0;
            case MONTH -> (double) amount * workdaysPerMonth;
            case YEAR -> amount * 12.0 * workdaysPerMonth;
        };
    }

    /** As people write it: {@code 20个工作日}, {@code 1个月}. */
    public String text() {
        return switch (unit) {
            case WORKDAY, MONTH, DAY -> amount + "个" + unit.label();
            case HOUR, YEAR -> amount + unit.label();
        };
    }
}
