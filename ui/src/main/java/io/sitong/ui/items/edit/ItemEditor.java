package io.sitong.ui.items.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import io.sitong.catalog.draft.DraftProblem;
import io.sitong.catalog.item.FieldGroup;
import io.sitong.catalog.item.FieldType;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.KnownLabels;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.DraftMerge;
import io.sitong.ui.texts.Messages;
import io.sitong.ui.widgets.ChangeList;
import io.sitong.ui.widgets.ConfirmInNumbers;
import io.sitong.ui.widgets.Dates;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a whole item: index left, fields and groups by section, help or one row at the right. */
public final class ItemEditor extends Div {

    private static final long serialVersionUID = 1L;

    /** Which fields are shown. */
    private enum Show {
        ALL,
        CHANGED,
        EMPTY,
        WRONG
    }

    private final transient EditModel model;
    private final transient Runnable saved;
    private final transient Map<ItemField, FieldInput> inputs = new EnumMap<>(ItemField.class);
    private final transient Map<ItemGroup, GroupEditor> groups = new EnumMap<>(ItemGroup.class);
    private final transient Map<FieldGroup, Div> sections = new EnumMap<>(FieldGroup.class);
    private final transient Map<FieldGroup, Span> counts = new EnumMap<>(FieldGroup.class);
    private final SidePanel side;
    private final Span state = new Span();
    private final Div notices = new Div();
    private final Div body = new Div();
    private final Select<Show> shown = new Select<>();

    /**
     * For one text.
     *
     * @param saved told after it was saved
     * @param left told when the person leaves the form; what was typed is kept as unsaved
     */
    public ItemEditor(EditModel model, Runnable saved, Runnable left) {
        this.model = model;
        this.saved = saved;
        this.side = new SidePanel(model);
        addClassName("item-editor");
        notices.addClassName("editor-notices");
        body.addClassName("editor-body");
        add(bar(left), notices, body);
        form();
        model.restored().ifPresent(at -> restored(Dates.minute(at)));
        refresh();
        side.overview();
    }

