package io.sitong.rules.types;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class TypeRules {

    public static final List<Rule> ALL =
            List.of(new TaskTypeIsInTable(), new TypeEqualsStandardType(), new PrivateTypeIsMapped());

    private TypeRules() {}
}
