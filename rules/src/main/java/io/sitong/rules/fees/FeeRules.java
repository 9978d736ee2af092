package io.sitong.rules.fees;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class FeeRules {

    public static final List<Rule> ALL = List.of(
            new ChargedItemHasFeeStandard(),
            new ChargedItemHasFeeBasis(),
            new FreeItemHasNoFees(),
            new ReductionHasABasis(),
            new PaymentOnlineNeedsAFee(),
            new FeeStandardIsExact());

    private FeeRules() {}
}
