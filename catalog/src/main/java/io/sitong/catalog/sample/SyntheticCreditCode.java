package io.sitong.catalog.sample;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.division.DivisionCode;

/**
 * Credit codes for bodies of the sample: right by rule, recognisably not real.
 *
 * <p>The organisation code begins with {@code YL} (样例) and a serial number; both check characters (GB 11714 at
 * position 17, GB 32100 at position 18) hold.
 */
final class SyntheticCreditCode {

    /** Every organisation code of the sample begins so; no registered one does. */
    static final String BLOCK = "YL";

    private static final int SERIALS = 1_000_000;

    private SyntheticCreditCode() {}

    static String of(String registeringClass, DivisionCode division, int serial) {
        if (serial < 0 || serial >= SERIALS) {
            throw new IllegalArgumentException("the synthetic block has six digits: " + serial);
        }
        String organisation = BLOCK + Integer.toString(SERIALS + serial).substring(1);
        String first17 = registeringClass
                + division.value().substring(0, 6)
                + organisation
                + CreditCode.organisationCheckCharacter(organisation);
        return first17 + CreditCode.checkCharacter(first17);
    }

    /** The organisation code of before 2015 inside a credit code: eight characters, hyphen, check character. */
    static String oldOrganisationCode(String creditCode) {
        return creditCode.substring(8, 16) + "-" + creditCode.charAt(16);
    }
}
