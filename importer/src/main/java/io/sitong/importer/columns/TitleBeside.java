package io.sitong.importer.columns;

import io.sitong.importer.sheet.SheetRow;
import io.sitong.importer.values.PlainText;
import java.util.List;
import java.util.stream.Stream;

/** What stands over one of several lists beside one another and not over the others: whose it is, or of which place. */
public final class TitleBeside {

    private TitleBeside() {}

    /**
     * The title; empty where there is none.
     *
     * @param rows those of the sheet that may stand right above the names of the list
     */
    public static String of(SideBySide.Block list, List<SheetRow> rows) {
        String group = group(list);
        return group.isEmpty() ? above(list, rows) : group;
    }

    /** A title that was taken for a name over all columns of the list. */
    private static String group(SideBySide.Block list) {
        List<String> groups = list.header().paths().stream()
                .filter(path -> !path.isEmpty())
                .map(path -> path.size() > 1 ? path.getFirst() : "")
                .distinct()
                .toList();
        return groups.size() == 1 ? groups.getFirst() : "";
    }

    private static String above(SideBySide.Block list, List<SheetRow> rows) {
        int names = list.header().rows().getFirst();
        return rows.stream()
                .filter(row -> row.number() == names - 1)
                .filter(row -> row.filled() > 1 && list.of(row).filled() == 1)
                .flatMap(row -> texts(list.of(row)))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> texts(SheetRow row) {
        return Stream.iterate(0, c -> c < row.width(), c -> c + 1)
                .filter(c -> !row.cell(c).isNumber())
                .map(c -> PlainText.line(row.text(c)))
                .filter(text -> !text.isEmpty());
    }
}
