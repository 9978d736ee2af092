package io.sitong.importer.problem;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a workbook.
 *
 * @param place the cell, or the row, it is about
 * @param found the text of the cell as read
 * @param message what is wrong and how to put it right, one sentence each
 * @param first where the same code stands first, for duplicates
 */
public record ImportProblem(
        Place place,
        ProblemKind kind,
        String found,
        String message,
        @Nullable Place first) {

    public ProblemKind.Weight severity() {
        return kind.weight();
    }

    /** The problem with its place, as one line. */
    public String line() {
        return place + "：" + message;
    }
}
