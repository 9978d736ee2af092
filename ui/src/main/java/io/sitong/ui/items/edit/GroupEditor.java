package io.sitong.ui.items.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.RowMarks;
import io.sitong.rules.change.RowText;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ChangeList;
import io.sitong.ui.widgets.KeysetGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one repeat group in a compact table: add, edit in the side panel, move, remove, paste, take back. Rows copied
 * in Word or Excel can be pasted onto the table with the keyboard.
 */
final class GroupEditor extends Div {

    private static final long serialVersionUID = 1L;

    /** A row with its place; the table shows these, because two rows may say the same. */
    private record Line(int number, GroupRow row) {}

    private final ItemGroup group;
    private final transient EditModel model;
    private final transient Side side;
    private final transient Runnable changed;
    private final Grid<Line> grid = new Grid<>();
    private final Span count = new Span();
    private final Div gone = new Div();
    private final Button undo = small("items.group.undo", VaadinIcon.ARROW_BACKWARD, this::undo);
    private final Button apart = small("items.group.apart", VaadinIcon.SPLIT, this::takeApart);
    private transient RowMarks marks;

    /** What the editor asks of the panel beside it. */
    interface Side {
        void editRow(ItemGroup group, int row);

        void paste(ItemGroup group);

        void closeRow(ItemGroup group);
    }

    GroupEditor(ItemGroup group, EditModel model, Side side, Runnable changed) {
        this.group = group;
        this.model = model;
        this.side = side;
        this.changed = changed;
        this.marks = model.marks(group);
        addClassName("group-editor");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", group.label());
        count.addClassName("quiet");
        gone.addClassName("gone-rows");
        Button add = small("items.group.add", VaadinIcon.PLUS, this::add);
        Button paste = small("items.group.paste", VaadinIcon.PASTE, () -> side.paste(group));
        Div deeds = new Div(add, paste, apart, undo);
        deeds.addClassName("group-deeds");
        Div head = new Div(new H4(group.label()), count, deeds);
        head.addClassName("group-head");
        columns();
        add(head, grid, gone);
        listenToPaste();
        refresh();
    }

    private static Button small(String key, VaadinIcon icon, Runnable deed) {
        Button button = new Button(Messages.get(key), icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void columns() {
        KeysetGrid.dense(grid);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.addColumn(line -> line.number() + 1)
                .setHeader("#")
                .setWidth("2.75rem")
                .setFlexGrow(0);
        for (GroupField column : GroupColumns.shown(group)) {
            boolean leading = column == GroupField.leading(group);
            grid.addColumn(line -> leading ? RowText.title(line.row()) : RowText.cell(line.row(), column))
                    .setHeader(column.label())
                    .setFlexGrow(leading ? 4 : 1)
                    .setWidth(leading ? "9rem" : "5.25rem");
        }
        grid.addComponentColumn(this::mark)
                .setWidth("4.5rem")
                .setFlexGrow(0)
                .setHeader(Messages.get("items.group.mark"));
        grid.addComponentColumn(this::deeds).setWidth("7rem").setFlexGrow(0);
        grid.addItemClickListener(event -> side.editRow(group, event.getItem().number()));
    }

    private Component mark(Line line) {
        Div words = new Div();
        if (!model.problems(group, line.number()).isEmpty()) {
            Span wrong = new Span(Messages.get("items.group.wrong"));
            wrong.addClassNames("badge", "meaning-different");
            words.add(wrong);
        }
        ChangeKind kind = line.number() < marks.marks().size() ? marks.marks().get(line.number()) : null;
        if (kind != null) {
            words.add(ChangeList.badge(kind));
        }
        return words;
    }

    private Component deeds(Line line) {
        int n = line.number();
        Button up = icon("items.group.up", VaadinIcon.ARROW_UP, n, () -> move(n, -1));
        up.setEnabled(n > 0);
        Button down = icon("items.group.down", VaadinIcon.ARROW_DOWN, n, () -> move(n, 1));
        down.setEnabled(n + 1 < model.rows(group).size());
        Div deeds = new Div(
                up,
                down,
                icon("items.group.edit", VaadinIcon.EDIT, n, () -> side.editRow(group, n)),
                icon("items.group.remove", VaadinIcon.CLOSE_SMALL, n, () -> remove(n)));
        deeds.addClassName("row-icons");
        return deeds;
    }

    private static Button icon(String key, VaadinIcon icon, int row, Runnable deed) {
        Button button = new Button(icon.create(), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Messages.get(key, row + 1));
        button.setTooltipText(Messages.get(key, row + 1));
        return button;
    }

    private void listenToPaste() {
        getElement()
                .addEventListener(
                        "paste",
                        event -> paste(event.getEventData()
                                .get("window.sitong.pasted(event)")
                                .asString()))
                .addEventData("window.sitong.pasted(event)");
        Shortcuts.addShortcutListener(this, this::undo, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(this);
    }

    /** Adds the rows of a pasted text. */
    void paste(String text) {
        int rows = model.paste(group, text);
        Notification.show(
                rows == 0 ? Messages.get("items.group.pasted.none") : Messages.get("items.group.pasted", rows),
                4000,
                Notification.Position.BOTTOM_START);
        told();
    }

    private void add() {
        int row = model.add(group);
        told();
        side.editRow(group, row);
    }

    private void remove(int row) {
        model.remove(group, row);
        side.closeRow(group);
        told();
    }

    private void move(int row, int by) {
        model.move(group, row, by);
        side.closeRow(group);
        told();
    }

    private void undo() {
        model.undo(group);
        side.closeRow(group);
        told();
    }

    private void takeApart() {
        model.takeApart();
        side.closeRow(group);
        told();
    }

    private void told() {
        refresh();
        changed.run();
    }

    /** Shows the rows as they are now. */
    void refresh() {
        marks = model.marks(group);
        List<Line> lines = new ArrayList<>();
        for (GroupRow row : model.rows(group)) {
            lines.add(new Line(lines.size(), row));
        }
        grid.setItems(lines);
        grid.setVisible(!lines.isEmpty());
        count.setText(
                lines.isEmpty() ? Messages.get("items.group.none") : Messages.get("items.group.count", lines.size()));
        undo.setVisible(model.canUndo(group));
        apart.setVisible(model.hasFreeText(group));
        gone.removeAll();
        for (GroupRow row : marks.gone()) {
            Button back = small("items.group.back", VaadinIcon.ARROW_BACKWARD, () -> {
                model.bringBack(row);
                told();
            });
            Span words = new Span(RowText.title(row));
            words.addClassName("difference-removed");
            gone.add(new Div(ChangeList.badge(ChangeKind.REMOVED), words, back));
        }
        gone.setVisible(!marks.gone().isEmpty());
        setClassName("field-changed", !marks.unchanged());
    }

    ItemGroup group() {
        return group;
    }
}
