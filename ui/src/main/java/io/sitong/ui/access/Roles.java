package io.sitong.ui.access;

/** The names of {@link io.sitong.catalog.account.Role} as annotations want them. */
public final class Roles {

    public static final String BUREAU = "BUREAU";
    public static final String DEPARTMENT = "DEPARTMENT";
    public static final String LOCALITY = "LOCALITY";
    public static final String READER = "READER";

    private Roles() {}
}
