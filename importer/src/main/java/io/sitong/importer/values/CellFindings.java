package io.sitong.importer.values;

import io.sitong.importer.problem.ProblemKind;

/** Takes what one cell says: values by key, and problems with a sentence on what is wrong and what to do. */
public interface CellFindings {

    void value(String key, Object value);

    /** A problem of the cell as it stands. */
    void problem(ProblemKind kind, String message);

    /** The code of a cell means what the workbook itself says it means. */
    default void explained(String key, String code, String label) {}

    /** A problem of the value that was read. */
    void problem(ProblemKind kind, String message, String found);
}
