package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.catalog.item.ItemGroup;
import io.sitong.catalog.item.TimeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two texts of one item, field by field and row by row; what is the same in both is left out.
 *
 * <p>Unlike {@link io.sitong.rules.compare.ItemComparison} it knows no standard and no local side: everything counts, in
 * both directions.
 */
public final class ItemChanges {

    private ItemChanges() {}

    /** All that differs, fields in the order of the field table, then groups. */
    public static List<ChangedField> between(Item before, Item after) {
        List<ChangedField> changes = new ArrayList<>();
        for (ItemField field : ItemField.values()) {
            if (field != ItemField.ANTICIPATE_TYPE && field != ItemField.PROMISE_TYPE) {
                ChangedField change = field(field, before, after);
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        for (ItemGroup group : ItemGroup.values()) {
            ChangedField change = group(group, GroupRow.of(before, group), GroupRow.of(after, group));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static @Nullable ChangedField field(ItemField field, Item before, Item after) {
        String was = raw(before, field);
        String is = raw(after, field);
        if (was.equals(is)) {
            return null;
        }
        ChangeKind kind = kind(was, is, NormalForm.of(before, field), NormalForm.of(after, field));
        return new ChangedField(field.name(), field.label(), kind, text(before, field), text(after, field), List.of());
    }

    private static String raw(Item item, ItemField field) {
        return switch (field) {
            case ANTICIPATE_DAY -> item.text(field) + " " + item.text(ItemField.ANTICIPATE_TYPE);
            case PROMISE_DAY -> item.text(field) + " " + item.text(ItemField.PROMISE_TYPE);
            default -> item.text(field);
        };
    }

    /** The value of a field as people read it, a limit with its unit. */
    public static String text(Item item, ItemField field) {
        Optional<TimeLimit> limit = switch (field) {
            case ANTICIPATE_DAY -> item.legalLimit();
            case PROMISE_DAY -> item.promiseLimit();
            default -> Optional.empty();
        };
        return limit.map(TimeLimit::text).orElseGet(() -> field.display(item.text(field)));
    }

    private static ChangeKind kind(String was, String is, String normalBefore, String normalAfter) {
        if (was.isBlank()) {
            return ChangeKind.ADDED;
        }
        if (is.isBlank()) {
            return ChangeKind.REMOVED;
        }
        return normalBefore.equals(normalAfter) ? ChangeKind.RETYPED : ChangeKind.CHANGED;
    }

    /** The rows of one group in two texts; null where they are the same. */
    static @Nullable ChangedField group(ItemGroup group, List<GroupRow> before, List<GroupRow> after) {
        if (before.equals(after)) {
            return null;
        }
        List<ChangedRow> rows = rows(before, after);
        ChangeKind kind = before.isEmpty()
                ? ChangeKind.ADDED
                : after.isEmpty()
                        ? ChangeKind.REMOVED
                        : rows.stream().anyMatch(row -> row.kind().ofContent())
                                ? ChangeKind.CHANGED
                                : rows.stream().anyMatch(row -> row.kind() == ChangeKind.MOVED)
                                        ? ChangeKind.MOVED
                                        : ChangeKind.RETYPED;
        return new ChangedField(group.name(), group.label(), kind, RowText.lines(before), RowText.lines(after), rows);
    }

    /** What became of each row: those of the later text in its order, those that are gone where they stood. */
    public static List<ChangedRow> rows(List<GroupRow> before, List<GroupRow> after) {
        RowAlignment alignment = RowAlignment.of(before, after);
        boolean moved = !alignment.sameOrder();
        List<ChangedRow> rows = new ArrayList<>();
        int passed = 0;
        for (int j = 0; j < after.size(); j++) {
            int i = alignment.earlierOf(j);
            for (; i >= 0 && passed <= i; passed++) {
                gone(before, alignment, passed, rows);
            }
            if (i < 0) {
                rows.add(new ChangedRow(ChangeKind.ADDED, RowText.title(after.get(j)), cells(null, after.get(j))));
            } else {
                changed(before.get(i), after.get(j), moved && i != j, rows);
            }
        }
        for (; passed < before.size(); passed++) {
            gone(before, alignment, passed, rows);
        }
        return rows;
    }

    private static void gone(List<GroupRow> before, RowAlignment alignment, int i, List<ChangedRow> rows) {
        if (alignment.laterOf(i) < 0) {
            rows.add(new ChangedRow(ChangeKind.REMOVED, RowText.title(before.get(i)), cells(before.get(i), null)));
        }
    }

    private static void changed(GroupRow was, GroupRow is, boolean moved, List<ChangedRow> rows) {
        List<ChangedRow.ChangedCell> cells = cells(was, is);
        if (cells.isEmpty() && !moved) {
            return;
        }
        ChangeKind kind = cells.isEmpty()
                ? ChangeKind.MOVED
                : sameContent(was, is) ? moved ? ChangeKind.MOVED : ChangeKind.RETYPED : ChangeKind.CHANGED;
        rows.add(new ChangedRow(kind, RowText.title(is), cells));
    }

    private static boolean sameContent(GroupRow one, GroupRow other) {
        return GroupField.of(one.group()).stream()
                .allMatch(column -> NormalForm.of(one, column).equals(NormalForm.of(other, column)));
    }

    private static List<ChangedRow.ChangedCell> cells(@Nullable GroupRow was, @Nullable GroupRow is) {
        List<ChangedRow.ChangedCell> cells = new ArrayList<>();
        GroupRow either = is == null ? was : is;
        if (either == null) {
            return cells;
        }
        for (GroupField column : GroupField.of(either.group())) {
            String before = was == null ? "" : RowText.cell(was, column);
            String after = is == null ? "" : RowText.cell(is, column);
            if (!before.equals(after) && !impliedBy(column, either)) {
                cells.add(new ChangedRow.ChangedCell(column, before, after));
            }
        }
        return cells;
    }

    /** A unit is shown with its number, the wording of a citation with its parts. */
    private static boolean impliedBy(GroupField column, GroupRow row) {
        return switch (column) {
            case STEP_LIMIT_UNIT, SPECIAL_LIMIT_UNIT -> true;
            case LAW_RAW -> !row.text(GroupField.LAW_NAME).isEmpty();
            default -> false;
        };
    }
}
