package io.sitong.catalog;

/** Someone saved the same thing in the meantime: reload, compare, save again. */
public final class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleEdit(String what) {
        super(what);
    }
}
