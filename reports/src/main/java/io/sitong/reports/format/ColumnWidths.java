package io.sitong.reports.format;

import io.sitong.reports.outline.Column;
import java.util.List;

/**
 * Fits the columns of a table to a page. Where they are wider than it, the texts give way, which can go on in the next
 * line; codes, figures and running numbers keep their width, because broken in two they read as two.
 */
final class ColumnWidths {

    /** Texts are not squeezed to less than this part of what they ask for; before that everything is. */
    private static final double LEAST_OF_TEXTS = 0.55;

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
        double firm = sum(columns.stream().filter(ColumnWidths::isFirm).toList());
        double left = room - firm;
        boolean squeezed = all > room && left >= (all - firm) * LEAST_OF_TEXTS && all > firm;
        double[] shares = new double[columns.size()];
        for (int i = 0; i < shares.length; i++) {
            Column column = columns.get(i);
            double width = column.width();
            shares[i] = !squeezed
                    ? width / all
                    : isFirm(column) ? width / room : width * left / (all - firm) / room;
        }
        return shares;
    }

    private static boolean isFirm(Column column) {
        return switch (column.kind()) {
            case CODE, NUMBER -> true;
            case SHORT -> column.width() <= NARROW;
            case TEXT, INPUT, HIDDEN -> false;
        };
    }
}
