package io.sitong.importer.columns;

import io.sitong.importer.values.ColumnContent;
import io.sitong.importer.values.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes columns back whose names say one thing and whose cells, nearly all of them, another: 基本编码 over telephone
 * numbers, two names in each other's place. What the cells prove is taken where nothing else has it; what they prove of a
 * key that is taken already, or nothing, is left to a person.
 */
final class ContradictedColumns {

    private static final int FEWEST_CELLS = 3;
    private static final int QUICK_LOOK = 6;
    /** What cells can be told to be by themselves, the plainest first. */
    private static final List<String> TELLING = List.of(
            "TASK_HANDLE_ITEM",
            "TASK_CODE",
            "DEPT_CODE",
            "CATALOG_CODE",
            "TASK_TYPE",
            "ONLINE_URL",
            "LINK_WAY",
            "HANDLE_TYPE",
            "SERVER_TYPE",
            "PROJECT_TYPE",
            "USE_LEVEL",
            "DEPT_NAME",
            "PLAN_EFFECTIVE_DATE",
            "PROMISE_DAY");

    /** Bodies, types and codes are told apart from these; what a text of any length may say is not. */
    private static final Set<String> NAMES = Set.of("TASK_NAME", "MAIN_NAME", "SUB_NAME", "HANDLE_ITEM_NAME");

    private static final Set<String> MAY_NAME_BODIES = Set.of(
            "GUIDE_DEPT",
            "OTHER_DEPT",
            "ENTRUST_NAME",
            "LEAD_DEPT",
            "SOURCE_TYPE",
            "TRANSACT_ADDR",
            "REGION",
            "USE_LEVEL",
            "LINK_WAY",
            "SUPERVISE_WAY",
            "SERVICE_TYPE",
            "RESULT_GET");

    /** Names of columns that can only mean the authority itself. */
    private static final Pattern AUTHORITY = Pattern.compile("实施|行使|主体|机关");

    private static final Pattern IN_CHARGE = Pattern.compile("归口|分管");

    private static final Set<String> PHONES = Set.of("LINK_WAY", "SUPERVISE_WAY");
    /** Names of lists of fees and materials say little of their cells: those of items are acts, those of fees fees. */
    private static final Set<String> OF_FEES = Set.of("FEE_NAME", "RESULT_NAME", "MATERIAL_NAME");

    /** Whatever stands in their cells looks like a value of them. */
    private static final Set<String> TAKES_ANYTHING = Set.of(
            "TOPIC",
            "SERVICE_TYPE",
            "FAQ",
            "ANNUAL",
            "SPECIAL_PROCEDURE",
            "RESULT_TYPE",
            "LIMIT_EXPLAIN",
            "PROHIBIT",
            "ACCEPT_CONDITION",
            "LIMIT_SCENE_EXPLAIN");

    private static final Set<String> OF_MODES =
            Set.of("HANDLE_TYPE", "ACCEPT_CONDITION", "HANDLE_AREA", "HANDLE_FLOW", "DEPT_NAME", "IS_ONLINE");

    private final List<ColumnCandidate> candidates;
    private final Map<String, ColumnCandidate> taken;

    ContradictedColumns(List<ColumnCandidate> candidates, Map<String, ColumnCandidate> taken) {
        this.candidates = candidates;
        this.taken = taken;
    }

