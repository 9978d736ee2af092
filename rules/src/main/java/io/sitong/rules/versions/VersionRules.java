package io.sitong.rules.versions;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class VersionRules {

    public static final List<Rule> ALL =
            List.of(new CancelledItemIsNotInUse(), new ItemFollowsNewestStandard(), new ChildHangsOnAnOpenMainItem());

    private VersionRules() {}
}
