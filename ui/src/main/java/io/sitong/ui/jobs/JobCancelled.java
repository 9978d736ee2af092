package io.sitong.ui.jobs;

/** The person who started the job does not want it any more. */
public final class JobCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("cancelled");
    }
}
