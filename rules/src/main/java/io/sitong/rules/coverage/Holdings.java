package io.sitong.rules.coverage;

/**
 * What one division holds of one standard item.
 *
 * @param all implementations in any state
 * @param inUse those neither suspended nor cancelled
 */
public record Holdings(int all, int inUse) {

    public static final Holdings NONE = new Holdings(0, 0);
}
