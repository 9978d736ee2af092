package io.sitong.rules.duplicates;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class DuplicateRules {

    public static final List<Rule> ALL =
            List.of(new NationalItemCarriesNationalCode(), new AuthorityImplementsItemOnce());

    private DuplicateRules() {}
}
