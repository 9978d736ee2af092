package io.sitong.ui.items.edit;

import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.draft.DraftCheck;
import io.sitong.catalog.draft.DraftProblem;
import io.sitong.catalog.draft.ItemDraft;
import io.sitong.catalog.draft.UnsavedEdit;
import io.sitong.catalog.draft.UnsavedEdits;
import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.importer.paste.PastedRows;
import io.sitong.rules.change.ChangeKind;
import io.sitong.rules.change.DraftMerge;
import io.sitong.rules.change.RowMarks;
import io.sitong.rules.fold.NameFold;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One person's work at one text. Every change is kept at once as unsaved work, so that a reload or a lost connection loses
 * nothing; when somebody else saved in the meantime, both texts are merged.
 */
public final class EditModel {

    private static final Duration AT_IT = Duration.ofMinutes(10);
    private static final int UNDO_STEPS = 20;

    private final EditedText text;
    private final UnsavedEdits unsaved;
    private final Viewer viewer;
    private final Clock clock;
    private final Map<ItemGroup, Deque<List<GroupRow>>> undo = new EnumMap<>(ItemGroup.class);
    private final Optional<Item> standard;
    private Item reference;
    private Item base;
    private int baseVersion;
    private ItemDraft draft;
    private @Nullable Instant restored;
    private @Nullable Instant kept;

    public EditModel(EditedText text, UnsavedEdits unsaved, Viewer viewer, Clock clock) {
        this.text = text;
        this.unsaved = unsaved;
        this.viewer = viewer;
        this.clock = clock;
        EditedText.Stored stored = text.stored();
        this.reference = text.reference();
        this.standard = text.standardBeside();
        this.base = stored.item();
        this.baseVersion = stored.version();
        this.draft = ItemDraft.of(base);
        unsaved.find(viewer, text.thing()).ifPresent(this::restore);
    }

    private void restore(UnsavedEdit edit) {
        base = edit.base();
        baseVersion = edit.baseVersion();
        draft = edit.draft();
        restored = dirty() ? edit.keptAt() : null;
        kept = edit.keptAt();
    }

    /** When the unsaved work was left that this one goes on with; empty where there was none. */
    Optional<Instant> restored() {
        return Optional.ofNullable(restored);
    }

    /** When the work was last kept as unsaved; empty while nothing is unsaved. */
    Optional<Instant> kept() {
        return dirty() ? Optional.ofNullable(kept) : Optional.empty();
    }

    List<ItemField> fields() {
        return text.fields();
    }

    List<ItemGroup> groups() {
        return text.groups();
    }

    String referenceName() {
        return text.referenceName();
    }

    Optional<Item> standard() {
        return standard;
    }

    String text(ItemField field) {
        return draft.text(field);
    }

    List<GroupRow> rows(ItemGroup group) {
        return draft.rows(group);
    }

    /** Whether something was typed that is not saved. */
    boolean dirty() {
        return !draft.equals(ItemDraft.of(base));
    }

    /** Takes what was typed into a field and gives it as it was understood. */
    String set(ItemField field, String typed) {
        String clean = TypedText.clean(field, typed);
        change(draft.with(field, clean));
        return clean;
    }

    private void change(ItemDraft changed) {
        if (!changed.equals(draft)) {
            draft = changed;
            keep();
        }
    }

    private void keep() {
        if (dirty()) {
            Instant now = clock.instant();
            unsaved.keep(viewer, new UnsavedEdit(text.thing(), baseVersion, base, draft, now));
            kept = now;
        } else {
            unsaved.drop(viewer, text.thing());
        }
    }

    // rows

    private void rows(ItemGroup group, List<GroupRow> rows) {
        Deque<List<GroupRow>> before = undo.computeIfAbsent(group, g -> new ArrayDeque<>());
        if (!rows.equals(rows(group))) {
            before.push(rows(group));
            if (before.size() > UNDO_STEPS) {
                before.removeLast();
            }
            change(draft.with(group, rows));
        }
    }

