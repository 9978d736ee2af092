package io.sitong.rules.visits;

import java.util.regex.Pattern;

/** The number of visits (到办事现场次数) as an item states it. */
final class StatedVisits {

    private static final Pattern SOME = Pattern.compile("[1-9][0-9]{0,3}");

    private StatedVisits() {}

    /** Whether it is a number, and not none. */
    static boolean areSome(String visits) {
        return SOME.matcher(visits).matches();
    }
}
