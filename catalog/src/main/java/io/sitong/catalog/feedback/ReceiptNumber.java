package io.sitong.catalog.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Under which a stranger reads what became of a feedback. Eighty random bits: nobody comes upon the number of another.
 * Written without the letters that are taken for digits (Crockford's base 32).
 */
public record ReceiptNumber(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    public ReceiptNumber {
        if (!value.matches("[" + LETTERS + "]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("not the number of a receipt");
        }
    }

    /** @param random must be fit for secrets */
    public static ReceiptNumber draw(RandomGenerator random) {
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new ReceiptNumber(number.toString());
    }

    /** As people type it: with or without the dashes, small letters, O for 0. */
    public static Optional<ReceiptNumber> parse(String typed) {
        String number = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return number.matches("[" + LETTERS + "]{" + LENGTH + "}")
                ? Optional.of(new ReceiptNumber(number))
                : Optional.empty();
    }

    /** In groups, to be copied by hand. */
    public String shown() {
        StringBuilder shown = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int i = 0; i < LENGTH; i += GROUP) {
            shown.append(i == 0 ? "" : "-").append(value, i, i + GROUP);
        }
        return shown.toString();
    }

    /** What is kept of it. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
