package io.sitong.command;

/** What a command tells the script that called it. */
final class ExitCode {

    static final int DONE = 0;
    /** done, with findings at or above {@code --fail-on} */
    static final int FINDINGS = 1;
    /** bad arguments or unreadable input */
    static final int UNUSABLE = 2;

    private ExitCode() {}
}
