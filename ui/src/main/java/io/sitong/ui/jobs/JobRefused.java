package io.sitong.ui.jobs;

/** The work came to an end a person can do something about; the message is the sentence people see. */
public final class JobRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JobRefused(String sentence) {
        super(sentence);
    }
}
