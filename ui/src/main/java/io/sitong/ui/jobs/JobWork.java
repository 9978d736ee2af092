package io.sitong.ui.jobs;

/** The work of a job; runs on a thread without a screen, a session or a signed-in person. */
@FunctionalInterface
public interface JobWork {

    JobResult run(Progress progress) throws Exception;
}
