package io.sitong.ui.jobs;

import java.nio.file.Path;

/** What a job tells while it runs, and asks: whether it is still wanted. */
public interface Progress {

    /** How many steps there will be. */
    void total(long steps);

    /** How many steps are done. @throws JobCancelled when the job is not wanted any more */
    void done(long steps);

    /** What is being done now, in words. */
    void step(String words);

    boolean cancelled();

    /** A place for a file that becomes part of the result; its name is what people will see. */
    Path file(String name);

    /** The same as a directory; only {@link #file} becomes a download. */
    Path directory();
}
