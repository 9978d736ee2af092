package io.sitong.importer.columns;

import java.util.List;

/**
 * The header of a sheet.
 *
 * @param rows row numbers, consecutive; none where a table goes on without its header, or names stand beside their values
 * @param paths header path of each column, left to right, group first; empty for a column without header
 */
public record Header(List<Integer> rows, List<List<String>> paths) {

    /** 0 where the header has no row. */
    public int lastRow() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
    }
}
