package io.sitong.ui.claims;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ClaimDecision;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.FigureTable;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an answer and what it needs (reason, other item). For many rows it says in numbers what will happen, and
 * leaves given answers alone unless told otherwise.
 */
final class AnswerDialog extends Dialog {

    /** In the order of the keys 1 to 4. */
    static final List<ClaimAnswer> OFFERED =
            List.of(ClaimAnswer.YES, ClaimAnswer.NO, ClaimAnswer.BY_UPPER_LEVEL, ClaimAnswer.MERGED);

    private static final long serialVersionUID = 1L;
    private static final int ITEMS_OFFERED = 30;

    /** What the person decided. */
    @FunctionalInterface
    interface Answered {
        void answer(ClaimDecision decision, boolean onlyOpen);
    }

    private final RadioButtonGroup<ClaimAnswer> answer = new RadioButtonGroup<>(Messages.get("claims.answer"));
    private final ComboBox<String> reason = new ComboBox<>(Messages.get("claims.reason"));
    private final ComboBox<StandardItem> other = new ComboBox<>(Messages.get("claims.other"));
    private final Checkbox onlyOpen = new Checkbox(Messages.get("claims.only.open"), true);
    private final Div figures = new Div();
    private final Button confirm = new Button();
    private final transient Answered answered;
    private transient @Nullable BiFunction<ClaimAnswer, Boolean, Map<ClaimAnswer, Long>> effect;

    private AnswerDialog(ClaimsModel model, String title, ClaimAnswer preset, Answered answered) {
        this.answered = answered;
        setHeaderTitle(title);
        addClassName("answer-dialog");
        answer.setItems(
                Stream.concat(OFFERED.stream(), Stream.of(ClaimAnswer.UNKNOWN)).toList());
        answer.setItemLabelGenerator(
                each -> each == ClaimAnswer.UNKNOWN ? Messages.get("claims.unsay") : Messages.term(each));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setValue(preset);
        answer.addValueChangeListener(change -> asked());
        reason.setItems(List.of(Messages.get("claims.reasons").split("\\|")));
        reason.setAllowCustomValue(true);
        reason.addCustomValueSetListener(typed -> reason.setValue(typed.getDetail()));
        reason.setPlaceholder(Messages.get("claims.reason.hint"));
        reason.addClassName("answer-field");
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        other.setItems(query -> {
            query.getLimit();
            return query.getOffset() > 0
                    ? Stream.empty()
                    : model.offered(query.getFilter().orElse(""), ITEMS_OFFERED).stream();
        });
        other.setItemLabelGenerator(
                item -> item.item().name() + " " + item.item().text(ItemField.CATALOG_CODE));
        other.addClassName("answer-field");
        other.addValueChangeListener(change -> other.setInvalid(false));
        onlyOpen.addValueChangeListener(change -> asked());
        figures.addClassName("figures");
        Div body = new Div(answer, other, reason, onlyOpen, figures);
        body.addClassName("answer-body");
        add(body);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> done());
        confirm.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), confirm);
    }

    /** For one row whose answer was chosen already. */
    static AnswerDialog forOne(ClaimsModel model, String name, ClaimAnswer chosen, Answered answered) {
        AnswerDialog dialog = new AnswerDialog(
                model, Messages.get("claims.one.title", Messages.term(chosen), name), chosen, answered);
        dialog.answer.setVisible(false);
        dialog.onlyOpen.setVisible(false);
        dialog.onlyOpen.setValue(false);
        dialog.figures.setVisible(false);
        dialog.confirm.setText(Messages.term(chosen));
        dialog.asked();
        if (chosen == ClaimAnswer.MERGED) {
            dialog.other.focus();
        } else {
            dialog.reason.focus();
        }
        return dialog;
    }

    /** @param effect how many rows of each answer would change, by answer and whether only silence is filled */
    static AnswerDialog forMany(
            ClaimsModel model,
            String title,
            BiFunction<ClaimAnswer, Boolean, Map<ClaimAnswer, Long>> effect,
            Answered answered) {
        AnswerDialog dialog = new AnswerDialog(model, title, ClaimAnswer.YES, answered);
        dialog.effect = effect;
        dialog.asked();
        return dialog;
    }

    private void asked() {
        ClaimAnswer chosen = answer.getValue();
        other.setVisible(chosen == ClaimAnswer.MERGED);
        reason.setVisible(chosen != ClaimAnswer.YES && chosen != ClaimAnswer.UNKNOWN);
        reason.setRequiredIndicatorVisible(chosen == ClaimAnswer.NO);
        BiFunction<ClaimAnswer, Boolean, Map<ClaimAnswer, Long>> counted = effect;
        if (counted == null) {
            return;
        }
        Map<ClaimAnswer, Long> changes = counted.apply(chosen, onlyOpen.getValue());
        long total = changes.values().stream().mapToLong(Long::longValue).sum();
        figures.removeAll();
        String to = chosen == ClaimAnswer.UNKNOWN ? Messages.get("claims.unsay") : Messages.term(chosen);
        if (total == 0) {
            figures.add(new Paragraph(Messages.get("claims.effect.none")));
        } else {
            FigureTable table = new FigureTable(Messages.get("claims.effect", to), Messages.get("claims.effect.count"));
            changes.forEach(
                    (from, count) -> table.row(Messages.get("claims.effect.line", Messages.term(from), to), count));
            figures.add(table);
        }
        confirm.setText(Messages.get("claims.bulk.confirm", total));
        confirm.setEnabled(total > 0);
    }

    private void done() {
        ClaimAnswer chosen = answer.getValue();
        StandardItem target = other.getValue();
        Long mergedInto = target == null ? null : target.id();
        String why = reason.isVisible() ? reason.getValue() : null;
        switch (ClaimDecision.lacks(chosen, why, mergedInto)) {
            case REASON -> {
                reason.setInvalid(true);
                reason.setErrorMessage(Messages.get("claims.reason.missing"));
                reason.focus();
            }
            case OTHER_ITEM -> {
                other.setInvalid(true);
                other.setErrorMessage(Messages.get("claims.other.missing"));
                other.focus();
            }
            case NOTHING -> {
                close();
                answered.answer(new ClaimDecision(chosen, why, mergedInto), onlyOpen.getValue());
            }
        }
    }
}
