package io.sitong.rules.compare;

import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import java.util.Map;
import java.util.Optional;

/** By what a difference from the standard is let stand: the rule that watches the field, else the field itself. */
public final class KeptDifference {

    private static final Map<String, String> RULES = Map.of(
            ItemField.TASK_NAME.name(), "N05",
            ItemField.TASK_TYPE.name(), "T02",
            ItemGroup.BY_LAW.name(), "B02",
            ItemField.ANTICIPATE_DAY.name(), "H09",
            ItemField.PROMISE_DAY.name(), "H10",
            ItemGroup.MATERIALS.name(), "M13",
            ItemField.ACCEPT_CONDITION.name(), "A04");

    private KeptDifference() {}

    /** The rule that watches a field or group, by its key. */
    public static Optional<String> ruleOf(String key) {
        return Optional.ofNullable(RULES.get(key));
    }

    /** What a waiver of the difference names. */
    public static String waivedAs(String key) {
        return RULES.getOrDefault(key, key);
    }
}