    /** Adds an empty row at the end and gives its number. */
    int add(ItemGroup group) {
        List<GroupRow> rows = new ArrayList<>(rows(group));
        rows.add(GroupRow.empty(group));
        rows(group, rows);
        return rows.size() - 1;
    }

    /** Takes what was typed into a cell and gives it as it was understood. */
    String set(ItemGroup group, int row, GroupField column, String typed) {
        String clean = TypedText.clean(column, typed);
        List<GroupRow> rows = new ArrayList<>(rows(group));
        rows.set(row, rows.get(row).with(column, clean));
        rows(group, rows);
        return clean;
    }

    void remove(ItemGroup group, int row) {
        List<GroupRow> rows = new ArrayList<>(rows(group));
        rows.remove(row);
        rows(group, rows);
    }

    /** Moves a row up (-1) or down (1) and gives its new number; a row at the end stays. */
    int move(ItemGroup group, int row, int by) {
        int to = row + by;
        List<GroupRow> rows = new ArrayList<>(rows(group));
        if (to < 0 || to >= rows.size()) {
            return row;
        }
        rows.add(to, rows.remove(row));
        rows(group, rows);
        return to;
    }

    /** Puts a removed row of the reference back at the end. */
    void bringBack(GroupRow gone) {
        List<GroupRow> rows = new ArrayList<>(rows(gone.group()));
        rows.add(gone);
        rows(gone.group(), rows);
    }

    /** Adds the rows of a text pasted from Word or Excel and says how many there are. */
    int paste(ItemGroup group, String pasted) {
        List<GroupRow> read = PastedRows.of(group, pasted);
        List<GroupRow> rows = new ArrayList<>(rows(group));
        rows.removeIf(GroupRow::isEmpty);
        rows.addAll(read);
        rows(group, rows);
        return read.size();
    }

    /** How many rows a text would become. */
    static int pastedRows(ItemGroup group, String pasted) {
        return PastedRows.of(group, pasted).size();
    }

    /** Whether a basis is still free text, which can be taken apart. */
    boolean hasFreeText(ItemGroup group) {
        return rows(group).stream().anyMatch(EditModel::freeText);
    }

    private static boolean freeText(GroupRow row) {
        return row.group() == ItemGroup.BY_LAW
                && row.text(GroupField.LAW_NAME).isBlank()
                && !row.text(GroupField.LAW_RAW).isBlank();
    }

    /** Takes citations that are still free text apart into laws and articles. */
    void takeApart() {
        List<GroupRow> rows = new ArrayList<>();
        for (GroupRow row : rows(ItemGroup.BY_LAW)) {
            if (freeText(row)) {
                rows.addAll(PastedRows.of(ItemGroup.BY_LAW, row.text(GroupField.LAW_RAW)));
            } else {
                rows.add(row);
            }
        }
        rows(ItemGroup.BY_LAW, rows);
    }

    boolean canUndo(ItemGroup group) {
        return !undo.getOrDefault(group, new ArrayDeque<>()).isEmpty();
    }

    /** Takes the last change of a group back. */
    void undo(ItemGroup group) {
        Deque<List<GroupRow>> before = undo.get(group);
        if (before != null && !before.isEmpty()) {
            change(draft.with(group, before.pop()));
        }
    }

    /** Leaves rows out in which nothing was written. */
    void tidy(ItemGroup group) {
        List<GroupRow> rows = rows(group).stream().filter(row -> !row.isEmpty()).toList();
        change(draft.with(group, rows));
    }

    // problems and marks

    Optional<DraftProblem> problem(ItemField field) {
        return field == ItemField.TASK_NAME
                ? problems().stream().filter(p -> p.field() == field).findFirst()
                : DraftCheck.of(field, text(field));
    }

    List<DraftProblem> problems(ItemGroup group, int row) {
        return DraftCheck.of(rows(group).get(row));
    }

