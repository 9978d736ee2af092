package io.sitong.rules;

/**
 * One correction on a rule card, run by the test of all rules like the examples.
 *
 * @param before one item, see {@link CatalogSnapshot#parse}
 * @param after the same item mended
 */
public record Mending(String before, String after) {

    public TextTable cellsBefore() {
        return TextTable.parse(before);
    }

    public TextTable cellsAfter() {
        return TextTable.parse(after);
    }
}
