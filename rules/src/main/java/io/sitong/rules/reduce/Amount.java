package io.sitong.rules.reduce;

/**
 * Something that can be too much, or not be known; unknown is never nought.
 *
 * @param known whether both sides say it, so that they can be compared
 * @param beyond how much more than the standard; 0 where it is not more, or not known
 */
public record Amount(boolean known, double beyond) {

    static final Amount UNKNOWN = new Amount(false, 0);

    static Amount beyond(double own, double ruling) {
        return new Amount(true, Math.max(0, own - ruling));
    }

    public boolean more() {
        return beyond > 0;
    }
}
