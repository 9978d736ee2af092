package io.sitong.ui.documents;

import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardState;
import io.sitong.reports.booklet.BookletData.Arrangement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the published catalog goes into a booklet; absent parts do not restrict.
 *
 * @param departmentCode digits 5-6 of the code
 * @param across only what serves an entry of a 跨省通办 list in force
 * @param codes of the items somebody ticked; empty for all that match
 */
public record BookletChoice(
        Arrangement arrangement,
        @Nullable String text,
        @Nullable String taskType,
        @Nullable String departmentCode,
        @Nullable String topic,
        boolean across,
        Set<String> codes) {

    private static final String BY = "by";
    private static final String TEXT = "text";
    private static final String TYPE = "type";
    private static final String DEPARTMENT = "department";
    private static final String TOPIC = "topic";
    private static final String ACROSS = "across";
    private static final String CODES = "codes";

    public BookletChoice {
        codes = Set.copyOf(codes);
    }

    public static BookletChoice everything(Arrangement arrangement) {
        return new BookletChoice(arrangement, null, null, null, null, false, Set.of());
    }

    /** What a screen shows, or what was ticked there. */
    public static BookletChoice of(StandardFilter filter, Set<String> ticked) {
        return new BookletChoice(
                Arrangement.DEPARTMENT,
                filter.text(),
                filter.taskType(),
                filter.departmentCode(),
                filter.topic(),
                false,
                ticked);
    }

    StandardFilter filter() {
        return new StandardFilter(text, taskType, departmentCode, topic, StandardState.PUBLISHED);
    }

    boolean takes(String code) {
        return codes.isEmpty() || codes.contains(code);
    }

    /** As background work keeps it. */
    public Map<String, String> parameters() {
        Map<String, String> kept = new HashMap<>();
        kept.put(BY, arrangement.name());
        kept.put(ACROSS, Boolean.toString(across));
        put(kept, TEXT, text);
        put(kept, TYPE, taskType);
        put(kept, DEPARTMENT, departmentCode);
        put(kept, TOPIC, topic);
        put(
                kept,
                CODES,
                codes.isEmpty()
                        ? null
                        : String.join(" ", codes.stream().sorted().toList()));
        return kept;
    }

    static BookletChoice of(Map<String, String> kept) {
        List<String> codes = Arrays.asList(kept.getOrDefault(CODES, "").split(" "));
        Set<String> ticked = new LinkedHashSet<>(codes);
        ticked.remove("");
        return new BookletChoice(
                Arrangement.valueOf(kept.getOrDefault(BY, Arrangement.DEPARTMENT.name())),
                kept.get(TEXT),
                kept.get(TYPE),
                kept.get(DEPARTMENT),
                kept.get(TOPIC),
                Boolean.parseBoolean(kept.get(ACROSS)),
                ticked);
    }

    private static void put(Map<String, String> kept, String key, @Nullable String value) {
        Optional.ofNullable(value).ifPresent(v -> kept.put(key, v));
    }
}
