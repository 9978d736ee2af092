package io.sitong.reports.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Steps one after the other, drawn as boxes joined by arrows. */
public record Flow(List<Step> steps) implements Block {

    /** More boxes than these side by side leave no room for words. */
    private static final int ABREAST = 4;

    /**
     * One box.
     *
     * @param notes what else stands in it, a line each: how long, who
     */
    public record Step(String name, List<String> notes) {

        public Step {
            notes = List.copyOf(notes);
        }
    }

    public Flow {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a flow without steps");
        }
        steps = List.copyOf(steps);
    }

    /** The boxes line by line: as many lines as are needed, all of about the same length. */
    public List<List<Step>> lines() {
        int abreast = abreast();
        List<List<Step>> lines = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += abreast) {
            lines.add(steps.subList(i, Math.min(steps.size(), i + abreast)));
        }
        return lines;
    }

    /** How many boxes the longest line has. */
    public int abreast() {
        int lines = (steps.size() + ABREAST - 1) / ABREAST;
        return (steps.size() + lines - 1) / lines;
    }

    /** For where nothing can be drawn. */
    public String text() {
        return steps.stream()
                .map(step ->
                        step.notes().isEmpty() ? step.name() : step.name() + "（" + String.join("，", step.notes()) + "）")
                .collect(Collectors.joining(" → "));
    }
}
