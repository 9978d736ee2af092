package io.sitong.importer.exported;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What became of an exported row on its way round.
 *
 * @param changed fields and groups of which a cell was changed
 * @param cleared columns of which the cell was emptied
 */
public record ExportedCells(ExportMark mark, Set<String> changed, Set<String> cleared) {

    private static final Set<String> NAMING = Set.of("TASK_NAME", "CATALOG_CODE", "TASK_CODE", "TASK_HANDLE_ITEM");

    public ExportedCells {
        changed = Set.copyOf(changed);
        cleared = Set.copyOf(cleared);
    }

    /** @param cell what stands now in the column of a key; nothing where the file has no such column any more */
    public static ExportedCells of(ExportMark mark, Function<String, @Nullable String> cell) {
        Set<String> changed = new HashSet<>();
        Set<String> cleared = new HashSet<>();
        List<String> keys = ExportColumns.keys();
        for (int i = 0; i < keys.size(); i++) {
            String text = cell.apply(keys.get(i));
            if (text == null || !mark.differs(i, text)) {
                continue;
            }
            changed.addAll(ExportColumns.concerns(keys.get(i)));
            if (text.isBlank() && mark.hadText(i)) {
                cleared.add(keys.get(i));
            }
        }
        return new ExportedCells(mark, changed, cleared);
    }

    /** The fields and groups that stay as they are stored, whatever the reader made of their cells. */
    public Set<String> untouched() {
        Set<String> untouched = new HashSet<>();
        ExportColumns.keys().forEach(key -> untouched.addAll(ExportColumns.concerns(key)));
        untouched.removeAll(changed);
        return untouched;
    }

    /** Whether the row was given another code, so that it may belong to another standard. */
    public boolean recoded() {
        return changed.contains("CATALOG_CODE") || changed.contains("TASK_CODE");
    }

    /** Whether the row was given another name or code. */
    public boolean renamed() {
        return changed.stream().anyMatch(NAMING::contains);
    }
}
