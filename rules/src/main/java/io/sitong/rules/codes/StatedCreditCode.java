package io.sitong.rules.codes;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import java.util.Optional;
import java.util.regex.Pattern;

/** The credit code an item gives for its authority: 实施主体编码, or the beginning of the 实施编码. */
record StatedCreditCode(String value, ItemField field) {

    private static final Pattern EIGHT_EQUAL = Pattern.compile("([0-9A-Z])\\1{7}");
    private static final Pattern ORGANISATION_CODE = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");

    static Optional<StatedCreditCode> of(Item item) {
        return item.find(ItemField.DEPT_CODE)
                .map(code -> new StatedCreditCode(code.strip(), ItemField.DEPT_CODE))
                .or(() -> item.implCode().map(code -> new StatedCreditCode(code.creditCode(), ItemField.TASK_CODE)));
    }

    /** A code nobody was given: eight equal characters in a row, a test code, or an organisation code of before 2015. */
    boolean isPlaceholder() {
        return EIGHT_EQUAL.matcher(value).find() || value.startsWith("TE") || isOrganisationCode();
    }

    boolean isOrganisationCode() {
        return ORGANISATION_CODE.matcher(value).matches();
    }
}
