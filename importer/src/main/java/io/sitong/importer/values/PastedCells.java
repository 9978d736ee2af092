package io.sitong.importer.values;

import io.sitong.catalog.item.CodeTable;
import io.sitong.importer.problem.ProblemKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what people paste into a form with the same understanding of values as a sent workbook gets. */
public final class PastedCells {

    private PastedCells() {}

    /** The parts of a list written into one text: numbered, by lines or by semicolons; without their marks. */
    public static List<String> parts(String text) {
        return NumberedList.parts(text, false, true);
    }

    /** The code of a label, however it is written; yes and no in all their spellings. */
    public static Optional<String> code(CodeTable table, String text) {
        String folded = PlainText.folded(text);
        if (table == CodeTable.YES_NO) {
            Boolean yes = ChoiceValues.yesNo(folded);
            return yes == null ? Optional.empty() : Optional.of(yes ? "1" : "0");
        }
        return Optional.ofNullable(CodeLabels.find(table, folded));
    }

    /** The day a text names, in any spelling; empty for ranges, words and days that are not in the calendar. */
    public static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(DateValues.dayOf(text));
    }

    /**
     * A time limit with its unit.
     *
     * @param unit absent where the text names none
     */
    public record Limit(int amount, @Nullable String unit) {}

    /** The limit a text names; empty for ranges and words. */
    public static Optional<Limit> limit(String text) {
        Map<String, Object> values = new HashMap<>();
        TimeLimits.read("PROMISE_DAY", text, null, new CellFindings() {
            @Override
            public void value(String key, Object value) {
                values.put(key, value);
            }

            @Override
            public void problem(ProblemKind kind, String message) {
                // a form tells by itself what is wrong with a limit
            }

            @Override
            public void problem(ProblemKind kind, String message, String found) {
                // the same
            }
        });
        Object amount = values.get("PROMISE_DAY");
        Object unit = values.get("PROMISE_TYPE");
        return amount instanceof Integer number
                ? Optional.of(new Limit(number, unit == null ? null : unit.toString()))
                : Optional.empty();
    }

    /** One line without stray marks: invisible characters, bullets of word processors, runs of blanks. */
    public static String line(String text) {
        return withoutBullet(PlainText.line(text));
    }

    /** Several lines, each without stray marks; empty ones dropped. */
    public static String lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : PlainText.lines(text).split("\n", -1)) {
            String clean = withoutBullet(line);
            if (!clean.isEmpty()) {
                lines.add(clean);
            }
        }
        return String.join("\n", lines);
    }

    /** Bullets come as themselves or as letters of symbol fonts; a stroke is one only with a blank behind it. */
    private static String withoutBullet(String line) {
        int at = 0;
        while (at < line.length() && bullet(line, at)) {
            at++;
            while (at < line.length() && PlainText.blank(line.charAt(at))) {
                at++;
            }
        }
        return line.substring(at);
    }

    private static boolean bullet(String line, int at) {
        char c = line.charAt(at);
        if ("•●○◦■□◆◇▪▫►➢➤★☆※✓✔".indexOf(c) >= 0 || (c >= '\uF000' && c <= '\uF0FF')) {
            return true;
        }
        boolean blankBehind = at + 1 < line.length() && PlainText.blank(line.charAt(at + 1));
        return blankBehind && "-–—*·".indexOf(c) >= 0;
    }
}
