package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sheets as clerks of counties write them, and what is to be read from each: {@code kinds.txt}. A block has a title, the
 * rows of the sheet, merged ranges behind {@code @}, and behind {@code =>} what was read: per list its header rows with the
 * keys of its columns, the values of its items, the problems behind {@code !!}.
 */
class ClerkKindsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everySheetIsReadAsACarefulClerkWould() throws IOException {
        return blocks().stream().map(block -> {
            String title = block.substring(0, block.indexOf('\n')).strip();
            String[] parts = block.substring(block.indexOf('\n') + 1).split("(?m)^=>\n", 2);
            return DynamicTest.dynamicTest(
                    title, () -> assertThat(read(parts[0])).isEqualTo(parts[1].stripTrailing()));
        });
    }

    private static List<String> blocks() throws IOException {
        try (InputStream in = ClerkKindsTest.class.getResourceAsStream("kinds.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== ")).skip(1).toList();
        }
    }

    private String read(String sheet) {
        List<String> lines = new ArrayList<>(List.of(sheet.stripTrailing().split("\n", -1)));
        String[] merges = {};
        if (lines.getLast().startsWith("@")) {
            merges = lines.removeLast().substring(1).strip().split(" ");
        }
        return rendered(
                LayoutGrid.xlsx().sheet("清单", String.join("\n", lines), merges).read(folder));
    }

    static String rendered(ReadResult result) {
        StringBuilder text = new StringBuilder();
        for (SheetResult sheet : result.sheets()) {
            text.append(sheet.headerRows())
                    .append(' ')
                    .append(SheetOfText.keys(sheet))
                    .append('\n');
            for (ReadItem item : sheet.items()) {
                text.append(item.row())
                        .append(item.lastRow() == item.row() ? "" : "-" + item.lastRow())
                        .append(' ')
                        .append(item.values().toString().replace("\n", "⏎"))
                        .append('\n');
            }
            if (!sheet.problems().isEmpty()) {
                text.append("!! ").append(SheetOfText.problems(sheet)).append('\n');
            }
        }
        return text.toString().stripTrailing();
    }
}
