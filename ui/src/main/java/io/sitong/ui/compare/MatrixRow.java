package io.sitong.ui.compare;

/** A line of the matrix: whether the item is carried out at all, then field by field. */
sealed interface MatrixRow permits FieldRow, MatrixRow.OfPlaces {

    /** The first line: how each place stands to the item. */
    record OfPlaces(String label) implements MatrixRow {}

    String label();
}
