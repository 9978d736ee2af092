package io.sitong.ui.items.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.sitong.catalog.draft.DraftProblem;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.KnownLabels;
import io.sitong.ui.texts.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One row of a repeat group in full, beside the table; what is typed counts at once. */
final class RowForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EditModel model;
    private final ItemGroup group;
    private final int row;
    private final transient Runnable changed;
    private final transient Map<GroupField, FieldInput> inputs = new EnumMap<>(GroupField.class);

    RowForm(EditModel model, ItemGroup group, int row, Runnable changed, Runnable close) {
        this.model = model;
        this.group = group;
        this.row = row;
        this.changed = changed;
        addClassName("row-form");
        Button done = new Button(Messages.get("items.row.done"), click -> close.run());
        done.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        Div head = new Div(new H3(Messages.get("items.row.title", group.label(), row + 1)), done);
        head.addClassName("detail-head");
        add(head);
        GroupRow now = model.rows(group).get(row);
        for (GroupField column : GroupField.of(group)) {
            boolean wording = column == GroupField.LAW_RAW && now.text(column).isEmpty();
            boolean takenApart = column == GroupField.LAW_RAW
                    && !now.text(GroupField.LAW_NAME).isEmpty();
            if (!wording && !takenApart) {
                input(column, now);
            }
        }
        check();
    }

    private void input(GroupField column, GroupRow now) {
        FieldInput input = new FieldInput(
                new FieldInput.Kind(
                        column.label(),
                        column.type(),
                        column.table().orElse(null),
                        suggestions(column),
                        KnownLabels.closed(column)),
                now.text(column),
                typed -> {
                    String clean = model.set(group, row, column, typed);
                    check();
                    changed.run();
                    return clean;
                });
        input.help(FieldHelp.meaning(column));
        inputs.put(column, input);
        add(input);
    }

    /** Situations of materials are those of the item. */
    private List<String> suggestions(GroupField column) {
        return switch (column) {
            case MATERIAL_SITUATION, SITUATION_PARENT ->
                model.rows(ItemGroup.SITUATIONS).stream()
                        .map(GroupRow::title)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
            default -> KnownLabels.of(column);
        };
    }

    private void check() {
        inputs.values().forEach(input -> input.problem(null));
        GroupRow now = model.rows(group).get(row);
        if (!now.isEmpty()) {
            for (DraftProblem problem : model.problems(group, row)) {
                FieldInput input = inputs.get(problem.column());
                if (input != null) {
                    input.problem(ProblemWords.of(problem));
                }
            }
        }
    }

    /** Puts the cursor into the leading column. */
    void focusFirst() {
        inputs.values().stream().findFirst().ifPresent(FieldInput::focus);
    }

    boolean shows(ItemGroup shown) {
        return group == shown;
    }
}
