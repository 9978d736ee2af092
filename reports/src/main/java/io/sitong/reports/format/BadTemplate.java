package io.sitong.reports.format;

/** A file that cannot serve as a template; the message is for the person who sent it. */
public final class BadTemplate extends Exception {

    private static final long serialVersionUID = 1L;

    BadTemplate(String sentence) {
        super(sentence);
    }

    /** What to say to the person who sent it. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
