package io.sitong.importer.rows;

import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.importer.problem.Place;
import io.sitong.importer.problem.ProblemKind;
import io.sitong.importer.values.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers the identity of every item of a file, over all its sheets, and says when one comes back. */
public final class Duplicates {

    /** Where an item stood first, and what it said. */
    private record First(Place place, Map<String, Object> values) {}

    /**
     * An item that was there before.
     *
     * @param key key of the cell to mark
     */
    record Again(ProblemKind kind, String key, Place first, String message) {}

    private static final List<String> GROUPS = List.of("MATERIALS", "FEES");

    private final boolean codeAlone;
    private final Map<String, First> seen = new HashMap<>();

    /** @param codeAlone whether 基本编码 identifies an item without its body, as in a catalog */
    public Duplicates(boolean codeAlone) {
        this.codeAlone = codeAlone;
    }

    @Nullable
    Again add(Place place, Map<String, Object> values) {
        String key = identifyingKey(values);
        if (key == null) {
            return null;
        }
        String identity = text(values, key);
        if (key.equals("CATALOG_CODE") && !codeAlone) {
            identity += "\n" + text(values, "DEPT_NAME");
        }
        First first = seen.putIfAbsent(identity, new First(place, values));
        return first == null || completes(place.sheet(), values, first) ? null : again(key, values, first);
    }

    /** Whether another sheet adds what the first has not, its materials or its fees, and contradicts nothing. */
    private static boolean completes(String sheet, Map<String, Object> values, First first) {
        if (sheet.equals(first.place().sheet())) {
            return false;
        }
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            Object before = first.values().get(entry.getKey());
            if (before != null && !before.equals(entry.getValue())) {
                return false;
            }
        }
        return GROUPS.stream()
                .anyMatch(g -> values.containsKey(g) != first.values().containsKey(g));
    }

    private static @Nullable String identifyingKey(Map<String, Object> values) {
        if (HandleItemCode.isWellFormed(text(values, "TASK_HANDLE_ITEM"))) {
            return "TASK_HANDLE_ITEM";
        }
        if (ImplCode.isWellFormed(text(values, "TASK_CODE"))) {
            return "TASK_CODE";
        }
        return CatalogCode.isWellFormed(text(values, "CATALOG_CODE")) ? "CATALOG_CODE" : null;
    }

    private static String text(Map<String, Object> values, String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    private static Again again(String key, Map<String, Object> values, First first) {
        String name = text(values, "TASK_NAME");
        String firstName = text(first.values(), "TASK_NAME");
        String where = first.place().sheet().isEmpty()
                ? "第 " + first.place().row() + " 行"
                : first.place().toString();
        if (!name.isEmpty() && !firstName.isEmpty() && !PlainText.folded(name).equals(PlainText.folded(firstName))) {
            return new Again(
                    ProblemKind.SAME_CODE_TWO_NAMES,
                    "TASK_NAME",
                    first.place(),
                    "与" + where + "“" + firstName + "”的编码相同，名称不同；请核对编码或名称。");
        }
        return values.equals(first.values())
                ? new Again(ProblemKind.DUPLICATE_ROW, key, first.place(), "与" + where + "完全相同；如是重复填报，请删去一行。")
                : new Again(
                        ProblemKind.SAME_CODE_DIFFERENT_CONTENT,
                        key,
                        first.place(),
                        "与" + where + "的编码和名称相同，内容不同；请确认以哪一行为准。");
    }
}
