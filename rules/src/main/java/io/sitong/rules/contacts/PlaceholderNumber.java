package io.sitong.rules.contacts;

import java.util.regex.Pattern;

/** Tells numbers typed in to get past a mandatory field. */
final class PlaceholderNumber {

    private static final Pattern DIGITS =
            Pattern.compile("(?:0[0-9]{2,3})?(?:([0-9])\\1{5,}|1234567[89]?0?|7654321|87654321)");

    private PlaceholderNumber() {}

    static boolean isOne(String number) {
        return DIGITS.matcher(number).matches();
    }
}
