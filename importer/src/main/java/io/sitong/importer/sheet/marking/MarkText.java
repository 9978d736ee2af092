package io.sitong.importer.sheet.marking;

import io.sitong.importer.problem.Mark;
import io.sitong.importer.problem.ProblemKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Remarks in words: what stands in a comment at a cell. */
final class MarkText {

    /** What the list sheet is called, and what it says of itself. */
    static final String LIST_SHEET = "问题清单";

    static final String LIST_NOTE = "本表由四同生成，列出导入时发现的问题；改好后可直接用本文件重新导入，本表不会被当作数据。";

    private static final int LONGEST_CELL = 32_000;
    private static final int LONGEST_COMMENT = 1_500;

    private MarkText() {}

    static String comment(List<Mark> marks) {
        return cut(
                marks.stream()
                        .sorted(Comparator.comparing(Mark::weight))
                        .map(MarkText::one)
                        .collect(Collectors.joining("\n\n")),
                LONGEST_COMMENT);
    }

    private static String one(Mark mark) {
        StringBuilder text = new StringBuilder("【" + mark.weight().label() + "】" + mark.kind());
        if (!mark.found().isEmpty()) {
            text.append("\n原值：").append(cut(mark.found(), 100));
        }
        text.append("\n").append(mark.message());
        if (!mark.fix().isEmpty()) {
            text.append("\n处理：").append(mark.fix());
        }
        return text.toString();
    }

    static ProblemKind.Weight worst(List<Mark> marks) {
        return marks.stream().map(Mark::weight).min(Comparator.naturalOrder()).orElse(ProblemKind.Weight.INFO);
    }

    /** Text as a cell can hold it. */
    static String cell(String text) {
        return cut(text, LONGEST_CELL);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