    private Div bar(Runnable left) {
        Button save = new Button(Messages.get("items.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button discard = new Button(Messages.get("items.discard"), click -> discard());
        shown.setItems(Show.values());
        shown.setItemLabelGenerator(s -> Messages.get("items.show." + s.name().toLowerCase(Locale.ROOT)));
        shown.setValue(Show.ALL);
        shown.setAriaLabel(Messages.get("items.show"));
        shown.addValueChangeListener(event -> filter());
        state.addClassName("editor-state");
        Div bar = new Div(shown, state, discard, new Button(Messages.get("items.leave"), click -> left.run()), save);
        bar.addClassName("editor-bar");
        return bar;
    }

    /** What was typed is thrown away only when the person says so twice. */
    private void discard() {
        if (!model.dirty()) {
            say(Messages.get("items.state.saved"));
            return;
        }
        new ConfirmInNumbers(
                        Messages.get("items.discard.ask"),
                        Messages.get("items.discard.explain"),
                        Map.of(Messages.get("items.discard.count"), (long) model.unsavedChanges()),
                        Messages.get("items.discard"),
                        () -> {
                            model.discard();
                            form();
                            side.overview();
                            notices.removeAll();
                            refresh();
                        })
                .open();
    }

    private void form() {
        inputs.clear();
        groups.clear();
        sections.clear();
        counts.clear();
        Nav index = new Nav();
        index.addClassName("editor-index");
        index.setAriaLabel(Messages.get("items.index"));
        Div form = new Div();
        form.addClassName("editor-form");
        for (FieldGroup group : FieldGroup.values()) {
            Div section = section(group);
            if (section.getChildren().count() > 1) {
                sections.put(group, section);
                form.add(section);
                Span count = new Span();
                count.addClassName("nav-count");
                counts.put(group, count);
                Button to = new Button(group.label(), click -> section.scrollIntoView());
                to.setSuffixComponent(count);
                to.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                index.add(to);
            }
        }
        body.removeAll();
        body.add(index, form, side);
    }

    private Div section(FieldGroup group) {
        Div section = new Div(new H3(group.label()));
        section.addClassName("editor-section");
        Div fields = new Div();
        fields.addClassName("field-grid");
        for (ItemField field : model.fields()) {
            if (field.group() == group) {
                FieldInput input = input(field);
                fields.add(input);
                if (field.type() == FieldType.LONG_TEXT || field.type() == FieldType.CHOICES) {
                    input.addClassName("wide");
                }
            }
        }
        if (fields.getChildren().findAny().isPresent()) {
            section.add(fields);
        }
        for (ItemGroup repeated : model.groups()) {
            if (repeated.section() == group) {
                GroupEditor editor = new GroupEditor(repeated, model, new Beside(), this::refresh);
                groups.put(repeated, editor);
                section.add(editor);
            }
        }
        return section;
    }

    private FieldInput input(ItemField field) {
        FieldInput input = new FieldInput(
                new FieldInput.Kind(
                        field.label(),
                        field.type(),
                        field.table().orElse(null),
                        KnownLabels.of(field),
                        KnownLabels.closed(field)),
                model.text(field),
                typed -> {
                    String understood = model.set(field, typed);
                    refresh(field);
                    refreshState();
                    return understood;
                });
        input.onFocus(() -> side.help(field, standard -> {
            input.show(standard);
            model.set(field, standard);
            refresh(field);
            refreshState();
        }));
        inputs.put(field, input);
        return input;
    }

    /** What the groups ask of the panel beside them. */
    private final class Beside implements GroupEditor.Side {

        @Override
        public void editRow(ItemGroup group, int row) {
            side.row(group, row, () -> changed(group), () -> {
                model.tidy(group);
                changed(group);
            });
        }

        @Override
        public void paste(ItemGroup group) {
            side.paste(group, text -> {
                GroupEditor editor = groups.get(group);
                if (editor != null) {
                    editor.paste(text);
                }
            });
        }

        @Override
        public void closeRow(ItemGroup group) {
            side.closeRow(group);
        }

        private void changed(ItemGroup group) {
            GroupEditor editor = groups.get(group);
            if (editor != null) {
                editor.refresh();
            }
            refreshState();
        }
    }

    private void refresh() {
        inputs.keySet().forEach(this::refresh);
        refreshState();
    }

    private void refresh(ItemField field) {
        FieldInput input = inputs.get(field);
        if (input != null) {
            input.problem(model.problem(field).map(ProblemWords::of).orElse(null));
            ChangeKind kind = model.mark(field).orElse(null);
            input.mark(kind == null ? null : Messages.term(kind), kind == null ? "" : ChangeList.style(kind));
        }
    }

    private void refreshState() {
        String unsaved = model.kept()
                .map(at -> Messages.get("items.state.kept", Dates.minute(at)))
                .orElseGet(() -> Messages.get("items.state.saved"));
        state.setText(unsaved + " · " + Messages.get("items.state.changes", model.changes(), model.referenceName()));
        counts.forEach((group, count) -> {
            long here = model.fields().stream()
                            .filter(f -> f.group() == group && model.mark(f).isPresent())
                            .count()
                    + model.groups().stream()
                            .filter(g -> g.section() == group && !model.marks(g).unchanged())
                            .count();
            count.setText(Messages.number(here));
            count.setVisible(here > 0);
        });
    }

    private void filter() {
        Show wanted = shown.getValue();
        List<ItemField> wrong = model.problems().stream()
                .map(DraftProblem::field)
                .filter(f -> f != null)
                .toList();
        inputs.forEach((field, input) -> input.setVisible(
                switch (wanted) {
                    case ALL -> true;
                    case CHANGED -> model.mark(field).isPresent();
                    case EMPTY -> model.text(field).isEmpty();
                    case WRONG -> wrong.contains(field);
                }));
        groups.forEach((group, editor) -> editor.setVisible(
                switch (wanted) {
                    case ALL -> true;
                    case CHANGED -> !model.marks(group).unchanged();
                    case EMPTY -> model.rows(group).isEmpty();
                    case WRONG -> model.problems().stream().anyMatch(p -> p.group() == group);
                }));
        sections.forEach((group, section) -> section.setVisible(inputs.entrySet().stream()
                        .anyMatch(
                                e -> e.getKey().group() == group && e.getValue().isVisible())
                || groups.entrySet().stream()
                        .anyMatch(e ->
                                e.getKey().section() == group && e.getValue().isVisible())));
    }

    private void restored(String when) {
        notice(Messages.get("items.restored", when), null);
    }

    private void notice(String words, @Nullable Button deed) {
        Div notice = new Div(new Span(words));
        notice.addClassName("notice");
        if (deed != null) {
            deed.addThemeVariants(ButtonVariant.LUMO_SMALL);
            notice.add(deed);
        }
        notices.add(notice);
    }

    /** Tells of others at the same text, and of a text somebody saved in the meantime. */
    public void lookAround() {
        notices.removeAll();
        model.restored().ifPresent(at -> restored(Dates.minute(at)));
        model.newer()
                .ifPresentOrElse(
                        theirs -> notice(
                                Messages.get(
                                        "items.newer",
                                        theirs.by().isEmpty() ? Messages.get("items.merge.somebody") : theirs.by(),
                                        Dates.minute(theirs.at())),
                                new Button(Messages.get("items.merge.look"), click -> merge(theirs))),
                        () -> model.others()
                                .forEach(other -> notice(
                                        Messages.get("items.others", other.account(), Dates.minute(other.at())),
                                        null)));
    }

    private void save() {
        List<DraftProblem> hindering = model.hindering();
        if (!hindering.isEmpty()) {
            say(Messages.get("items.save.wrong", hindering.size()));
            side.overview();
            FieldInput first = inputs.get(hindering.getFirst().field());
            if (first != null) {
                first.scrollIntoView();
                first.focus();
            }
            return;
        }
        switch (model.save()) {
            case EditedText.Saving.Saved done -> {
                say(Messages.get("items.saved"));
                saved.run();
            }
            case EditedText.Saving.Refused refused -> say(refused.words());
            case EditedText.Saving.Overtaken faster -> model.newer().ifPresentOrElse(this::merge, this::save);
        }
    }

    private void merge(EditedText.Stored theirs) {
        DraftMerge merge = model.merge(theirs);
        notices.removeAll();
        body.removeAll();
        body.add(new MergePanel(
                merge,
                theirs,
                decided -> {
                    model.take(decided, theirs);
                    form();
                    side.overview();
                    lookAround();
                    refresh();
                    say(Messages.get("items.merge.done"));
                },
                () -> {
                    form();
                    side.overview();
                    refresh();
                }));
    }

    private static void say(String words) {
        Notification.show(words, 5000, Notification.Position.BOTTOM_START);
    }
}
