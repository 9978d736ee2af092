package io.sitong.ui.claims;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.sitong.catalog.claim.ClaimAnswer;
import io.sitong.catalog.claim.ExpectedFilter;
import io.sitong.catalog.item.CodeTable;
import io.sitong.catalog.list.NationalList;
import io.sitong.ui.texts.Messages;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The filters of the items: search, department, type, and chips for answers, list, implementation and those below. */
final class ClaimFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ClaimsModel model;
    private final transient Runnable changed;
    private final TextField search = new TextField();
    private final ComboBox<String> department = new ComboBox<>();
    private final ComboBox<String> type = new ComboBox<>();
    private final Div chips = new Div();
    private boolean showing;

    ClaimFilters(ClaimsModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        addClassName("claim-filters");
        search.setPlaceholder(Messages.get("claims.search"));
        search.setAriaLabel(Messages.get("claims.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("claim-search");
        search.addValueChangeListener(typed -> wish(model.filter().withText(typed.getValue())));
        department.setPlaceholder(Messages.get("claims.department"));
        department.setAriaLabel(Messages.get("claims.department"));
        department.setClearButtonVisible(true);
        department.addValueChangeListener(chosen -> wish(model.filter().ofDepartment(chosen.getValue())));
        type.setItems(CodeTable.TASK_TYPE.labels().keySet());
        type.setItemLabelGenerator(CodeTable.TASK_TYPE::labelOf);
        type.setPlaceholder(Messages.get("claims.type"));
        type.setAriaLabel(Messages.get("claims.type"));
        type.setClearButtonVisible(true);
        type.addValueChangeListener(chosen -> wish(model.filter().ofType(chosen.getValue())));
        chips.addClassName("status-chips");
        Div fields = new Div(search, department, type);
        fields.addClassName("claim-fields");
        add(fields, chips);
    }

    void focusSearch() {
        search.focus();
    }

    /** Shows the filter in force and how many rows each answer has. */
    void show(Map<ClaimAnswer, Long> counts) {
        showing = true;
        ExpectedFilter filter = model.filter();
        search.setValue(Objects.requireNonNullElse(filter.text(), ""));
        Map<String, String> departments = model.departments();
        department.setItems(departments.keySet());
        department.setItemLabelGenerator(code -> departments.getOrDefault(code, code));
        department.setValue(
                filter.departmentCode() != null && departments.containsKey(filter.departmentCode())
                        ? filter.departmentCode()
                        : null);
        type.setValue(CodeTable.TASK_TYPE.has(String.valueOf(filter.taskType())) ? filter.taskType() : null);
        showing = false;
        chips(filter, counts);
    }

    private void chips(ExpectedFilter filter, Map<ClaimAnswer, Long> counts) {
        chips.removeAll();
        chips.add(chip(
                Messages.get("claims.filter.all", sum(counts)),
                filter.answers().isEmpty(),
                () -> filter.answered(Set.of())));
        for (ClaimAnswer answer : ClaimAnswer.values()) {
            long count = counts.getOrDefault(answer, 0L);
            boolean on = filter.answers().contains(answer);
            chips.add(chip(
                    Messages.get("claims.filter.answer", Messages.term(answer), count),
                    on,
                    () -> filter.answered(toggled(filter.answers(), answer))));
        }
        model.list().map(NationalList::id).ifPresent(listId -> {
            boolean on = filter.listId() != null;
            chips.add(chip(Messages.get("claims.filter.listed"), on, () -> filter.onList(on ? null : listId)));
        });
        Boolean held = filter.implemented();
        chips.add(
                chip(
                        Messages.get("claims.filter.held"),
                        Boolean.TRUE.equals(held),
                        () -> filter.implemented(Boolean.TRUE.equals(held) ? null : true)),
                chip(
                        Messages.get("claims.filter.not.held"),
                        Boolean.FALSE.equals(held),
                        () -> filter.implemented(Boolean.FALSE.equals(held) ? null : false)));
        if (model.hasBelow()) {
            chips.add(chip(Messages.get("claims.filter.below"), filter.below(), () -> filter.below(!filter.below())));
        }
    }

    private static long sum(Map<ClaimAnswer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Set<ClaimAnswer> toggled(Set<ClaimAnswer> answers, ClaimAnswer answer) {
        Set<ClaimAnswer> toggled = answers.isEmpty() ? EnumSet.noneOf(ClaimAnswer.class) : EnumSet.copyOf(answers);
        if (!toggled.remove(answer)) {
            toggled.add(answer);
        }
        return toggled;
    }

    private Button chip(String words, boolean on, java.util.function.Supplier<ExpectedFilter> wanted) {
        Button chip = new Button(words, click -> wish(wanted.get()));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.setClassName("chip-on", on);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        return chip;
    }

    private void wish(ExpectedFilter wanted) {
        if (!showing && !wanted.equals(model.filter())) {
            model.filter(wanted);
            changed.run();
        }
    }
}
