package io.sitong.rules.change;

import io.sitong.catalog.item.GroupField;
import io.sitong.catalog.item.GroupRow;
import io.sitong.catalog.item.ItemGroup;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one group that both changed. */
final class RowMerge {

    /** One row of the result with where it came from; -1 where a side does not have it. */
    private record Entry(GroupRow row, int mine, int theirs) {}

    private final Decisions decisions;
    private final ItemGroup group;
    private final List<GroupRow> was;
    private final List<GroupRow> my;
    private final List<GroupRow> their;
    private final RowAlignment toMine;
    private final RowAlignment toTheirs;
    private final List<Entry> entries = new ArrayList<>();

    RowMerge(Decisions decisions, ItemGroup group, List<GroupRow> was, List<GroupRow> my, List<GroupRow> their) {
        this.decisions = decisions;
        this.group = group;
        this.was = was;
        this.my = my;
        this.their = their;
        this.toMine = RowAlignment.of(was, my);
        this.toTheirs = RowAlignment.of(was, their);
    }

    List<GroupRow> run() {
        for (int i = 0; i < was.size(); i++) {
            known(i);
        }
        added();
        boolean theirOrder = toMine.sameOrder() && !toTheirs.sameOrder();
        return ordered(theirOrder).stream().map(Entry::row).toList();
    }

    private void known(int i) {
        int m = toMine.laterOf(i);
        int t = toTheirs.laterOf(i);
        GroupRow before = was.get(i);
        if (m >= 0 && t >= 0) {
            entries.add(new Entry(cells(before, my.get(m), their.get(t)), m, t));
        } else if (m >= 0 && !my.get(m).equals(before)) {
            keepOrRemove(before, my.get(m), m, -1);
        } else if (t >= 0 && !their.get(t).equals(before)) {
            keepOrRemove(before, their.get(t), -1, t);
        }
    }

    /** One side changed the row, the other removed it. */
    private void keepOrRemove(GroupRow before, GroupRow changed, int m, int t) {
        boolean iChanged = m >= 0;
        boolean mineTaken = decisions.mineTaken(
                group.name(),
                group.label(),
                RowText.title(changed),
                RowText.line(before),
                iChanged ? RowText.line(changed) : "",
                iChanged ? "" : RowText.line(changed));
        if (mineTaken == iChanged) {
            entries.add(new Entry(changed, m, t));
        }
    }

    /** Rows that are new on either side; the same row added by both is one row. */
    private void added() {
        List<GroupRow> myNew = new ArrayList<>();
        List<Integer> myNumbers = new ArrayList<>();
        for (int m = 0; m < my.size(); m++) {
            if (toMine.earlierOf(m) < 0) {
                myNew.add(my.get(m));
                myNumbers.add(m);
            }
        }
        List<GroupRow> theirNew = new ArrayList<>();
        List<Integer> theirNumbers = new ArrayList<>();
        for (int t = 0; t < their.size(); t++) {
            if (toTheirs.earlierOf(t) < 0) {
                theirNew.add(their.get(t));
                theirNumbers.add(t);
            }
        }
        RowAlignment both = RowAlignment.of(myNew, theirNew);
        for (int m = 0; m < myNew.size(); m++) {
            int t = both.laterOf(m);
            entries.add(
                    t < 0
                            ? new Entry(myNew.get(m), myNumbers.get(m), -1)
                            : new Entry(
                                    cells(GroupRow.empty(group), myNew.get(m), theirNew.get(t)),
                                    myNumbers.get(m),
                                    theirNumbers.get(t)));
        }
        for (int t = 0; t < theirNew.size(); t++) {
            if (both.earlierOf(t) < 0) {
                entries.add(new Entry(theirNew.get(t), -1, theirNumbers.get(t)));
            }
        }
    }

    private GroupRow cells(GroupRow before, GroupRow here, GroupRow there) {
        if (here.equals(there) || there.equals(before)) {
            return here;
        }
        if (here.equals(before)) {
            return there;
        }
        Map<GroupField, String> cells = new EnumMap<>(GroupField.class);
        for (GroupField column : GroupField.of(group)) {
            boolean wording = column == GroupField.LAW_RAW
                    && !here.text(GroupField.LAW_NAME).isEmpty();
            if (!wording) {
                cells.put(
                        column,
                        decisions.text(
                                group.name(),
                                group.label() + " · " + column.label(),
                                RowText.title(here),
                                before.text(column),
                                here.text(column),
                                there.text(column)));
            }
        }
        return new GroupRow(group, cells);
    }

    /** In the order of one side; rows only the other side has stand behind the row they stand behind there. */
    private List<Entry> ordered(boolean theirOrder) {
        List<Entry> ordered = new ArrayList<>();
        int rows = theirOrder ? their.size() : my.size();
        for (int n = 0; n < rows; n++) {
            Entry entry = at(n, theirOrder);
            if (entry != null) {
                ordered.add(entry);
            }
        }
        int others = theirOrder ? my.size() : their.size();
        for (int n = 0; n < others; n++) {
            Entry entry = at(n, !theirOrder);
            if (entry != null && !ordered.contains(entry)) {
                ordered.add(placeBehind(n, !theirOrder, ordered), entry);
            }
        }
        return ordered;
    }

    private int placeBehind(int n, boolean theirNumbers, List<Entry> ordered) {
        for (int before = n - 1; before >= 0; before--) {
            int place = ordered.indexOf(at(before, theirNumbers));
            if (place >= 0) {
                return place + 1;
            }
        }
        return 0;
    }

    private @Nullable Entry at(int number, boolean theirNumber) {
        for (Entry entry : entries) {
            if ((theirNumber ? entry.theirs() : entry.mine()) == number) {
                return entry;
            }
        }
        return null;
    }
}
