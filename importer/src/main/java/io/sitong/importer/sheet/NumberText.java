package io.sitong.importer.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers of a sheet as a person would read them. */
final class NumberText {

    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    private NumberText() {}

    /** The stored text of a number, made readable: {@code 1.5E2} becomes 150, 0.28999999999999998 becomes 0.29. */
    static String of(String stored) {
        if (plainDigits(stored)) {
            return stored;
        }
        double value;
        try {
            value = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        return of(value, stored);
    }

    static String of(double value, String stored) {
        double size = Math.abs(value);
        if (Double.isNaN(value) || size > 1e40 || (size < 1e-10 && size != 0)) {
            return stored;
        }
        if (value == Math.rint(value)) {
            return size < 1e15 ? Long.toString((long) value) : new BigDecimal(value).toPlainString();
        }
        return new BigDecimal(value).round(EXCEL_PRECISION).stripTrailingZeros().toPlainString();
    }

    private static boolean plainDigits(String text) {
        if (text.isEmpty() || text.length() > 15 || (text.charAt(0) == '0' && text.length() > 1)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
