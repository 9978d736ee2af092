package io.sitong.ui.ledger;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.gap.GapCause;
import io.sitong.catalog.ledger.TaskSource;
import io.sitong.rules.Rule;
import io.sitong.rules.book.RuleBook;
import io.sitong.ui.texts.Messages;
import java.util.Arrays;

/** Hands out tasks: what, from which day it is late, and, before anything is written, to how many and about how much. */
final class HandOutDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient LedgerModel model;
    private final transient Runnable handedOut;
    private final Select<TaskSource> source = new Select<>();
    private final ComboBox<Rule> rule = new ComboBox<>(Messages.get("ledger.rule"));
    private final ComboBox<GapCause> cause = new ComboBox<>(Messages.get("ledger.cause"));
    private final TextField words = new TextField(Messages.get("ledger.work"));
    private final Checkbox eachBelow = new Checkbox(Messages.get("ledger.below"));
    private final TextField owner = new TextField(Messages.get("ledger.owner"));
    private final DatePicker deadline = new DatePicker(Messages.get("ledger.deadline"));
    private final Span reach = new Span();
    private final Span refused = new Span();
    private final Button save = new Button(Messages.get("ledger.hand.out"), click -> save());

    HandOutDialog(LedgerModel model, Runnable handedOut) {
        this.model = model;
        this.handedOut = handedOut;
        setHeaderTitle(Messages.get("ledger.hand.out.in", model.nameOf(model.within())));
        setWidth("26rem");
        source.setLabel(Messages.get("ledger.source"));
        source.setItems(TaskSource.values());
        source.setItemLabelGenerator(Messages::term);
        rule.setItems(RuleBook.rules());
        rule.setItemLabelGenerator(one -> one.card().code() + " " + one.card().title());
        rule.setPlaceholder(Messages.get("ledger.rule.all"));
        rule.setClearButtonVisible(true);
        cause.setItems(Arrays.asList(GapCause.values()));
        cause.setItemLabelGenerator(Messages::term);
        cause.setPlaceholder(Messages.get("ledger.cause.all"));
        cause.setClearButtonVisible(true);
        words.setMaxLength(200);
        owner.setMaxLength(100);
        owner.setHelperText(Messages.get("ledger.owner.helper"));
        deadline.setMin(model.today());
        deadline.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        reach.addClassName("task-reach");
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
        Div form = new Div(
                new Paragraph(Messages.get("ledger.hand.out.about")),
                source,
                rule,
                cause,
                words,
                eachBelow,
                owner,
                deadline,
                reach,
                refused);
        form.addClassName("form-column");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), save);
        source.addValueChangeListener(chosen -> changed());
        rule.addValueChangeListener(chosen -> changed());
        cause.addValueChangeListener(chosen -> changed());
        eachBelow.addValueChangeListener(chosen -> changed());
        source.setValue(TaskSource.GAPS);
    }

    private void changed() {
        TaskSource from = source.getValue();
        rule.setVisible(from == TaskSource.FINDINGS);
        cause.setVisible(from == TaskSource.GAPS);
        words.setVisible(from == TaskSource.OTHER);
        eachBelow.setVisible(from == TaskSource.OTHER);
        refused.setText("");
        LedgerModel.Reach would = model.reach(order());
        boolean something = from == TaskSource.OTHER || would.points() > 0;
        reach.setText(
                from == TaskSource.OTHER
                        ? Messages.get("ledger.reach.other", would.divisions())
                        : something
                                ? Messages.get("ledger.reach", would.divisions(), would.points())
                                : Messages.get("ledger.reach.none"));
        save.setEnabled(something);
    }

    private LedgerDesk.Order order() {
        TaskSource from = source.getValue();
        String subject = switch (from) {
            case GAPS -> cause.getValue() == null ? "" : cause.getValue().name();
            case FINDINGS ->
                rule.getValue() == null ? "" : rule.getValue().card().code();
            case OTHER -> words.getValue();
            case DIFFERENCES, CHANGES -> "";
        };
        return model.order(from, subject, eachBelow.getValue(), owner.getValue(), deadline.getValue());
    }

    private void save() {
        LedgerDesk.Order order = order();
        if (order.source() == TaskSource.OTHER && order.subject().isEmpty()) {
            refused.setText(Messages.get("ledger.work.missing"));
            return;
        }
        if (order.deadline() == null) {
            refused.setText(Messages.get("ledger.deadline.missing"));
            return;
        }
        int added = model.handOut(order);
        close();
        Notification.show(
                Messages.get(added == 0 ? "ledger.handed.out.none" : "ledger.handed.out", added),
                5_000,
                Notification.Position.BOTTOM_START);
        handedOut.run();
    }
}