    /** Everything that is wrong. */
    List<DraftProblem> problems() {
        return DraftCheck.of(draft);
    }

    /** What is wrong and was typed here; what was wrong before does not hinder saving something else. */
    List<DraftProblem> hindering() {
        ItemDraft before = ItemDraft.of(base);
        List<DraftProblem> hindering = new ArrayList<>();
        for (DraftProblem problem : problems()) {
            ItemField field = problem.field();
            ItemGroup group = problem.group();
            boolean old = field != null
                    ? !text(field).isEmpty() && text(field).equals(before.text(field))
                    : group != null && before.rows(group).contains(rows(group).get(problem.row()));
            if (!old) {
                hindering.add(problem);
            }
        }
        return hindering;
    }

    /** What the national tables want and nobody has filled in yet. */
    List<ItemField> stillOpen() {
        return DraftCheck.stillOpen(draft);
    }

    /** How the field stands to the reference; empty where it is the same. */
    Optional<ChangeKind> mark(ItemField field) {
        String was = reference.text(field);
        String is = text(field);
        if (was.equals(is)) {
            return Optional.empty();
        }
        return Optional.of(
                was.isEmpty()
                        ? ChangeKind.ADDED
                        : is.isEmpty()
                                ? ChangeKind.REMOVED
                                : NameFold.same(was, is) ? ChangeKind.RETYPED : ChangeKind.CHANGED);
    }

    /** The value of the reference, as people read it. */
    String referenceText(ItemField field) {
        return field.display(reference.text(field));
    }

    RowMarks marks(ItemGroup group) {
        return RowMarks.of(GroupRow.of(reference, group), rows(group));
    }

    /** How many fields and groups differ from the reference. */
    int changes() {
        long fields = fields().stream().filter(f -> mark(f).isPresent()).count();
        long groups = groups().stream().filter(g -> !marks(g).unchanged()).count();
        return (int) (fields + groups);
    }

    /** How many fields and groups differ from the text that is stored. */
    int unsavedChanges() {
        ItemDraft before = ItemDraft.of(base);
        long single =
                fields().stream().filter(f -> !text(f).equals(before.text(f))).count();
        long repeated =
                groups().stream().filter(g -> !rows(g).equals(before.rows(g))).count();
        return (int) (single + repeated);
    }

    // others

    /** Who else was typing at the same text lately. */
    List<UnsavedEdits.Editing> others() {
        return unsaved.othersSince(viewer, text.thing(), clock.instant().minus(AT_IT));
    }

    /** The stored text, where somebody saved another one since this one was opened. */
    Optional<EditedText.Stored> newer() {
        EditedText.Stored stored = text.stored();
        return stored.item().equals(base) ? Optional.empty() : Optional.of(stored);
    }

    /** My text and theirs brought together. */
    DraftMerge merge(EditedText.Stored theirs) {
        return DraftMerge.of(ItemDraft.of(base), draft, ItemDraft.of(theirs.item()));
    }

    /** Goes on with the merged text, over theirs. */
    void take(DraftMerge merge, EditedText.Stored theirs) {
        base = theirs.item();
        baseVersion = theirs.version();
        draft = merge.merged();
        undo.clear();
        keep();
    }

    /** Saves; what was typed is kept as unsaved until it is. */
    EditedText.Saving save() {
        groups().forEach(this::tidy);
        EditedText.Stored now = text.stored();
        if (!now.item().equals(base)) {
            return new EditedText.Saving.Overtaken();
        }
        EditedText.Saving saving = text.save(draft.item(base), now.version());
        if (saving instanceof EditedText.Saving.Saved) {
            discard();
        }
        return saving;
    }

    /** Throws what was typed away and begins with the stored text. */
    void discard() {
        unsaved.drop(viewer, text.thing());
        reference = text.reference();
        EditedText.Stored stored = text.stored();
        base = stored.item();
        baseVersion = stored.version();
        draft = ItemDraft.of(base);
        restored = null;
        undo.clear();
    }
}
