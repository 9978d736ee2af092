package io.sitong.importer.forms;

import io.sitong.importer.sheet.Cell;

/**
 * A filled cell of a form.
 *
 * @param row 1-based
 * @param column 0-based
 */
record FormCell(int row, int column, Cell cell) {

    String text() {
        return cell.text();
    }

    /** The same place with more in it: values that go on in the cells behind or below. */
    FormCell with(String more) {
        return new FormCell(row, column, Cell.text(text() + more));
    }

    /** What stands before a colon in it. */
    FormCell before(int colon) {
        return new FormCell(row, column, Cell.text(text().substring(0, colon)));
    }

    /** What stands behind a colon in it. */
    FormCell behind(int colon) {
        return new FormCell(row, column, Cell.text(text().substring(colon + 1).strip()));
    }

    /** The place behind, where the value would stand. */
    FormCell blankBehind() {
        return new FormCell(row, column + 1, Cell.EMPTY);
    }
}
