package io.sitong.ui.items;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.paging.PageRequest;
import io.sitong.catalog.standard.ProposalKind;
import io.sitong.catalog.standard.ProposalOutcome;
import io.sitong.catalog.standard.StandardFilter;
import io.sitong.catalog.standard.StandardItem;
import io.sitong.catalog.standard.StandardItems;
import io.sitong.catalog.standard.StandardState;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ProposalWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for what a step in the life of an item needs: why, from when, into what. */
final class LifeDialogs {

    private static final int OFFERED = 30;

    private LifeDialogs() {}

    /** What became of a step, in a sentence. */
    static String words(ProposalOutcome outcome) {
        return outcome instanceof ProposalOutcome.Done done
                ? Messages.get(
                        "items.done." + done.proposal().state().name(),
                        String.valueOf(done.proposal().effective()))
                : ProposalWords.of(outcome);
    }

    /** Hands what is written over for review. */
    static void submit(StandardModel model, Consumer<StandardModel> told) {
        TextArea note = reason("items.submit.note");
        DatePicker from = from(model);
        // one that was sent back keeps what was said when it was handed in first
        model.open().ifPresent(again -> {
            note.setValue(again.note());
            LocalDate wanted = again.effective();
            if (wanted != null && wanted.isAfter(model.today())) {
                from.setValue(wanted);
            }
        });
        open(
                Messages.get("items.submit"),
                Messages.get("items.submit.explain", model.proposedChanges().size()),
                List.of(note, from),
                () -> model.submit(note.getValue().strip(), day(from, model)),
                model,
                told);
    }

    /** Begins something other than a change of the text. */
    static void propose(StandardModel model, StandardItems standards, ProposalKind kind, Consumer<StandardModel> told) {
        switch (kind) {
            case SPLIT -> split(model, told);
            case MERGE -> merge(model, standards, told);
            default -> {
                TextArea note = reason("items.propose.reason");
                note.setRequiredIndicatorVisible(true);
                DatePicker from = from(model);
                open(
                        Messages.term(kind),
                        Messages.get("items.propose.explain." + kind.name()),
                        List.of(note, from),
                        () -> model.proposeAndSubmit(kind, note.getValue().strip(), day(from, model)),
                        model,
                        told);
            }
        }
    }

    private static void split(StandardModel model, Consumer<StandardModel> told) {
        TextArea names = new TextArea(Messages.get("items.split.names"));
        names.addClassName("comment-words");
        names.setHelperText(Messages.get("items.split.help"));
        open(
                Messages.term(ProposalKind.SPLIT),
                Messages.get("items.propose.explain.SPLIT"),
                List.of(names),
                () -> {
                    List<String> parts = Arrays.stream(names.getValue().split("\n", -1))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .toList();
                    return parts.size() < 2 ? null : model.split(parts);
                },
                model,
                told);
    }

    private static void merge(StandardModel model, StandardItems standards, Consumer<StandardModel> told) {
        MultiSelectComboBox<StandardItem> others = new MultiSelectComboBox<>(Messages.get("items.merge.into.label"));
        others.addClassName("comment-words");
        others.setItemLabelGenerator(s -> s.item().name() + " " + s.item().text(ItemField.CATALOG_CODE));
        others.setItems(query -> {
            query.getLimit();
            return query.getOffset() > 0
                    ? Stream.empty()
                    : standards
                            .page(
                                    new StandardFilter(
                                            query.getFilter().orElse(""), null, null, null, StandardState.PUBLISHED),
                                    PageRequest.first(OFFERED))
                            .rows()
                            .stream()
                            .filter(s -> s.id() != model.standard().id());
        });
        open(
                Messages.term(ProposalKind.MERGE),
                Messages.get("items.propose.explain.MERGE"),
                List.of(others),
                () -> others.getValue().isEmpty()
                        ? null
                        : model.merge(
                                others.getValue().stream().map(StandardItem::id).toList()),
                model,
                told);
    }

    private static TextArea reason(String key) {
        TextArea note = new TextArea(Messages.get(key));
        note.addClassName("comment-words");
        note.setMaxLength(1000);
        return note;
    }

    private static DatePicker from(StandardModel model) {
        DatePicker from = new DatePicker(Messages.get("items.submit.from"));
        from.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        from.setMin(model.today());
        from.setValue(model.today());
        return from;
    }

    private static LocalDate day(DatePicker from, StandardModel model) {
        LocalDate chosen = from.getValue();
        return chosen == null ? model.today() : chosen;
    }

    private static void open(
            String title,
            String explanation,
            List<Component> fields,
            Supplier<@Nullable ProposalOutcome> deed,
            StandardModel model,
            Consumer<StandardModel> told) {
        Dialog dialog = new Dialog(title);
        Div form = new Div(new Paragraph(explanation));
        form.addClassName("form-column");
        fields.forEach(form::add);
        dialog.add(form);
        Button done = new Button(title, click -> {
            ProposalOutcome outcome = deed.get();
            if (outcome == null) {
                Notification.show(Messages.get("items.propose.incomplete"), 4000, Notification.Position.BOTTOM_START);
                return;
            }
            dialog.close();
            Notification.show(words(outcome), 6000, Notification.Position.BOTTOM_START);
            told.accept(model);
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Messages.get("widgets.cancel"), click -> dialog.close()), done);
        dialog.open();
    }
}
