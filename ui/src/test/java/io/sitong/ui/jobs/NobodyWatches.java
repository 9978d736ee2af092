package io.sitong.ui.jobs;

import java.nio.file.Path;

/** Progress of work nobody looks at or cancels. */
public final class NobodyWatches implements Progress {
    @Override
    public void total(long steps) {}

    @Override
    public void done(long steps) {}

    @Override
    public void step(String words) {}

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public Path file(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path directory() {
        throw new UnsupportedOperationException();
    }
}
