package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each row of a list, for marking it while it is edited.
 *
 * @param marks one per row of the later list, null where the row is as it was
 * @param gone rows of the earlier list that are not in the later one
 */
public record RowMarks(List<@Nullable ChangeKind> marks, List<GroupRow> gone) {

    public static RowMarks of(List<GroupRow> before, List<GroupRow> after) {
        RowAlignment alignment = RowAlignment.of(before, after);
        boolean moved = !alignment.sameOrder();
        List<@Nullable ChangeKind> marks = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            int i = alignment.earlierOf(j);
            marks.add(i < 0 ? ChangeKind.ADDED : mark(before.get(i), after.get(j), moved && i != j));
        }
        List<GroupRow> gone = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (alignment.laterOf(i) < 0) {
                gone.add(before.get(i));
            }
        }
        return new RowMarks(marks, List.copyOf(gone));
    }

    private static @Nullable ChangeKind mark(GroupRow was, GroupRow is, boolean moved) {
        if (was.equals(is)) {
            return moved ? ChangeKind.MOVED : null;
        }
        boolean same = GroupField.of(is.group()).stream()
                .allMatch(column -> NormalForm.of(was, column).equals(NormalForm.of(is, column)));
        return same ? ChangeKind.RETYPED : ChangeKind.CHANGED;
    }

    /** Whether nothing changed. */
    public boolean unchanged() {
        return gone.isEmpty() && marks.stream().allMatch(mark -> mark == null);
    }
}
