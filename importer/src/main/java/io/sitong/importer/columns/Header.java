package io.sitong.importer.columns;

import java.util.List;

/**
 * The header of a sheet.
 *
 * @param rows row numbers, consecutive
 * @param paths header path of each column, left to right, group first; empty for a column without header
 */
public record Header(List<Integer> rows, List<List<String>> paths) {

    public int lastRow() {
        return rows.get(rows.size() - 1);
    }
}
