package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import java.util.List;
import java.util.Set;

/**
 * Columns behind an empty one that look like more columns of the items and are a box of their own, such as a list of
 * telephones: they say of no item, and count their own rows, or end before the items do, or go on below them.
 */
final class BoxBeside {

    private static final Set<String> OF_CONTACTS =
            Set.of("LEAD_DEPT", "DEPT_NAME", "OTHER_DEPT", "LINK_WAY", "SUPERVISE_WAY", "TRANSACT_ADDR", "REGION");
    private static final int FEWEST_ITEMS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_CELLS = 2;

    private final SideBySide.Block box;
    private final List<SheetRow> rows;

    /** @param rows the first rows below the names, with all their cells */
    BoxBeside(SideBySide.Block box, List<SheetRow> rows) {
        this.box = box;
        this.rows = rows;
    }

    boolean isOne() {
        if (box.from() == box.to() || saysOfItems()) {
            return false;
        }
        if (box.header().paths().stream().anyMatch(path -> !path.isEmpty() && ColumnMapper.isSerial(path.getLast()))) {
            return true;
        }
        int items = 0;
        int own = 0;
        int below = 0;
        boolean ended = false;
        for (SheetRow row : rows) {
            boolean item = before(row) >= FEWEST_CELLS;
            boolean inBox = box.of(row).filled() > 0;
            items += item ? 1 : 0;
            if (inBox && (ended || !item && items < FEWEST_ITEMS)) {
                // rows of the box that come and go with those of the items
                return false;
            }
            if (inBox) {
                own += item ? 1 : 0;
                below += item ? 0 : 1;
            }
            ended |= item && (!inBox || below > 0);
        }
        return items >= FEWEST_ITEMS && own + below >= FEWEST_ROWS && (own < items || below >= FEWEST_ROWS);
    }

    /** Whether any name is of a field that no list of offices and telephones has. */
    private boolean saysOfItems() {
        HeaderMatcher matcher = new HeaderMatcher();
        return box.header().paths().stream()
                .filter(path -> !path.isEmpty())
                .map(matcher::match)
                .anyMatch(match ->
                        match.found() && !OF_CONTACTS.contains(match.keys().getFirst()));
    }

    private int before(SheetRow row) {
        int filled = 0;
        for (int c = 0; c < box.from() && c < row.width(); c++) {
            filled += row.cell(c).isBlank() ? 0 : 1;
        }
        return filled;
    }
}
