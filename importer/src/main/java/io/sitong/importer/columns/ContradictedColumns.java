package io.sitong.importer.columns;

import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes columns back whose names say one thing and whose cells, nearly all of them, another: 基本编码 over telephone
 * numbers, two names in each other's place. What the cells prove is taken where nothing else has it; what they prove of a
 * key that is taken already, or nothing, is left to a person.
 */
final class ContradictedColumns {

    private static final int FEWEST_CELLS = 3;
    /** What cells can be told to be by themselves, the plainest first. */
    private static final List<String> TELLING = List.of(
            "TASK_HANDLE_ITEM",
            "TASK_CODE",
            "DEPT_CODE",
            "CATALOG_CODE",
            "TASK_TYPE",
            "ONLINE_URL",
            "LINK_WAY",
            "DEPT_NAME",
            "PLAN_EFFECTIVE_DATE",
            "PROMISE_DAY");

    /** Bodies, types and codes are told apart from these; what a text of any length may say is not. */
    private static final Set<String> NAMES = Set.of("TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME");

    private static final Set<String> PHONES = Set.of("LINK_WAY", "SUPERVISE_WAY");
    /** Names of lists of fees and materials say little of their cells: those of items are acts, those of fees fees. */
    private static final Set<String> OF_FEES = Set.of("FEE_NAME", "RESULT_NAME", "MATERIAL_NAME");

    private final List<ColumnCandidate> candidates;
    private final Map<String, ColumnCandidate> taken;

    ContradictedColumns(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        this.candidates = candidates;
        this.taken = taken;
    }

    void settle() {
        List<ColumnCandidate> released = new ArrayList<>();
        for (ColumnCandidate candidate : candidates) {
            String key = candidate.key;
            if (key != null
                    && candidate.oneHotCode == null
                    && !candidate.mixed
                    && !candidate.how.equals("CHOSEN")
                    && taken.get(key) == candidate
                    && contradicts(candidate, key)) {
                released.add(candidate);
            }
        }
        for (ColumnCandidate candidate : released) {
            taken.remove(Objects.requireNonNull(candidate.key));
            candidate.key = null;
            candidate.how = "UNKNOWN";
        }
        for (ColumnCandidate candidate : released) {
            proven(candidate)
                    .filter(key -> !taken.containsKey(key))
                    .ifPresent(key -> candidate.take(key, "CONTENT", taken));
        }
    }

    private boolean contradicts(ColumnCandidate candidate, String key) {
        ColumnContent content = candidate.content;
        if (content.size() < FEWEST_CELLS) {
            return false;
        }
        if (OF_FEES.contains(key)) {
            return candidate.match.needsProof()
                    && !taken.containsKey("TASK_NAME")
                    && !content.proves(key)
                    && content.nameActs();
        }
        String other = proven(candidate).orElse(null);
        return other != null && !alike(key, other) && isAgainst(key, other, content);
    }

    private static boolean isAgainst(String key, String other, ColumnContent content) {
        if (NAMES.contains(key)) {
            return !other.equals("PROMISE_DAY") && !content.nameActs() && content.nearlyAll(other);
        }
        ValueType type = ValueType.of(key);
        boolean loose = type == ValueType.LIST || type == ValueType.LONG_TEXT || type == ValueType.LINE;
        boolean told = !loose || key.equals("DEPT_NAME") || key.equals("BY_LAW") || PHONES.contains(key);
        return told && content.noneLike(key) && content.nearlyAll(other);
    }

    /** The key the cells prove; for acts the name of the item. */
    private static Optional<String> proven(ColumnCandidate candidate) {
        ColumnContent content = candidate.content;
        for (String key : TELLING) {
            if (content.proves(key) && isTold(key, content)) {
                return Optional.of(key);
            }
        }
        return content.nameActs() ? Optional.of("TASK_NAME") : Optional.empty();
    }

    /** Codes only by their exact length, organisations only by their check digit. */
    private static boolean isTold(String key, ColumnContent content) {
        int most = content.size() * 9 / 10;
        return switch (key) {
            case "TASK_HANDLE_ITEM" -> content.codesOfLength(33) > most;
            case "TASK_CODE" -> content.codesOfLength(31) > most;
            case "DEPT_CODE" -> content.creditCodes() > most;
            case "CATALOG_CODE" -> content.catalogCodes() > most;
            case "DEPT_NAME" -> content.nameBodies();
            default -> true;
        };
    }

    /** Whether cells of one kind are values of both keys. */
    private static boolean alike(String key, @Nullable String other) {
        return key.equals(other) || other == null
                || PHONES.contains(key) && other.equals("LINK_WAY")
                || ValueType.of(key) == ValueType.of(other)
                        && ValueType.of(key) != ValueType.LINE
                        && ValueType.of(key) != ValueType.CHOICE;
    }
}
