package io.sitong.importer.stage;

/** Told how far the working out of a preview is; what it throws ends the work. */
public interface PreviewProgress {

    /** @param rows compared with what is stored so far */
    void compared(long rows);

    /** @param rows judged by the rules so far */
    void judged(long rows);

    /** Nobody asks. */
    static PreviewProgress silent() {
        return new PreviewProgress() {
            @Override
            public void compared(long rows) {}

            @Override
            public void judged(long rows) {}
        };
    }
}
