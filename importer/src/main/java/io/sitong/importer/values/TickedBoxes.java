package io.sitong.importer.values;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells that show all answers with boxes to tick, as forms do: ☑自然人 □企业法人, 是√ 否□. */
final class TickedBoxes {

    private static final String TICKED = "☑✅✔✓√■●☒";
    private static final String OPEN = "□☐○◯〇";
    private static final String MARK = "([" + TICKED + OPEN + "])";
    private static final String OPTION = "([^" + TICKED + OPEN + "]*)";
    private static final Pattern BEFORE = Pattern.compile(MARK + OPTION);
    private static final Pattern BEHIND = Pattern.compile(OPTION + MARK);
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00A0\\u3000、,，;；/|]+|[\\s\\u00A0\\u3000、,，;；/|]+$");

    private TickedBoxes() {}

    /** The answers that are ticked; null where the text has no boxes beside words. */
    static @Nullable List<String> of(String raw) {
        String text = PlainText.visible(raw).strip();
        int first = firstMark(text);
        if (first < 0 || text.length() < 2) {
            return null;
        }
        List<String> ticked = new ArrayList<>();
        int words = 0;
        Matcher boxes = (first == 0 ? BEFORE : BEHIND).matcher(text);
        while (boxes.find()) {
            String option = EDGES.matcher(boxes.group(first == 0 ? 2 : 1)).replaceAll("");
            words += option.isEmpty() ? 0 : 1;
            if (!option.isEmpty() && TICKED.contains(boxes.group(first == 0 ? 1 : 2))) {
                ticked.add(option);
            }
        }
        return words == 0 ? null : ticked;
    }

    private static int firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (TICKED.indexOf(text.charAt(i)) >= 0 || OPEN.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
