package io.sitong.catalog.store;

/**
 * How H2 is to be opened. Whoever makes an address of it has set, before H2 starts, what no address can say: every text that
 * H2 reads from its file it hashed whole, to find it among 1,024 texts of before, and it reads all that a transaction wrote
 * once more when it commits. See decisions/0013-texts-that-h2-reads-are-not-remembered.md.
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
