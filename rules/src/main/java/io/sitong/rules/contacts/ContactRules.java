package io.sitong.rules.contacts;

import io.sitong.rules.Rule;
import java.util.List;

/** The rules of this theme, in reading order. */
public final class ContactRules {

    public static final List<Rule> ALL = List.of(
            new ContactWaysAreGiven(),
            new PhoneCanBeDialled(),
            new ComplaintGoesElsewhere(),
            new ContactIsNoPlaceholder(),
            new PlaceAndHoursAreGiven(),
            new PlaceHasAnAddress(),
            new HoursAreATimeRange());

    private ContactRules() {}
}
