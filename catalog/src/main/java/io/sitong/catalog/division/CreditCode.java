package io.sitong.catalog.division;

import java.util.Optional;

/** Unified social credit code (统一社会信用代码) of a body, GB 32100-2015: 18 characters, the last one a check digit. */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public CreditCode {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a credit code has 18 characters of its alphabet: " + value);
        }
    }

    /** Reads a well-formed code; whether its check digits hold is asked separately. */
    public static Optional<CreditCode> parse(String text) {
        return isWellFormed(text) ? Optional.of(new CreditCode(text)) : Optional.empty();
    }

    public static boolean isWellFormed(String text) {
        return text.length() == 18 && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** The check character that belongs to the first 17 characters. */
    public static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character of an organisation code (GB 11714) for its first 8 characters. */
    public static char organisationCheckCharacter(String first8) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += ORGANISATION_ALPHABET.indexOf(first8.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    public boolean checkDigitHolds() {
        return checkCharacter(value) == value.charAt(17);
    }

    /** Whether the organisation code at positions 9-17 carries its own right check digit. */
    public boolean organisationCheckDigitHolds() {
        return organisationCheckCharacter(value.substring(8, 16)) == value.charAt(16);
    }

    /** One character repeated: typed in to get past a mandatory field. */
    public boolean isPlaceholder() {
        return value.chars().distinct().count() == 1;
    }

    @Override
    public String toString() {
        return value;
    }
}
