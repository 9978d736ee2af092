package io.sitong.importer.problem;

/**
 * A remark for the sender at a cell of their own workbook.
 *
 * @param kind what it is about: the kind of problem, or the code of a rule
 * @param found what stands in the cell
 * @param message what is wrong
 * @param fix what to do, empty where the message says it
 */
public record Mark(Place place, ProblemKind.Weight weight, String kind, String found, String message, String fix) {

    public static Mark of(ImportProblem problem) {
        return new Mark(
                problem.place(),
                problem.severity(),
                problem.kind().label(),
                problem.found(),
                problem.message(),
                problem.first() == null ? "" : "首次出现在 " + problem.first());
    }
}
