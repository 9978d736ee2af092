package io.sitong.rules.acceptance;

/** How many to judge so that the interval comes out as narrow as wanted. */
public final class SampleSize {

    private SampleSize() {}

    /**
     * @param population how many were accepted
     * @param expectedShare share of right ones that is expected, 0 to 1
     * @param width how wide the interval may be from end to end, as a share, such as 0.06
     * @return the least number to judge; the whole population where nothing less will do
     */
    public static int forWidth(int population, double expectedShare, double width) {
        if (population < 0 || expectedShare < 0 || expectedShare > 1 || width <= 0) {
            throw new IllegalArgumentException(population + " accepted, " + expectedShare + " right, width " + width);
        }
        int tooFew = 0;
        int enough = population;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (narrow(population, middle, expectedShare, width)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private static boolean narrow(int population, int judged, double expectedShare, double width) {
        // rounded down: a size promised must not rest on luck in rounding
        int right = (int) Math.floor(judged * expectedShare);
        PrecisionEstimate estimate = PrecisionEstimate.of(population, judged, right);
        return estimate.upper() - estimate.lower() <= width;
    }
}
