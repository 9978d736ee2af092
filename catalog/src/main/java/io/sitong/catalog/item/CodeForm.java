package io.sitong.catalog.item;

/**
 * The forms of codes, looked at character by character: most rules about codes ask for them again, and a regular
 * expression with so many ranges takes ten times as long.
 */
final class CodeForm {

    private static final int CREDIT_CODE = 18;
    private static final int IMPL_CODE = 31;

    private CodeForm() {}

    /** Nine digits and three more or 00Y, twelve characters from here on. */
    static boolean isCatalogCode(String text, int from) {
        return areDigits(text, from, from + 9)
                && (areDigits(text, from + 9, from + 12) || text.startsWith("00Y", from + 9));
    }

    /** The first 31 characters: a credit code, a level and a catalog code. */
    static boolean beginsWithImplCode(String text) {
        for (int i = 0; i < CREDIT_CODE; i++) {
            if (!isOfCreditCode(text.charAt(i))) {
                return false;
            }
        }
        char level = text.charAt(CREDIT_CODE);
        return level >= '1' && level <= '6' && isCatalogCode(text, CREDIT_CODE + 1);
    }

    static boolean isHandleItemCode(String text) {
        return beginsWithImplCode(text) && areDigits(text, IMPL_CODE, IMPL_CODE + 2);
    }

    private static boolean areDigits(String text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters that look like digits or like each other are not used: GB 32100-2015. */
    private static boolean isOfCreditCode(char c) {
        return isDigit(c) || c >= 'A' && c <= 'Y' && c != 'I' && c != 'O' && c != 'S' && c != 'V';
    }
}
