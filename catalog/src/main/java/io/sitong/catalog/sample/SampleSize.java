package io.sitong.catalog.sample;

/**
 * How much of the region the sample covers.
 *
 * @param everywhere all banners, towns and villages; else all leagues, the banners of some, and a few towns
 * @param implementations how many rows exactly; 0: as many as the covered divisions come to
 */
public record SampleSize(boolean everywhere, int implementations) {

    /** What a first start loads: some thousand rows in which every league and every kind of trouble occurs. */
    public static SampleSize small() {
        return new SampleSize(false, 0);
    }

    /**
     * Exactly this many rows over every division down to the villages; standards are multiplied by scope variants
     * (适用于农牧民, 适用于小微企业, ...) until there is enough to implement. One province holds 1.57 million.
     */
    public static SampleSize benchmark(int implementations) {
        if (implementations < 1) {
            throw new IllegalArgumentException("a benchmark has at least one row: " + implementations);
        }
        return new SampleSize(true, implementations);
    }
}
