package io.sitong.catalog;

/** The row lies outside the divisions, or the deed outside the role, of the person who asked. */
public final class NotYourDivision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotYourDivision(String what) {
        super(what);
    }
}
