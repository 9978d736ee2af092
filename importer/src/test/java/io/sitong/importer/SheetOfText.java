package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads one sheet written as text and says in one line what its columns, rows and problems were taken for. */
final class SheetOfText {

    private SheetOfText() {}

    static SheetResult read(Path folder, String text, String... merges) {
        ReadResult result = LayoutGrid.xlsx().sheet("清单", text, merges).read(folder);
        assertThat(result.sheets()).hasSize(1);
        return result.sheets().get(0);
    }

    /** Keys left to right; {@code KEY=code} for one column per value, - for a column left open. */
    static String keys(SheetResult sheet) {
        return sheet.columns().stream()
                .map(c -> c.key() == null ? "-" : c.oneHotCode() == null ? c.key() : c.key() + "=" + c.oneHotCode())
                .collect(Collectors.joining(" "));
    }

    static String problems(SheetResult sheet) {
        return sheet.problems().stream()
                .map(p -> p.place().cell() + " " + p.kind().key())
                .collect(Collectors.joining(", "));
    }

    /** Items with the names of what they are. */
    static String names(SheetResult sheet) {
        return sheet.items().stream()
                .map(i -> i.row() + " " + i.text("TASK_NAME")
                        + (i.text("SUB_NAME").isEmpty() ? "" : "/" + i.text("SUB_NAME")))
                .collect(Collectors.joining(", "));
    }
}
