package io.sitong.catalog.packet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a locality can answer to an open point. */
public enum PointAnswer {
    /** the standard's text; of an item that is missing: it is carried out */
    ADOPT("采纳"),
    /** another text, which is written beside the answer */
    CORRECT("更正为"),
    /** the local text; of an item that is missing: it is not carried out */
    KEEP("保留并说明"),
    /** the standard should say something else */
    SUGGEST("建议修改"),
    BY_UPPER_LEVEL("由上级实施"),
    MERGED("并入其他事项");

    private final String label;

    PointAnswer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an answer without words is none. */
    public boolean needsReason() {
        return this == KEEP || this == SUGGEST || this == MERGED;
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(PointAnswer::label).toList();
    }

    /** What can be answered where an item is there and something is wrong with it. */
    public static List<String> toItems() {
        return Stream.of(ADOPT, CORRECT, KEEP, SUGGEST).map(PointAnswer::label).toList();
    }

    /** What can be answered where an item is missing. */
    public static List<String> toMissing() {
        return Stream.of(ADOPT, KEEP, BY_UPPER_LEVEL, MERGED)
                .map(PointAnswer::label)
                .toList();
    }

    public static Optional<PointAnswer> findByLabel(String text) {
        return Arrays.stream(values())
                .filter(answer -> answer.label.equals(text.strip()))
                .findFirst();
    }
}
