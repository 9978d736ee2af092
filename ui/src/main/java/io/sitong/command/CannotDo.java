package io.sitong.command;

/** A command cannot go on; the message is one sentence for the person at the keyboard. */
final class CannotDo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotDo(String sentence) {
        super(sentence);
    }
}
