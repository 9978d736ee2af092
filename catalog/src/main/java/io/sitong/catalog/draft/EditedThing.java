package io.sitong.catalog.draft;

/** What somebody is editing. */
public record EditedThing(Kind kind, long id) {

    /** The kinds of things with a form of their own. */
    public enum Kind {
        STANDARD,
        IMPLEMENTATION
    }

    public static EditedThing standard(long id) {
        return new EditedThing(Kind.STANDARD, id);
    }

    public static EditedThing implementation(long id) {
        return new EditedThing(Kind.IMPLEMENTATION, id);
    }
}
