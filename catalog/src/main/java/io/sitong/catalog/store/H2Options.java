package io.sitong.catalog.store;

/**
 * How H2 is to be opened. What no address can say is set with it, before H2 starts: H2 is not to look every text that it reads
 * up among those of before, for which it hashes each whole. See decisions/0013-texts-that-h2-reads-are-not-remembered.md.
 */
final class H2Options {

    /** Read by H2 once, when it starts; whoever started the program may have decided otherwise. */
    static final String REMEMBERS_VALUES = "h2.objectCache";

    private H2Options() {}

    static String text() {
        if (System.getProperty(REMEMBERS_VALUES) == null) {
            System.setProperty(REMEMBERS_VALUES, "false");
        }
        return ";MODE=PostgreSQL;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";
    }
}
