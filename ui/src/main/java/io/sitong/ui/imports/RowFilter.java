package io.sitong.ui.imports;

import io.sitong.catalog.intake.RowQuery;

/**
 * What of a preview is looked at.
 *
 * @param text part of a name or code, empty: all
 * @param code kind of problem or code of a rule, empty: all
 * @param field key of a field that changes, empty: all
 */
record RowFilter(Show show, String text, String code, String field) {

    static RowFilter all() {
        return new RowFilter(Show.ALL, "", "", "");
    }

    RowFilter showing(Show wanted) {
        return new RowFilter(wanted, text, code, field);
    }

    RowFilter withText(String wanted) {
        return new RowFilter(show, wanted, code, field);
    }

    RowFilter withCode(String wanted) {
        return new RowFilter(show, text, wanted, field);
    }

    RowFilter withField(String wanted) {
        return new RowFilter(show, text, code, wanted);
    }

    RowQuery query() {
        return show.query()
                .withText(text.isBlank() ? null : text.strip())
                .withCode(code.isEmpty() ? null : code)
                .withField(field.isEmpty() ? null : field);
    }
}
