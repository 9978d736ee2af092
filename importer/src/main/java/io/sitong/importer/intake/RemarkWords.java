package io.sitong.importer.intake;

import io.sitong.catalog.intake.Remark;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.stage.Attachment;
import io.sitong.importer.stage.Decision;
import java.util.Arrays;

/** What a kind of remark is called. */
public final class RemarkWords {

    /** Code of the remark that a change by hand was kept. */
    static final String CONFLICT = "CONFLICT";

    private RemarkWords() {}

    /** The label of the problem, the code of the rule, or what the preview did with the row. */
    public static String of(Remark remark) {
        return switch (remark.source()) {
            case PROBLEM -> ofProblem(remark.code());
            case FINDING, ABSENT -> remark.code();
            case PREVIEW -> ofPreview(remark.code());
        };
    }

    /** What the preview did with a row, or says of it, by its code. */
    public static String ofPreview(String code) {
        if (code.equals(Attachment.Kind.PROPOSED.name())) {
            return "目录对应";
        }
        if (code.equals(CONFLICT)) {
            return "库中已改";
        }
        return Arrays.stream(Decision.values())
                .filter(decision -> decision.name().equals(code))
                .map(Decision::label)
                .findFirst()
                .orElse(code);
    }

    /** The label of a kind of problem by its name. */
    public static String ofProblem(String code) {
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.name().equals(code))
                .map(ProblemKind::label)
                .findFirst()
                .orElse(code);
    }
}
