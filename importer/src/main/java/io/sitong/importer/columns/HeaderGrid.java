package io.sitong.importer.columns;

import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few rows taken as a header: which cell stands above which column. */
final class HeaderGrid {

    private static final int LONGEST_GROUP = 40;

    private final List<SheetRow> rows;
    private final List<Range> merges = new ArrayList<>();
    private final int width;

    HeaderGrid(List<SheetRow> rows, List<Range> all) {
        this.rows = rows;
        int widest = 0;
        for (SheetRow row : rows) {
            widest = Math.max(widest, row.width());
        }
        int first = rows.get(0).number();
        int last = rows.get(rows.size() - 1).number();
        for (Range range : all) {
            if (range.firstRow() > last) {
                break;
            }
            if (range.lastRow() >= first) {
                merges.add(range);
                widest = Math.max(widest, range.firstRow() >= first ? range.lastColumn() + 1 : 0);
            }
        }
        this.width = widest;
    }

    boolean consecutive() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() != rows.get(i - 1).number() + 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether each row above the last groups columns of the row below it. */
    boolean grouped() {
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (!groups(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean groups(int upper) {
        SheetRow above = rows.get(upper);
        SheetRow below = rows.get(upper + 1);
        int texts = above.filled();
        if (texts < 2) {
            return false;
        }
        boolean tall = false;
        boolean wide = false;
        for (Range merge : merges) {
            boolean covers = merge.firstRow() <= above.number() && merge.lastRow() >= above.number();
            if (!covers) {
                continue;
            }
            if (merge.lastRow() > above.number() && merge.columns() < width) {
                tall = true;
            } else if (merge.columns() > 1 && merge.columns() < width && filledBelow(below, merge) > 1) {
                wide = true;
            }
        }
        if (tall || wide) {
            return headerLike(below);
        }
        return unmergedGroups(above, below) && headerLike(below);
    }

    private static int filledBelow(SheetRow below, Range merge) {
        int filled = 0;
        for (int c = merge.firstColumn(); c <= merge.lastColumn(); c++) {
            filled += below.text(c).isBlank() ? 0 : 1;
        }
        return filled;
    }

    /** Groups written into the first column only: blanks to their right, with names below. */
    private boolean unmergedGroups(SheetRow above, SheetRow below) {
        int groups = 0;
        for (int c = 0; c + 1 < width; c++) {
            boolean starts = !above.text(c).isBlank() && above.text(c + 1).isBlank();
            if (starts && !below.text(c).isBlank() && !below.text(c + 1).isBlank()) {
                groups++;
            } else if (!above.text(c).isBlank() && !below.text(c).isBlank() && !starts) {
                // both name one column: only possible inside or at the end of groups
                boolean single = c > 0 && above.text(c - 1).isBlank();
                if (!single && groups == 0) {
                    return false;
                }
            }
        }
        boolean tallNames = false;
        for (int c = 0; c < width; c++) {
            tallNames |= !above.text(c).isBlank() && below.text(c).isBlank();
        }
        return groups > 0 && (tallNames || groups > 1);
    }

    private static boolean headerLike(SheetRow row) {
        int odd = 0;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (!text.isBlank() && (text.length() > LONGEST_GROUP || row.cell(c).isNumber())) {
                odd++;
            }
        }
        return odd * 4 <= row.filled();
    }

    Header header() {
        List<List<String>> paths = new ArrayList<>(width);
        for (int c = 0; c < width; c++) {
            paths.add(path(c));
        }
        return new Header(HeaderFinder.numbers(rows), paths);
    }

    private List<String> path(int column) {
        List<String> path = new ArrayList<>();
        Range previous = null;
        for (int i = 0; i < rows.size(); i++) {
            Range merge = merge(rows.get(i).number(), column);
            String text;
            if (merge != null) {
                if (merge.equals(previous)) {
                    continue;
                }
                text = textAt(merge.firstRow(), merge.firstColumn());
            } else {
                text = rows.get(i).text(column);
                if (text.isBlank()
                        && i + 1 < rows.size()
                        && !rows.get(i + 1).text(column).isBlank()) {
                    text = groupToTheLeft(i, column);
                }
            }
            previous = merge;
            String clean = PlainText.visible(text).strip();
            if (!clean.isEmpty()
                    && (path.isEmpty() || !path.get(path.size() - 1).equals(clean))) {
                path.add(clean);
            }
        }
        return path;
    }

    private String groupToTheLeft(int row, int column) {
        SheetRow groups = rows.get(row);
        for (int c = column - 1; c >= 0; c--) {
            if (!groups.text(c).isBlank()) {
                boolean ownName = merge(groups.number(), c) != null
                        || rows.get(row + 1).text(c).isBlank();
                return ownName ? "" : groups.text(c);
            }
        }
        return "";
    }

    private String textAt(int rowNumber, int column) {
        for (SheetRow row : rows) {
            if (row.number() == rowNumber) {
                return row.text(column);
            }
        }
        return "";
    }

    private @Nullable Range merge(int row, int column) {
        for (Range range : merges) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }
}
