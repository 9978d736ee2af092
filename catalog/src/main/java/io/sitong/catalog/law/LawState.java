package io.sitong.catalog.law;

/** Whether a law holds, as far as the register knows. */
public enum LawState {
    /** cited somewhere; nobody has looked it up yet */
    UNCHECKED,
    /** 现行有效 */
    IN_FORCE,
    /** another law has taken its place */
    SUPERSEDED,
    /** repealed, without one that takes its place */
    REPEALED;

    /** Whether nobody may act on it any more. */
    public boolean gone() {
        return this == SUPERSEDED || this == REPEALED;
    }
}