    void settle() {
        ofTheState();
        ofOffices();
        ofWhoeverIsInCharge();
        List<ColumnCandidate> released = new ArrayList<>();
        for (ColumnCandidate candidate : candidates) {
            String key = candidate.key;
            if (key != null
                    && candidate.oneHotCode == null
                    && candidate.codes.isEmpty()
                    && !candidate.how.equals("CHOSEN")
                    && !candidate.how.equals("CONTENT")
                    && candidate.match.keys().contains(key)
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
            proven(candidate.content)
                    .filter(key -> !taken.containsKey(key))
                    .ifPresent(key -> candidate.take(key, "CONTENT", taken));
        }
    }

    /** In lists of the state, who leads is a ministry, and how an item is done is none of the ways to apply. */
    private void ofTheState() {
        for (ColumnCandidate candidate : candidates) {
            String key = String.valueOf(candidate.key);
            if (candidate.key == null || candidate.how.equals("CHOSEN") || candidate.oneHotCode != null) {
                continue;
            }
            if (key.equals("DEPT_NAME")
                    && !taken.containsKey("GUIDE_DEPT")
                    && candidate.content.nameMinistries()
                    && candidate.content.size() > 1) {
                taken.remove(key, candidate);
                candidate.take("GUIDE_DEPT", "CONTENT", taken);
            } else if (OF_MODES.contains(key) && !taken.containsKey("x_mode") && candidate.content.nameModes()) {
                taken.remove(key, candidate);
                candidate.take("x_mode", "CONTENT", taken);
            }
        }
    }

    /** 承办部门 over 水政股: who deals with it within the authority. */
    private void ofOffices() {
        for (ColumnCandidate candidate : candidates) {
            if ("DEPT_NAME".equals(candidate.key)
                    && !candidate.how.equals("CHOSEN")
                    && !taken.containsKey("LEAD_DEPT")
                    && candidate.content.size() >= FEWEST_CELLS
                    && !AUTHORITY.matcher(HeaderText.folded(candidate.leaf())).find()
                    && candidate.content.nameOffices()) {
                taken.remove("DEPT_NAME", candidate);
                candidate.take("LEAD_DEPT", "CONTENT", taken);
            }
        }
    }

    /** 归口单位 is who guides beside who acts; alone, and of no body of the region, it is who acts. */
    private void ofWhoeverIsInCharge() {
        for (ColumnCandidate candidate : candidates) {
            if ("GUIDE_DEPT".equals(candidate.key)
                    && candidate.match.needsProof()
                    && !candidate.how.equals("CHOSEN")
                    && !taken.containsKey("DEPT_NAME")
                    && IN_CHARGE.matcher(HeaderText.folded(candidate.leaf())).find()
                    && candidate.content.size() > 1
                    && !candidate.content.nameBodiesOfTheRegion()) {
                taken.remove("GUIDE_DEPT", candidate);
                candidate.take("DEPT_NAME", "CONTENT", taken);
            }
        }
    }

    private boolean contradicts(ColumnCandidate candidate, String key) {
        ColumnContent content = candidate.content;
        if (content.size() < (candidate.match.needsProof() ? FEWEST_CELLS - 1 : FEWEST_CELLS)) {
            return false;
        }
        if (OF_FEES.contains(key)) {
            return candidate.match.needsProof()
                    && !taken.containsKey("TASK_NAME")
                    && !content.proves(key)
                    && content.nameActs();
        }
        // most columns are what they are called: a few cells show that there is nothing to look into
        ColumnContent few = content.first(QUICK_LOOK);
        boolean asCalled =
                ColumnContent.isStrict(key) && !ValueType.of(key).isCode() && few.couldBe(key) && few.proves(key);
        if (asCalled || few.isOfLongTexts() || alike(key, proven(few).orElse(key))) {
            return false;
        }
        String other = proven(content).orElse(null);
        if (other != null
                && candidate.match.needsProof()
                && !mayHold(key, other)
                && (TAKES_ANYTHING.contains(key) || !content.proves(key))
                && content.nearlyAll(other)) {
            return true;
        }
        return other != null && !alike(key, other) && isAgainst(key, other, content);
    }

    /** Whether a column of texts may well hold nothing but bodies, telephones or addresses of pages. */
    private static boolean mayHold(String key, String other) {
        return switch (other) {
            case "DEPT_NAME" -> MAY_NAME_BODIES.contains(key);
            case "LINK_WAY", "ONLINE_URL" ->
                PHONES.contains(key) || key.equals("ONLINE_URL") || key.equals("TRANSACT_ADDR") || key.equals("FAQ");
            case "TASK_TYPE", "HANDLE_TYPE", "SERVER_TYPE", "PROJECT_TYPE", "USE_LEVEL" -> false;
            case "TASK_HANDLE_ITEM", "TASK_CODE", "CATALOG_CODE", "DEPT_CODE" ->
                ValueType.of(key).isCode() || key.endsWith("_CODE");
            default -> true;
        };
    }

    private static boolean isAgainst(String key, String other, ColumnContent content) {
        if (NAMES.contains(key)) {
            return !other.equals("PROMISE_DAY") && !content.nameActs() && content.nearlyAll(other);
        }
        ValueType type = ValueType.of(key);
        boolean loose = type == ValueType.LIST || type == ValueType.LONG_TEXT || type == ValueType.LINE;
        boolean plain = other.equals("TASK_TYPE") || ValueType.of(other).isCode() && !key.endsWith("_CODE");
        boolean told = !loose
                || plain && type == ValueType.LINE
                || key.equals("DEPT_NAME")
                || key.equals("BY_LAW")
                || PHONES.contains(key);
        return told && (plain && loose || content.noneLike(key)) && content.nearlyAll(other);
    }

    /** The key the cells prove; for acts the name of the item. */
    private static Optional<String> proven(ColumnContent content) {
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
        return key.equals(other)
                || other == null
                || PHONES.contains(key) && other.equals("LINK_WAY")
                || ValueType.of(key) == ValueType.of(other)
                        && ValueType.of(key) != ValueType.LINE
                        && ValueType.of(key) != ValueType.CHOICE;
    }
}
