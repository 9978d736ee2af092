package io.sitong.importer.columns;

import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A few rows taken as a header: which cell stands above which column. */
final class HeaderGrid {

    private static final int LONGEST_GROUP = 40;
    private static final Pattern CAPTION =
            Pattern.compile("[^:(]{1,16}(\\([^)]*\\))?:.+|(填报|填表|报送|制表|编制|公示|发布|汇总|数据|更新|统计)[^:]{0,8}:|(单位|部门|日期|时间):"
                    + "|附[件表录]?[0-9一二三四五六七八九十]{0,3}:?|(19|20)[0-9]{2}年.{0,8}");

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

    /**
     * Whether names below are still missing: one of the rows is merged down beyond the last, and another name of the last is
     * merged over several columns that are told apart below.
     */
    boolean unfinished(SheetRow below) {
        int last = rows.get(rows.size() - 1).number();
        if (below.number() != last + 1 || merges.isEmpty()) {
            return false;
        }
        boolean tall = false;
        boolean wide = false;
        for (Range merge : merges) {
            if (merge.firstRow() > last || merge.lastRow() < last || merge.columns() >= width) {
                continue;
            }
            tall |= merge.lastRow() > last && below.text(merge.firstColumn()).isBlank();
            wide |= merge.lastRow() == last && merge.columns() > 1 && filledBelow(below, merge) == merge.columns();
        }
        return tall && wide && headerLike(below);
    }

    private boolean groups(int upper) {
        SheetRow above = rows.get(upper);
        SheetRow below = rows.get(upper + 1);
        int texts = above.filled();
        if (texts == 0 || texts > 1 && (columnNames(above, below) || columnNames(below, above))) {
            return texts > 0;
        }
        if (captions(above) || !headerLike(below)) {
            return false;
        }
        boolean tall = false;
        boolean wide = false;
        int widest = 1;
        for (Range merge : merges) {
            boolean covers = merge.firstRow() <= above.number() && merge.lastRow() >= above.number();
            if (!covers || merge.columns() >= width) {
                continue;
            }
            if (merge.lastRow() > above.number()) {
                tall = true;
            } else if (merge.columns() > 1 && filledBelow(below, merge) > 1) {
                wide |= texts > 1 || above.text(firstColumn()).isBlank();
                widest = Math.max(widest, merge.columns());
            }
        }
        boolean title = texts <= 2 && widest * 10 > width * 6;
        return tall && texts > 1 || wide && !title || !tall && texts > 1 && unmergedGroups(above, below);
    }

    /**
     * Whether the first row gives lists beside one another a title each: every text of it reaches over all the columns that
     * stand together below, up to an empty one.
     */
    boolean titlesApart() {
        SheetRow titles = rows.getFirst();
        int apart = 0;
        for (int from = 0; from < width; from++) {
            if (blankIn(from)) {
                continue;
            }
            int to = from;
            while (to + 1 < width && !blankIn(to + 1)) {
                to++;
            }
            for (int c = from; c <= to; c++) {
                Range merge = merge(titles.number(), c);
                boolean over = merge != null && merge.firstColumn() == from && merge.lastColumn() == to;
                if (!titles.text(c).isBlank() && (c > from || !over)) {
                    return false;
                }
            }
            apart++;
            from = to;
        }
        return apart > 1 && titles.filled() > 0;
    }

    /** The leftmost column that any of the rows uses. */
    private int firstColumn() {
        int first = 0;
        while (first < width && blankIn(first)) {
            first++;
        }
        return first;
    }

    private boolean blankIn(int column) {
        return rows.stream().allMatch(r -> r.text(column).isBlank());
    }

    /** Whether a row gives names of database columns, or in another script, to the columns that the other names in Chinese. */
    private static boolean columnNames(SheetRow identifiers, SheetRow names) {
        int pairs = 0;
        for (int c = 0; c < identifiers.width(); c++) {
            String text = identifiers.text(c);
            if (text.isBlank()) {
                continue;
            }
            if (!HeaderText.isOtherName(text) || HeaderText.isOtherName(names.text(c))) {
                return false;
            }
            pairs += names.text(c).isBlank() ? 0 : 1;
        }
        return pairs >= 2 && pairs * 2 >= names.filled();
    }

    /** Whether a row says something about the whole table: by whom, of when, in which unit. */
    private static boolean captions(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            String text = PlainText.folded(row.text(c));
            if (CAPTION.matcher(text).matches()) {
                return true;
            }
        }
        return false;
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
            boolean again = !above.text(c).isBlank() && above.text(c).equals(above.text(c + 1));
            boolean starts = !above.text(c).isBlank() && above.text(c + 1).isBlank() || again;
            if (starts && !below.text(c).isBlank() && !below.text(c + 1).isBlank()) {
                groups++;
            } else if (!above.text(c).isBlank() && !below.text(c).isBlank() && !starts) {
                // both name one column: only possible inside or at the end of groups
                boolean single = c > 0
                        && (above.text(c - 1).isBlank() || above.text(c - 1).equals(above.text(c)));
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
            if (!text.isBlank()
                    && (HeaderScore.length(text) > LONGEST_GROUP || row.cell(c).isNumber())) {
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
