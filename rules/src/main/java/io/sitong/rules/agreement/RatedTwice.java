package io.sitong.rules.agreement;

/**
 * What two people said of the same thing, each as a category; the person with the smaller number stands first, so that a
 * pair is a pair whoever answered first.
 */
public record RatedTwice(Rater first, String ofFirst, Rater second, String ofSecond) {

    public RatedTwice {
        if (first.id() >= second.id()) {
            throw new IllegalArgumentException(first.name() + " before " + second.name());
        }
    }

    public static RatedTwice of(Rater one, String ofOne, Rater other, String ofOther) {
        return one.id() < other.id()
                ? new RatedTwice(one, ofOne, other, ofOther)
                : new RatedTwice(other, ofOther, one, ofOne);
    }

    boolean same() {
        return ofFirst.equals(ofSecond);
    }
}
