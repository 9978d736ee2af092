package io.sitong.catalog.draft;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Checks one field; public only because the validator makes it. */
public final class FieldTextFits implements ConstraintValidator<FitsField, ItemDraft.FieldText> {

    @Override
    public boolean isValid(ItemDraft.FieldText value, ConstraintValidatorContext context) {
        Shape wrong = Shape.of(value.field(), value.text()).orElse(null);
        if (wrong == null) {
            return true;
        }
        context.unwrap(HibernateConstraintValidatorContext.class)
                .withDynamicPayload(new DraftProblem(value.field(), null, -1, null, wrong.kind(), wrong.arguments()));
        return false;
    }
}
