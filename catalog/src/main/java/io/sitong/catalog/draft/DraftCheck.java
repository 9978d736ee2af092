package io.sitong.catalog.draft;

import io.sitong.catalog.item.FieldTable;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Says what is wrong with a draft: one text when somebody leaves it, a row when it is taken over, all before saving. */
public final class DraftCheck {

    private static final List<ItemField> NEEDED =
            List.of(ItemField.TASK_NAME, ItemField.CATALOG_CODE, ItemField.TASK_TYPE, ItemField.USE_LEVEL);

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            // the words are the screens' business, so no expression language is needed
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private DraftCheck() {}

    /** What is wrong with a text of a field. */
    public static Optional<DraftProblem> of(ItemField field, String text) {
        return VALIDATOR.validate(new ItemDraft.FieldText(field, text)).stream()
                .map(DraftCheck::problem)
                .findFirst();
    }

    /** What is wrong with one cell of a row. */
    public static Optional<DraftProblem> of(GroupField column, GroupRow row) {
        return VALIDATOR.validate(new ItemDraft.CellText(column, row)).stream()
                .map(DraftCheck::problem)
                .findFirst();
    }

    /** What is wrong with a row; nothing is wrong with one in which nothing is written. */
    public static List<DraftProblem> of(GroupRow row) {
        List<DraftProblem> problems = new ArrayList<>();
        if (!row.isEmpty()) {
            for (GroupField column : GroupField.of(row.group())) {
                of(column, row).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** What is wrong with the shape of a draft, fields first, in the order of the field table. */
    public static List<DraftProblem> of(ItemDraft draft) {
        List<DraftProblem> problems = new ArrayList<>();
        for (ItemDraft.FieldText text : draft.fieldTexts()) {
            of(text.field(), text.text()).ifPresent(problems::add);
        }
        for (ItemGroup group : ItemGroup.values()) {
            List<GroupRow> rows = draft.rows(group);
            for (int i = 0; i < rows.size(); i++) {
                for (DraftProblem problem : of(rows.get(i))) {
                    problems.add(problem.inRow(i));
                }
            }
        }
        if (draft.text(ItemField.TASK_NAME).isBlank()) {
            problems.addFirst(DraftProblem.of(ItemField.TASK_NAME, DraftProblem.Kind.REQUIRED));
        }
        return problems;
    }

    /** What a standard cannot go to review without: name, code, type, levels and a legal basis. */
    public static List<DraftProblem> neededForReview(ItemDraft draft) {
        List<DraftProblem> problems = new ArrayList<>();
        for (ItemField field : NEEDED) {
            if (draft.text(field).isBlank()) {
                problems.add(DraftProblem.of(field, DraftProblem.Kind.REQUIRED));
            }
        }
        if (draft.rows(ItemGroup.BY_LAW).isEmpty()) {
            problems.add(DraftProblem.of(ItemGroup.BY_LAW, DraftProblem.Kind.NO_ROW));
        }
        return problems;
    }

    /** What the national tables also want of a standard of this type; for author and reviewer to see. */
    public static List<ItemField> stillOpen(ItemDraft draft) {
        String type = draft.text(ItemField.TASK_TYPE);
        List<ItemField> open = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            boolean wanted = field.unified()
                    && !NEEDED.contains(field)
                    && FieldTable.find(field)
                            .map(note -> note.requiredFor(type))
                            .orElse(false);
            if (wanted && draft.text(field).isBlank()) {
                open.add(field);
            }
        }
        return open;
    }

    private static DraftProblem problem(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        return ours.getDynamicPayload(DraftProblem.class);
    }
}
