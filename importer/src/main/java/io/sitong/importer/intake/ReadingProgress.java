package io.sitong.importer.intake;

/** Told how far the reading of a file is; whatever it throws ends the reading, and nothing of it is kept. */
public interface ReadingProgress {

    void reading();

    /** @param rows compared with what is stored, of this many */
    void comparing(long rows, long of);

    /** @param rows judged by the rules, of this many */
    void judging(long rows, long of);

    /** @param rows put into the waiting rows, of this many */
    void storing(long rows, long of);

    /** Nobody asks. */
    static ReadingProgress silent() {
        return new ReadingProgress() {
            @Override
            public void reading() {}

            @Override
            public void comparing(long rows, long of) {}

            @Override
            public void judging(long rows, long of) {}

            @Override
            public void storing(long rows, long of) {}
        };
    }
}
