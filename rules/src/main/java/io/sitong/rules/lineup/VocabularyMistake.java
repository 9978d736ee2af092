package io.sitong.rules.lineup;

/** A line of a words file that cannot be read; the message is for the person who wrote it. */
public final class VocabularyMistake extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;

    VocabularyMistake(int line, String reason) {
        super("第 " + line + " 行：" + reason);
        this.line = line;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }
}
