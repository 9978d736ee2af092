package io.sitong.importer.columns;

import io.sitong.importer.sheet.Range;
import io.sitong.importer.sheet.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds lists that stand beside one another and whose names stand in different rows: with a column between them that is
 * empty from top to bottom.
 */
public final class ListsApart {

    private static final int HEADER_WITHIN = 60;
    private static final int FEWEST_COLUMNS = 2;
    private static final int WIDEST = 200;

    private ListsApart() {}

    /** The lists left to right; empty where there are no two, or their names stand in the same rows. */
    public static List<SideBySide.Block> of(List<SheetRow> rows, List<Range> merges, Map<String, String> choices) {
        List<SideBySide.Block> lists = new ArrayList<>();
        for (int[] columns : columns(rows)) {
            SideBySide.Block block = new SideBySide.Block(new Header(List.of(), List.of()), columns[0], columns[1]);
            List<SheetRow> own =
                    rows.stream().map(block::of).filter(row -> row.filled() > 0).toList();
            Optional<Header> header =
                    new HeaderFinder().find(own.subList(0, Math.min(HEADER_WITHIN, own.size())), merges, choices);
            if (header.isPresent()) {
                SideBySide.Block list = new SideBySide.Block(header.get(), columns[0], columns[1]);
                List<SheetRow> below = own.stream()
                        .filter(row -> row.number() > header.get().lastRow())
                        .toList();
                if (SideBySide.isList(list, below, choices)) {
                    lists.add(list);
                }
            }
        }
        boolean stagger =
                lists.stream().map(list -> list.header().lastRow()).distinct().count() > 1;
        return stagger ? lists : List.of();
    }

    /** First and last column of what stands together. */
    private static List<int[]> columns(List<SheetRow> rows) {
        BitSet filled = new BitSet();
        for (SheetRow row : rows) {
            // a title or a note may reach over several lists
            if (row.filled() > 1) {
                for (int c = 0; c < Math.min(row.width(), WIDEST); c++) {
                    if (!row.cell(c).isBlank()) {
                        filled.set(c);
                    }
                }
            }
        }
        List<int[]> columns = new ArrayList<>();
        for (int from = filled.nextSetBit(0); from >= 0; ) {
            int end = filled.nextClearBit(from);
            if (end - from >= FEWEST_COLUMNS) {
                columns.add(new int[] {from, end - 1});
            }
            from = filled.nextSetBit(end);
        }
        return columns.size() > 1 ? columns : List.of();
    }
}
