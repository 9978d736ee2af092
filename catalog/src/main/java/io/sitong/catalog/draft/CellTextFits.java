package io.sitong.catalog.draft;

import io.sitong.catalog.draft.DraftProblem.Kind;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks one cell of a repeat group, a number together with its unit; public only because the validator makes it. */
public final class CellTextFits implements ConstraintValidator<FitsField, ItemDraft.CellText> {

    @Override
    public boolean isValid(ItemDraft.CellText cell, ConstraintValidatorContext context) {
        Shape wrong = wrong(cell.field(), cell.row()).orElse(null);
        if (wrong == null) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(new DraftProblem(
                        null, cell.field().group(), -1, cell.field(), wrong.kind(), wrong.arguments()));
        return false;
    }

    private static Optional<Shape> wrong(GroupField field, GroupRow row) {
        String text = row.text(field);
        if (text.isBlank()) {
            return missing(field, row) ? Optional.of(new Shape(missingKind(field), List.of())) : Optional.empty();
        }
        return Shape.of(field, text);
    }

    private static Kind missingKind(GroupField field) {
        return switch (field) {
            case STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> Kind.UNIT_MISSING;
            default -> Kind.REQUIRED;
        };
    }

    /** A row needs its name, a number its unit, a unit its number, a question its answer. */
    private static boolean missing(GroupField field, GroupRow row) {
        return switch (field) {
            case STEP_LIMIT_UNIT -> !row.text(GroupField.STEP_LIMIT).isBlank();
            case SPECIAL_LIMIT_UNIT -> !row.text(GroupField.SPECIAL_LIMIT).isBlank();
            case STEP_LIMIT -> !row.text(GroupField.STEP_LIMIT_UNIT).isBlank();
            case SPECIAL_LIMIT -> !row.text(GroupField.SPECIAL_LIMIT_UNIT).isBlank();
            case ANSWER -> true;
            case LAW_NAME -> row.text(GroupField.LAW_RAW).isBlank();
            default -> field == GroupField.leading(field.group());
        };
    }
}
