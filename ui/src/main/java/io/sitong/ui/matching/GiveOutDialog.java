package io.sitong.ui.matching;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.StaleEdit;
import io.sitong.catalog.assignment.Assignee;
import io.sitong.ui.texts.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Who decides the undecided entries of a filter, by when, and whether two do it unseen by each other. */
final class GiveOutDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Assignee> person = new ComboBox<>(Messages.get("matching.give.person"));
    private final ComboBox<Assignee> second = new ComboBox<>(Messages.get("matching.give.second"));
    private final DatePicker dueOn = new DatePicker(Messages.get("matching.give.due"));
    private final Checkbox twofold = new Checkbox(Messages.get("matching.give.double"));
    private final Span refused = new Span();
    private final boolean wholeList;

    /**
     * @param shown what the filter shows; only what is undecided of it is given
     * @param done gets what was done, in words
     */
    GiveOutDialog(HandOutModel model, List<EntryWork> shown, Consumer<String> done) {
        int undecided = HandOutModel.undecided(shown).size();
        setHeaderTitle(Messages.get("matching.give.title", undecided));
        setWidth("25rem");
        List<Assignee> people = model.people();
        for (ComboBox<Assignee> box : List.of(person, second)) {
            box.setItems(people);
            box.setItemLabelGenerator(Assignee::name);
        }
        dueOn.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        second.setVisible(false);
        wholeList = model.ofWholeList();
        twofold.addValueChangeListener(change -> {
            second.setVisible(change.getValue());
            person.setLabel(Messages.get(change.getValue() ? "matching.give.first" : "matching.give.person"));
            person.setHelperText(change.getValue() ? Messages.get("matching.give.double.about") : null);
        });
        if (wholeList) {
            twofold.setValue(true);
            twofold.setReadOnly(true);
            person.setHelperText(Messages.get("matching.give.double.all"));
        }
        refused.addClassName("field-problem");
        refused.getElement().setAttribute("role", "alert");
        HandOutModel.TakenBack would = model.wouldTakeBack(shown);
        Div form = new Div(
                new Paragraph(Messages.get("matching.give.about", undecided)), twofold, person, second, dueOn, refused);
        if (!would.nothing()) {
            Paragraph about = new Paragraph(wouldBe(would));
            about.addClassName("entry-facts");
            form.add(about);
        }
        form.addClassName("form-column");
        add(form);
        Button back = back(would);
        back.addClickListener(click -> tried(() -> takenBack(model.takeBack(shown)), done));
        Button give = new Button(Messages.get("matching.give.give"), click -> {
            if (complete()) {
                tried(() -> given(model, shown), done);
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.setEnabled(undecided > 0);
        getFooter().add(new Button(Messages.get("widgets.cancel"), click -> close()), back, give);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                person.focus();
            }
        });
    }

    /** Says itself how many answers would be lost. */
    private static Button back(HandOutModel.TakenBack would) {
        Button back = new Button(
                would.answers() == 0
                        ? Messages.get("matching.give.back")
                        : Messages.get("matching.give.back.losing", would.answers()));
        if (would.answers() > 0) {
            back.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        back.setEnabled(!would.nothing());
        return back;
    }

    private String wouldBe(HandOutModel.TakenBack would) {
        if (wholeList) {
            return Messages.get("matching.give.back.stays", would.entries());
        }
        return would.reviews() == 0
                ? Messages.get("matching.give.back.about", would.entries())
                : Messages.get("matching.give.back.ends", would.entries(), would.reviews(), would.answers());
    }

    private String takenBack(HandOutModel.TakenBack taken) {
        return wholeList
                ? Messages.get("matching.give.taken.stays", taken.entries())
                : Messages.get("matching.give.taken", taken.entries(), taken.reviews());
    }

    /** One person; two different ones for a double review, or none where it is not asked for already. */
    private boolean complete() {
        Assignee one = person.getValue();
        Assignee other = second.getValue();
        boolean none = one == null && other == null;
        boolean two = one != null && other != null && !Objects.equals(one, other);
        boolean fits = twofold.getValue() ? two || none && !wholeList : one != null;
        refused.setText(fits ? "" : Messages.get(twofold.getValue() ? "matching.give.two" : "matching.give.nobody"));
        return fits;
    }

    private String given(HandOutModel model, List<EntryWork> shown) {
        LocalDate day = dueOn.getValue();
        if (wholeList) {
            return Messages.get(
                    "matching.give.given.two",
                    model.giveToTwo(shown, person.getValue(), second.getValue(), day),
                    person.getValue().name(),
                    second.getValue().name());
        }
        if (twofold.getValue()) {
            return Messages.get(
                    "matching.give.reviewed", model.review(shown, person.getValue(), second.getValue(), day));
        }
        Assignee to = person.getValue();
        return Messages.get("matching.give.given", model.give(shown, to, day), to.name());
    }

    private void tried(Supplier<String> deed, Consumer<String> done) {
        try {
            String words = deed.get();
            close();
            done.accept(words);
        } catch (StaleEdit | NotYourDivision e) {
            refused.setText(Messages.get("matching.give.refused"));
        }
    }
}
