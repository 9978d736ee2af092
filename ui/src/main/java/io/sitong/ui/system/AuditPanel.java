package io.sitong.ui.system;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.sitong.catalog.audit.AuditEntry;
import io.sitong.catalog.audit.AuditTrail;
import io.sitong.catalog.audit.KeptCheck;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.Dates;
import io.sitong.ui.widgets.FilterChip;
import io.sitong.ui.widgets.KeysetGrid;
import io.sitong.ui.widgets.LinkTo;
import io.sitong.ui.widgets.Meaning;
import io.sitong.ui.widgets.SamenessBadge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The audit trail: whether it is as it was written, what part of it is wanted, and the records. */
class AuditPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AuditQuery query;

    AuditPanel(AuditTrail trail, AuditModel model, AuditQuery query) {
        this.query = query;
        addClassName("panel-with-grid");
        add(checked(model.lastCheck()), filters(model), grid(trail, model));
    }

    private static Div checked(Optional<KeptCheck> last) {
        Div line = new Div();
        line.addClassName("audit-check");
        if (last.isEmpty()) {
            line.add(new Span(Messages.get("system.audit.check.never")));
            return line;
        }
        KeptCheck check = last.get();
        String when = Messages.get("system.audit.check.last", Dates.minute(check.at()), check.account());
        var found = check.found();
        line.add(
                found == null
                        ? new SamenessBadge(Meaning.SAME, Messages.get("system.audit.check.fine"))
                        : new SamenessBadge(Meaning.DIFFERENT, Messages.get("system.audit.check.broken")),
                new Span(when),
                new Span(
                        found == null
                                ? Messages.get("system.audit.check.counted", check.records())
                                : TrailCheckWords.of(found)));
        return line;
    }

    private Div filters(AuditModel model) {
        ComboBox<String> entity = choice("system.audit.what", model.entities(), query.entity());
        entity.setItemLabelGenerator(name -> Messages.get("system.audit.entity." + name));
        entity.addValueChangeListener(chosen -> go(query.ofEntity(chosen.getValue())));
        ComboBox<String> account = choice("system.audit.who", model.accounts(query.account()), query.account());
        account.addValueChangeListener(chosen -> go(query.by(chosen.getValue())));
        DatePicker from = day("system.audit.from");
        from.setValue(query.from());
        from.addValueChangeListener(chosen -> go(query.from(chosen.getValue())));
        DatePicker until = day("system.audit.until");
        until.setValue(query.until());
        until.addValueChangeListener(chosen -> go(query.until(chosen.getValue())));
        TextField batch = new TextField();
        batch.setPlaceholder(Messages.get("system.audit.batch"));
        batch.setAriaLabel(Messages.get("system.audit.batch"));
        batch.setAllowedCharPattern("[0-9]");
        batch.setMaxLength(18);
        batch.addValueChangeListener(
                typed -> go(query.ofBatch(typed.getValue().isEmpty() ? null : Long.valueOf(typed.getValue()))));
        Div fields = new Div(entity, account, from, until, batch);
        fields.addClassName("claim-fields");
        Long number = query.batch();
        if (number != null) {
            fields.add(new FilterChip(
                    Messages.get("system.audit.batch"), String.valueOf(number), () -> go(query.ofBatch(null))));
        }
        return fields;
    }

    private static ComboBox<String> choice(String key, List<String> items, @Nullable String value) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setPlaceholder(Messages.get(key));
        choice.setAriaLabel(Messages.get(key));
        choice.setClearButtonVisible(true);
        choice.setItems(items);
        choice.setValue(items.contains(String.valueOf(value)) ? value : null);
        return choice;
    }

    private static DatePicker day(String key) {
        DatePicker day = new DatePicker();
        day.setPlaceholder(Messages.get(key));
        day.setAriaLabel(Messages.get(key));
        day.setClearButtonVisible(true);
        day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        return day;
    }

    private static void go(AuditQuery wanted) {
        LinkTo.go(UI.getCurrent(), wanted.link());
    }

    private Component grid(AuditTrail trail, AuditModel model) {
        KeysetGrid<AuditEntry> grid = new KeysetGrid<>();
        narrow(grid.addColumn(entry -> Dates.minute(entry.at())), "system.audit.when");
        narrow(grid.addColumn(AuditEntry::account), "system.audit.who");
        narrow(grid.addColumn(AuditWords::deed), "system.audit.deed");
        narrow(grid.addComponentColumn(AuditPanel::thing), "system.audit.what");
        narrow(grid.addColumn(AuditWords::field), "system.audit.field");
        grid.addColumn(entry -> AuditWords.value(entry, entry.before())).setHeader(Messages.get("system.audit.before"));
        grid.addColumn(entry -> AuditWords.value(entry, entry.after())).setHeader(Messages.get("system.audit.after"));
        narrow(grid.addComponentColumn(this::batch), "system.audit.batch");
        grid.show(request -> trail.page(model.viewer(), query.filter(), request));
        return grid;
    }

    private static void narrow(KeysetGrid.Column<AuditEntry> column, String key) {
        column.setHeader(Messages.get(key)).setAutoWidth(true).setFlexGrow(0);
    }

    private static Component thing(AuditEntry entry) {
        String words = AuditWords.thing(entry);
        return AuditWords.link(entry)
                .<Component>map(link -> LinkTo.anchor(words, link))
                .orElseGet(() -> new Span(words));
    }

    /** The import that caused it; leads to all it caused. */
    private Component batch(AuditEntry entry) {
        Long batch = entry.batchId();
        return batch == null
                ? new Span()
                : LinkTo.anchor(String.valueOf(batch), query.ofBatch(batch).link());
    }
}
