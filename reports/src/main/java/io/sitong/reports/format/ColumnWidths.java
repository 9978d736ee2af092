package io.sitong.reports.format;

import io.sitong.reports.outline.Column;
import java.util.List;
import java.util.function.Predicate;

/**
 * Fits the columns of a table to a page. Where they are wider than it, the texts give way, which can go on in the next
 * line; codes, figures and running numbers keep their width, because broken in two they read as two. Figures give way where
 * there are so many that texts could not give enough, codes last.
 */
final class ColumnWidths {

    /** What gives way is not squeezed to less than this part of what it asks for; before that more gives way. */
    private static final double LEAST = 0.55;

    /** A column this narrow holds a word or a number and no text, in Chinese characters. */
    private static final double NARROW = 4;

    private ColumnWidths() {}

    static double sum(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum();
    }

    /**
     * The part of the table's width that each column has; one altogether.
     *
     * @param room how many Chinese characters of the table's letters stand side by side on the page
     */
    static double[] shares(List<Column> columns, double room) {
        double all = sum(columns);
        for (Predicate<Column> firm : List.<Predicate<Column>>of(ColumnWidths::isFirm, ColumnWidths::isCode)) {
            double held = sum(columns.stream().filter(firm).toList());
            double left = (room - held) / (all - held);
            if (all > room && all > held && left >= LEAST) {
                return columns.stream()
                        .mapToDouble(c -> (firm.test(c) ? c.width() : c.width() * left) / room)
                        .toArray();
            }
        }
        return columns.stream().mapToDouble(c -> c.width() / all).toArray();
    }

    /** So many columns that the space beside the words has to be small. */
    static boolean crowded(List<Column> columns) {
        return columns.size() > 12;
    }

    private static boolean isCode(Column column) {
        return column.kind() == Column.Kind.CODE;
    }

    private static boolean isFirm(Column column) {
        return switch (column.kind()) {
            case CODE, NUMBER -> true;
            case SHORT -> column.width() <= NARROW;
            case TEXT, INPUT, HIDDEN -> false;
        };
    }
}
