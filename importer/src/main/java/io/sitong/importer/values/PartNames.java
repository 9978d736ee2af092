package io.sitong.importer.values;

import io.sitong.importer.sheet.CsvTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names before the parts of a cell that tell of several fields: 地点：, 收费依据：. */
final class PartNames {

    private static final Map<String, Pattern> NAMES = names();

    private PartNames() {}

    /**
     * A name in a text.
     *
     * @param from where it begins
     * @param to where what it names begins
     */
    record Named(String key, int from, int to) {}

    private static Map<String, Pattern> names() {
        Map<String, Pattern> names = new HashMap<>();
        for (List<String> row : CsvTable.beside(PartNames.class, "parts.csv")) {
            names.put(
                    row.get(0),
                    Pattern.compile("(?:(?<=^|[\\n;；。,，、\\s(（])(?:[0-9①-⑨][.、．)）]?\\s*)?(?:" + row.get(1)
                            + ")\\s*(?:为|是)?\\s*[:：]|[【\\[](?:" + row.get(1) + ")[】\\]][:：]?)"));
        }
        return names;
    }

    /** Where the fields are named, left to right. */
    static List<Named> in(String text, List<String> keys) {
        List<Named> found = new ArrayList<>();
        for (String key : keys) {
            Pattern name = NAMES.get(key);
            if (name != null) {
                Matcher matcher = name.matcher(text);
                while (matcher.find()) {
                    found.add(new Named(key, matcher.start(), matcher.end()));
                }
            }
        }
        found.sort(
                (a, b) -> a.from() == b.from() ? Integer.compare(b.to(), a.to()) : Integer.compare(a.from(), b.from()));
        List<Named> apart = new ArrayList<>();
        for (Named one : found) {
            if (apart.isEmpty() || one.from() >= apart.getLast().to()) {
                apart.add(one);
            }
        }
        return apart;
    }
}
