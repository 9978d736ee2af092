package io.sitong.ui.matching;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.sitong.ui.links.Link;
import io.sitong.ui.links.Links;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.LinkTo;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the desk is filtered by: how an entry stands, whose it is, department, score and name. It stands in the address. */
final class DeskFilters {

    private final MatchingModel model;
    private final Runnable changed;
    private final StatusChips chips;
    private final Button mine = new Button();
    private final Select<String> department = new Select<>();
    private final Select<FirstScore> score = new Select<>();
    private final TextField search = new TextField();
    private EntryFilter filter = EntryFilter.all();

    DeskFilters(MatchingModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        chips = new StatusChips(status -> change(filter.with(status)));
        mine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        mine.addClickListener(click -> toggleMine());
        department.setItems(model.departments());
        choice(department, Messages.get("matching.filter.department"));
        department.setItemLabelGenerator(one -> one == null ? Messages.get("matching.filter.department") : one);
        department.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(filter.ofDepartment(event.getValue()));
            }
        });
        score.setItems(FirstScore.values());
        choice(score, Messages.get("matching.filter.score"));
        score.setItemLabelGenerator(one -> one == null ? Messages.get("matching.filter.score") : one.words());
        score.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(filter.scored(event.getValue()));
            }
        });
        search.addClassName("desk-search");
        search.setPlaceholder(Messages.get("matching.search"));
        search.setAriaLabel(Messages.get("matching.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                change(filter.named(event.getValue()));
            }
        });
    }

    private static void choice(Select<?> select, String words) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words);
        select.setPlaceholder(words);
        select.setAriaLabel(words);
        select.addClassName("desk-choice");
    }

    Component[] components() {
        return new Component[] {chips, mine, department, score, search};
    }

    EntryFilter now() {
        return filter;
    }

    /** Takes what an address asks for; what it does not know is not filtered by. */
    void read(QueryParameters asked) {
        filter = EntryFilter.all()
                .with(constant(EntryStatus.values(), asked, Links.STATE))
                .scored(constant(FirstScore.values(), asked, Links.SCORE))
                .ofDepartment(asked.getSingleParameter(Links.DEPARTMENT)
                        .filter(model.departments()::contains)
                        .orElse(null))
                .of(asked.getSingleParameter(Links.ACCOUNT)
                        .filter(number -> number.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null))
                .named(asked.getSingleParameter(Links.TEXT).orElse(null));
        department.setValue(filter.department());
        score.setValue(filter.score());
        search.setValue(Objects.requireNonNullElse(filter.text(), ""));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, QueryParameters asked, String name) {
        Optional<String> wanted = asked.getSingleParameter(name);
        return Arrays.stream(values)
                .filter(value -> wanted.filter(value.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** My share alone, or everybody's again. */
    void toggleMine() {
        change(filter.of(filter.person() == null ? Long.valueOf(model.viewer().accountId()) : null));
    }

    /** Everything is shown again. */
    void clear() {
        department.setValue(null);
        score.setValue(null);
        search.setValue("");
        change(EntryFilter.all());
    }

    private void change(EntryFilter wanted) {
        filter = wanted;
        UI.getCurrent().getPage().getHistory().replaceState(null, LinkTo.href(link()));
        changed.run();
    }

    private Link link() {
        return Links.matching()
                .with(Links.STATE, filter.status())
                .with(Links.ACCOUNT, filter.person())
                .with(Links.DEPARTMENT, filter.department())
                .with(Links.SCORE, filter.score())
                .with(Links.TEXT, filter.text());
    }

    void refresh() {
        chips.show(model, filter);
        Long person = filter.person();
        mine.setText(
                person == null || person == model.viewer().accountId()
                        ? Messages.get("matching.filter.mine", model.mine())
                        : Messages.get("matching.filter.of", model.nameOf(person)));
        mine.setClassName("chip-on", person != null);
        mine.getElement().setAttribute("aria-pressed", Boolean.toString(person != null));
    }
}
