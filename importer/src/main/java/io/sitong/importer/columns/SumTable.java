package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A small table beside the items of a sheet that only counts them: 单位 | 事项数 | 其中许可. */
public final class SumTable {

    private static final Pattern TITLE = Pattern.compile(".*(统计|汇总|小结|分布|数量)(情况|表|一览|数据|结果|信息|如下)*([(（].*[)）])?[:：]?");
    private static final Pattern COUNTS = Pattern.compile(
            "(其中)?[:：]?.*(数量|项数|件数|个数|总数|条数|事项数|办件量|业务量|受理量|办结量|小计|合计|总计|占比|比例|比重|百分比|完成率|办结率)([(（].*[)）])?");
    private static final Pattern COUNT = Pattern.compile("(共)?[0-9]{1,6}(\\.[0-9]+)?[%‰]?(项|件|个|条|次|家)?");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{9,}");
    private static final int TALLEST_HEADER = 2;
    private static final int MOST_TEXTS = 2;
    private static final int HEIGHT_OF_TITLE = 1;
    private static final int LONGEST_NAME = 20;

    private final Set<Integer> counting;
    private final int firstRow;

    private SumTable(Set<Integer> counting, int firstRow) {
        this.counting = counting;
        this.firstRow = firstRow;
    }

    /** How many rows have to be seen to tell. */
    public static final int LOOK_AHEAD = HEIGHT_OF_TITLE + TALLEST_HEADER + 1;

    /** Whether a row is worth a closer look; has to cost next to nothing. */
    public static boolean mayBegin(SheetRow row) {
        int filled = row.filled();
        return filled == 1 ? TITLE.matcher(first(row)).matches() : filled > 1 && namesCounts(row);
    }

    private static boolean namesCounts(SheetRow row) {
        boolean counts = false;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            if (row.cell(c).isNumber() || text.length() > LONGEST_NAME) {
                return false;
            }
            counts |= COUNTS.matcher(PlainText.folded(text)).matches();
        }
        return counts;
    }

    /**
     * The table that begins with the first of these rows; absent where none does.
     *
     * @param rows without gaps between title, header and the first count, of which the first is the title or the header
     */
    public static @Nullable SumTable beginsWith(List<SheetRow> rows) {
        boolean titled = rows.getFirst().filled() == 1
                && TITLE.matcher(first(rows.getFirst())).matches();
        int at = titled ? 1 : 0;
        Set<Integer> named = new HashSet<>();
        int header = 0;
        while (at < rows.size() && header < TALLEST_HEADER && names(rows.get(at))) {
            addCounting(rows.get(at), named);
            header++;
            at++;
        }
        if (at >= rows.size() || !titled && named.isEmpty() || !titled && header == 0) {
            return null;
        }
        SheetRow count = rows.get(at);
        Set<Integer> counting = counts(count);
        // a title alone says less than a name above the counts
        int mostTexts = named.stream().anyMatch(counting::contains) ? MOST_TEXTS : titled ? 1 : 0;
        return !counting.isEmpty() && texts(count, counting) <= mostTexts && !hasCode(count)
                ? new SumTable(counting, count.number())
                : null;
    }

    /** Whether a row only names columns. */
    private static boolean names(SheetRow row) {
        if (row.filled() < 2) {
            return false;
        }
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank() && (row.cell(c).isNumber() || isCount(row.text(c)))) {
                return false;
            }
        }
        return true;
    }

    private static void addCounting(SheetRow row, Set<Integer> counting) {
        for (int c = 0; c < row.width(); c++) {
            if (COUNTS.matcher(PlainText.folded(row.text(c))).matches()) {
                counting.add(c);
            }
        }
    }

    /** Columns that hold a count, behind what is counted; the first number may be that of the row. */
    private static Set<Integer> counts(SheetRow row) {
        Set<Integer> counts = new HashSet<>();
        boolean label = false;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (text.isBlank()) {
                continue;
            }
            if (isCount(text)) {
                if (label) {
                    counts.add(c);
                }
            } else {
                label = true;
            }
        }
        return counts;
    }

    private static int texts(SheetRow row, Set<Integer> counting) {
        int texts = 0;
        for (int c = 0; c < row.width(); c++) {
            texts += row.text(c).isBlank() || counting.contains(c) || isCount(row.text(c)) ? 0 : 1;
        }
        return texts;
    }

    private static boolean hasCode(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (CODE.matcher(PlainText.folded(row.text(c))).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(String text) {
        return COUNT.matcher(PlainText.folded(text)).matches();
    }

    private static String first(SheetRow row) {
        for (int c = 0; c < row.width(); c++) {
            if (!row.text(c).isBlank()) {
                return PlainText.folded(row.text(c));
            }
        }
        return "";
    }

    /** Whether a row says nothing but how many there are of one thing, also where a name is expected: 行政许可 | 2. */
    public static boolean counts(SheetRow row, int nameColumn) {
        Set<Integer> counting = counts(row);
        return counting.contains(nameColumn) && texts(row, counting) == 1;
    }

    /** Whether a row still belongs to the table: up to the first count, then as long as nothing but counts stands there. */
    public boolean holds(SheetRow row) {
        if (row.number() <= firstRow) {
            return true;
        }
        boolean any = false;
        for (int c = 0; c < row.width(); c++) {
            String text = row.text(c);
            if (counting.contains(c) && !text.isBlank()) {
                if (!isCount(text) && !PlainText.saysNothing(text)) {
                    return false;
                }
                any = true;
            }
        }
        return any && texts(row, counting) <= MOST_TEXTS && !hasCode(row);
    }
}
