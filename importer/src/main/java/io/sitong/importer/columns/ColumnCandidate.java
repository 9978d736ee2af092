package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.ColumnContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One column while its meaning is open. */
final class ColumnCandidate {

    private static final int SAMPLE = 200;

    final int column;
    /** as it stands */
    final List<String> written;

    /** without the number by which it goes on with another column */
    final List<String> path;

    final HeaderMatch match;
    final ColumnContent content;
    private final boolean former;

    @Nullable
    String key;

    @Nullable
    String oneHotCode;

    /** all keys, where the column speaks of several */
    List<String> fields = List.of();

    /** how many columns of the same key stand before it */
    int set;

    /** kinds of code its cells may hold, told by their length; empty where they hold one kind */
    Set<String> codes = Set.of();

    /** whether it is known to say more of what a column before it says, so that nothing else is looked for in it */
    boolean goesOn;

    String how = "UNKNOWN";

    ColumnCandidate(int column, List<String> written, List<String> path, HeaderMatch match, List<SheetRow> rows) {
        this.column = column;
        this.written = written;
        this.path = path;
        this.match = match;
        this.former = FormerColumn.is(path);
        List<String> texts = new ArrayList<>();
        for (SheetRow row : rows) {
            String text = row.text(column);
            if (!text.isBlank() && texts.size() < SAMPLE) {
                texts.add(text);
            }
        }
        this.content = new ColumnContent(texts);
    }

    void take(String meant, String why, Map<String, ColumnCandidate> taken) {
        key = meant;
        how = why;
        taken.put(meant, this);
    }

    /** Named, nothing is decided yet, and it says what holds now. */
    boolean isOpen() {
        return key == null && !path.isEmpty() && how.equals("UNKNOWN") && !former && !goesOn;
    }

    String leaf() {
        return path.get(path.size() - 1);
    }
}
