package io.sitong.catalog.draft;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text looks as its field demands: not too long, on one line, a number, a date, a well-formed code, a value of the
 * table. The one place where the shape of typed values is said; judgements about content are rules.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {FieldTextFits.class, CellTextFits.class})
@interface FitsField {

    String message() default "does not fit its field";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
