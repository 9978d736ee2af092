package io.sitong.catalog.draft;

import io.sitong.catalog.division.CreditCode;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.draft.DraftProblem.Kind;
import io.sitong.catalog.item.CatalogCode;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.item.FieldNote;
import io.sitong.catalog.item.FieldTable;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.HandleItemCode;
import io.sitong.catalog.item.ImplCode;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.KnownLabels;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text, seen by itself. */
record Shape(Kind kind, List<String> arguments) {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;

    private static Optional<Shape> wrong(Kind kind, String... arguments) {
        return Optional.of(new Shape(kind, List.of(arguments)));
    }

    /** What is wrong with a text of a field; nothing is wrong with no text. */
    static Optional<Shape> of(ItemField field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<Shape> code = code(field, text.strip());
        if (code.isPresent()) {
            return code;
        }
        if (KnownLabels.closed(field) && !KnownLabels.of(field).contains(text.strip())) {
            return wrong(Kind.NOT_IN_TABLE, String.join("、", KnownLabels.of(field)));
        }
        return of(field.type(), field.table().orElse(null), FieldTable.find(field), text);
    }

    /** What is wrong with a text of a column. */
    static Optional<Shape> of(GroupField field, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (KnownLabels.closed(field) && !KnownLabels.of(field).contains(text.strip())) {
            return wrong(Kind.NOT_IN_TABLE, String.join("、", KnownLabels.of(field)));
        }
        return of(field.type(), field.table().orElse(null), FieldTable.find(field), text);
    }

    private static Optional<Shape> of(
            FieldType type, @Nullable CodeTable table, Optional<FieldNote> note, String given) {
        String text = given.strip();
        return switch (type) {
            case CHOICE, YES_NO ->
                table == null || table.has(text) ? Optional.empty() : wrong(Kind.NOT_IN_TABLE, table.label());
            case CHOICES ->
                table == null || Arrays.stream(text.split("\\^", -1)).allMatch(table::has)
                        ? Optional.empty()
                        : wrong(Kind.NOT_IN_TABLE, table.label());
            case INTEGER -> text.matches("[0-9]{1,6}") ? Optional.empty() : wrong(Kind.NOT_A_NUMBER);
            case DATE -> date(text) ? Optional.empty() : wrong(Kind.NOT_A_DATE);
            case URL -> webAddress(text) ? Optional.empty() : wrong(Kind.NOT_A_WEB_ADDRESS);
            case LONG_TEXT ->
                length(text, note.map(n -> n.length().orElse(LONGEST_TEXT)).orElse(LONGEST_TEXT));
            case TEXT, CODE -> {
                if (text.indexOf('\n') >= 0) {
                    yield wrong(Kind.SEVERAL_LINES);
                }
                yield length(
                        text, note.map(n -> n.length().orElse(LONGEST_LINE)).orElse(LONGEST_LINE));
            }
        };
    }

    private static Optional<Shape> length(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? Optional.empty()
                : wrong(Kind.TOO_LONG, Integer.toString(longest));
    }

    private static Optional<Shape> code(ItemField field, String text) {
        return switch (field) {
            case CATALOG_CODE -> CatalogCode.isWellFormed(text) ? Optional.empty() : wrong(Kind.NOT_A_CATALOG_CODE);
            case TASK_CODE -> ImplCode.isWellFormed(text) ? Optional.empty() : wrong(Kind.NOT_AN_IMPL_CODE);
            case TASK_HANDLE_ITEM ->
                HandleItemCode.isWellFormed(text) ? Optional.empty() : wrong(Kind.NOT_A_HANDLE_ITEM_CODE);
            case DEPT_CODE -> CreditCode.isWellFormed(text) ? Optional.empty() : wrong(Kind.NOT_A_CREDIT_CODE);
            case REGION, TOWN_CODE, VILLAGE_CODE ->
                DivisionCode.parse(text).isPresent() ? Optional.empty() : wrong(Kind.NOT_A_DIVISION_CODE);
            default -> Optional.empty();
        };
    }

    private static boolean date(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean webAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
