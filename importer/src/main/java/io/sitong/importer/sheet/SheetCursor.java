package io.sitong.importer.sheet;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet, one at a time. */
public interface SheetCursor extends AutoCloseable {

    /** The next row that holds anything; null at the end. */
    @Nullable
    SheetRow next();

    /** Merged ranges that do not overlap, by first row; known before the first row. */
    List<Range> merges();

    /** 0-based hidden columns, complete at the end. */
    Set<Integer> hiddenColumns();

    /** What a person should know about the reading, as sentences; complete at the end. */
    List<String> notes();

    @Override
    void close();
}
