package io.sitong.ui.api;

/** A parameter of the address cannot be read. */
final class BadQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    BadQuery(String parameter) {
        super("not readable: " + parameter);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
