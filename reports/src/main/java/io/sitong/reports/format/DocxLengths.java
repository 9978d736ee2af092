package io.sitong.reports.format;

import io.sitong.reports.outline.Block;
import io.sitong.reports.outline.Book;
import io.sitong.reports.outline.Bullets;
import io.sitong.reports.outline.Flow;
import io.sitong.reports.outline.Heading;
import io.sitong.reports.outline.KeyValues;
import io.sitong.reports.outline.Note;
import io.sitong.reports.outline.PageBreak;
import io.sitong.reports.outline.Paragraph;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.outline.SignOff;
import io.sitong.reports.outline.Table;
import java.util.List;

/**
 * Reckons on which page of a Word book each entry will stand, from the sizes in the styles: what programs show that do not
 * renew cross-references when they open a file. In twentieths of a point.
 */
final class DocxLengths {

    private static final double SCALE = Letters.SMALL.factor();
    private static final double PAGE = 16838 - 1701 - 1587;
    private static final double BODY_LINE = 500 * SCALE;
    private static final double BODY_LETTER = 280 * SCALE;
    private static final double TABLE_LINE = 300 * SCALE;
    private static final double TABLE_LETTER = 210 * SCALE;
    private static final double ROW_ROOM = 60 * SCALE + 10;
    private static final double HEADING = 600 * SCALE;
    private static final double AFTER_TABLE = 160 * SCALE;

    /** Cover and imprint page. */
    private static final int BEFORE_CONTENTS = 2;

    private final int width = DocxBlocks.contentWidth(false);
    private int page = 1;
    private double used;

    /** The page of each entry, and at the end that of the index. */
    private final int[] pages;

    private DocxLengths(int entries) {
        this.pages = new int[entries + 1];
    }

    static DocxLengths of(Book book) {
        List<Book.Entry> entries = book.entries();
        DocxLengths lengths = new DocxLengths(entries.size());
        lengths.page = BEFORE_CONTENTS + lengths.contents(book);
        int entry = 0;
        for (Book.Chapter chapter : book.chapters()) {
            boolean first = true;
            for (Book.Entry text : chapter.entries()) {
                lengths.newPage();
                lengths.used = lengths.titles(first ? chapter.title() : "", text.title());
                lengths.pages[entry++] = lengths.page;
                text.text().read().forEach(lengths::add);
                first = false;
            }
        }
        lengths.newPage();
        lengths.pages[entry] = lengths.page;
        return lengths;
    }

    /** @param entry from 0; one more than there are for the index */
    int pageOf(int entry) {
        return pages[entry];
    }

    private int contents(Book book) {
        page = 1;
        used = (120 + 320 + 560) * SCALE;
        for (Book.Chapter chapter : book.chapters()) {
            take((160 + 40 + 440) * SCALE);
            for (Book.Entry entry : chapter.entries()) {
                take(420 * SCALE * TextWidth.lines(entry.title(), (width - 780) / BODY_LETTER));
            }
        }
        take((160 + 40 + 440) * SCALE);
        return page;
    }

    private double titles(String chapter, String entry) {
        double height = (60 + 160) * SCALE + 500 * SCALE * TextWidth.lines(entry, width / (340 * SCALE));
        return chapter.isEmpty()
                ? height
                : height + (60 + 360) * SCALE + 560 * SCALE * TextWidth.lines(chapter, width / (400 * SCALE));
    }

    private void newPage() {
        page++;
        used = 0;
    }

    /** What stays whole. */
    private void take(double height) {
        if (used + height > PAGE) {
            newPage();
        }
        used += height;
    }

    private void lines(String text, double indent, double letter, double line) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil((TextWidth.of(part) + indent) / Math.floor(width / letter)));
        }
        for (int i = 0; i < lines; i++) {
            take(line);
        }
    }

    private void add(Block block) {
        switch (block) {
            // with the first line of what follows
            case Heading h -> {
                if (used + HEADING + BODY_LINE > PAGE) {
                    newPage();
                }
                used += HEADING;
            }
            case Paragraph p -> lines(p.text(), p.kind() == Paragraph.Kind.BODY ? 2 : 0, BODY_LETTER, BODY_LINE);
            case Bullets b -> b.entries().forEach(entry -> lines(entry, 3, BODY_LETTER, 460 * SCALE));
            case Note n -> lines(n.text(), 4, 220 * SCALE, 360 * SCALE);
            case KeyValues k -> pairs(k);
            case Table t -> table(t);
            case Flow f -> flow(f);
            case QrLink q -> take(q.millimetres() * DocxPictures.MILLIMETRE + ROW_ROOM + AFTER_TABLE);
            case SignOff s -> take(s.labels().size() / 2.0 * 800 * SCALE);
            case PageBreak p -> newPage();
        }
    }

    private void pairs(KeyValues pairs) {
        double label = width * 0.21;
        double value = width / 2.0 - label;
        for (List<KeyValues.Pair> line : pairs.lines()) {
            int lines = 1;
            for (KeyValues.Pair pair : line) {
                double room = line.size() == 1 ? width - label : value;
                lines = Math.max(lines, TextWidth.lines(pair.value(), Math.floor((room - 170) / TABLE_LETTER)));
                lines = Math.max(lines, TextWidth.lines(pair.label(), Math.floor((label - 170) / TABLE_LETTER)));
            }
            take(lines * TABLE_LINE + ROW_ROOM);
        }
        used += AFTER_TABLE;
    }

    private void flow(Flow flow) {
        double room = width / flow.abreast() - DocxTable.ARROW - 170;
        for (List<Flow.Step> line : flow.lines()) {
            int most = 1;
            for (Flow.Step step : line) {
                int lines = TextWidth.lines("1. " + step.name(), Math.floor(room / TABLE_LETTER));
                for (String note : step.notes()) {
                    lines += TextWidth.lines(note, Math.floor(room / TABLE_LETTER));
                }
                most = Math.max(most, lines);
            }
            take(most * TABLE_LINE + ROW_ROOM + AFTER_TABLE);
        }
    }

    private void table(Table table) {
        double[] shares = ColumnWidths.shares(table.columns(), width / TABLE_LETTER);
        take(TABLE_LINE + ROW_ROOM);
        table.rows().forEach(row -> {
            int lines = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                double room = width * shares[i] - 170;
                lines = Math.max(
                        lines,
                        TextWidth.lines(row.cells().get(i).shown(), Math.floor(Math.max(1, room / TABLE_LETTER))));
            }
            if (used + lines * TABLE_LINE + ROW_ROOM > PAGE) {
                newPage();
                // the head is repeated
                used += TABLE_LINE + ROW_ROOM;
            }
            used += lines * TABLE_LINE + ROW_ROOM;
        });
        used += AFTER_TABLE;
    }
}
