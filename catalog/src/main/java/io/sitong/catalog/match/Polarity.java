package io.sitong.catalog.match;

/** Whether a correspondence says "these belong together" or "these do not". */
public enum Polarity {
    IS,
    IS_NOT
}
