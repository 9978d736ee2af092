package io.sitong.ui.reports;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Section;
import io.sitong.reports.outline.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures off a report as a person would. A figure is said where it stands: {@code 标题 > 行 > 列} for a cell,
 * {@code 标题 > # } for the number of rows that are no sums, {@code 标题 > Σ > 列} for the sum of those rows, or the words
 * around it with {@code *} in its place.
 */
final class ShownFigures {

    private final Outline report;

    ShownFigures(Outline report) {
        this.report = report;
    }

    long at(String where) {
        return where.contains("*") ? said(where) : shown(where.split(" > ", -1));
    }

    private long said(String words) {
        int star = words.indexOf('*');
        Pattern pattern = Pattern.compile(
                Pattern.quote(words.substring(0, star)) + "(\\d+)" + Pattern.quote(words.substring(star + 1)));
        List<Long> found = new ArrayList<>();
        each((title, block) -> {
            if (block instanceof Paragraph paragraph) {
                Matcher matcher = pattern.matcher(paragraph.text());
                while (matcher.find()) {
                    found.add(Long.valueOf(matcher.group(1)));
                }
            }
        });
        return only(found, words);
    }

    private long shown(String[] where) {
        List<Long> found = new ArrayList<>();
        each((title, block) -> {
            if (block instanceof Table table && (title + " " + table.caption()).contains(where[0])) {
                switch (where[1]) {
                    case "#" -> found.add(sum(table, row -> 1));
                    case "Σ" -> column(table, where[2], c -> found.add(sum(table, row -> number(row, c))));
                    default ->
                        column(
                                table,
                                where[2],
                                c -> table.allRows().forEach(row -> {
                                    if (named(row, where[1])) {
                                        found.add(number(row, c));
                                    }
                                }));
                }
            }
        });
        return only(found, String.join(" > ", where));
    }

    private static long sum(Table table, ToLongFunction<Row> one) {
        long[] sum = new long[1];
        table.rows().forEach(row -> sum[0] += named(row, "合计") ? 0 : one.applyAsLong(row));
        return sum[0];
    }

    private static boolean named(Row row, String name) {
        return row.cells().stream().limit(3).map(Cell::text).anyMatch(name::equals);
    }

    private static long number(Row row, int column) {
        return Long.parseLong(row.cells().get(column).text());
    }

    private static void column(Table table, String title, Consumer<Integer> receiver) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).title().equals(title)) {
                receiver.accept(i);
                return;
            }
        }
    }

    private interface Seen {
        void block(String title, Block block);
    }

    private void each(Seen seen) {
        String title = "";
        for (Section section : report.sections()) {
            for (Block block : section.blocks()) {
                title = block instanceof Heading heading ? heading.text() : title;
                seen.block(title, block);
            }
        }
    }

    private static long only(List<Long> found, String where) {
        if (found.size() != 1) {
            throw new AssertionError("“" + where + "” is there " + found.size() + " times: " + found);
        }
        return found.getFirst();
    }
}
