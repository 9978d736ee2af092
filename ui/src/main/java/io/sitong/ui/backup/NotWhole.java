package io.sitong.ui.backup;

/** A copy that is not as it was written. */
public final class NotWhole extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param name the first file that is missing, changed or was added */
    NotWhole(String name) {
        super(name);
    }
}
