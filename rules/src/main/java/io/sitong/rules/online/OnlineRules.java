package io.sitong.rules.online;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class OnlineRules {

    public static final List<Rule> ALL = List.of(
            new OnlineItemSaysHowFarAndWhere(),
            new AddressIsWellFormed(),
            new OfflineItemClaimsNoOnlineHandling(),
            new AreaFitsTheNationalList(),
            new CrossProvinceItemHasAMode());

    private OnlineRules() {}
}
