package io.sitong.rules.lineup;

/** What a word of a name is good for. */
enum WordKind {
    LIFE,
    KIND,
    COMPOUND,
    GENERAL,
    CONTENT,
    WEAK,
    FILLER,
    AND,
    EVERYBODY,
    NOTE,
    REMARK,
    LEVEL,
    PLACE,
    WITHOUT,
    WITHOUT_AFTER,
    WITH
}
