package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.format.Format;
import io.sitong.reports.sample.GuideExample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideExportTest {

    @TempDir
    Path folder;

    private static GuideData named(String code, String name) {
        GuideData full = GuideExample.bare();
        Item item = Item.builder()
                .set(ItemField.CATALOG_CODE, code)
                .set(ItemField.TASK_NAME, name)
                .build();
        return new GuideData(item, full.scope(), full.edition(), full.lists(), null, full.imprint());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyItemGetsAFileOfItsOwn() throws IOException {
        List<String> told = new ArrayList<>();
        GuideExport.Outcome outcome = new GuideExport(2)
                .export(
                        Stream.of(named("000131021000", "食品经营许可"), named("000131021000", "食品经营许可"), named("", "学历公证")),
                        folder,
                        Format.DOCX,
                        (count, name) -> told.add(name));
        assertThat(outcome).isEqualTo(new GuideExport.Outcome(3, false));
        assertThat(files())
                .containsExactlyInAnyOrder("000131021000 食品经营许可.docx", "000131021000 食品经营许可（2）.docx", "学历公证.docx");
        assertThat(told).containsExactly("000131021000 食品经营许可.docx", "000131021000 食品经营许可（2）.docx", "学历公证.docx");
    }

    @Test
    void namesThatFileSystemsRefuseAreMadeSafe() throws IOException {
        String dangerous = "../../etc/passwd\\a:b*c?\"d<e>|f\u0000\n\u202Eg";
        new GuideExport(1)
                .export(
                        Stream.of(
                                named("", dangerous),
                                named("", "长".repeat(500)),
                                named("", "..."),
                                named("", "𠮷".repeat(120))),
                        folder,
                        Format.HTML,
                        GuideExport.Progress.none());
        assertThat(files()).hasSize(4).allSatisfy(name -> {
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(255);
            assertThat(name)
                    .doesNotContain("/", "\\", ":", "*", "?", "\u0000", "\n", "\u202E")
                    .doesNotStartWith(".");
        });
    }

    @Test
    void aStoppedExportLeavesWholeFilesOnly() throws IOException {
        AtomicInteger drawn = new AtomicInteger();
        Stream<GuideData> endless = IntStream.iterate(0, i -> i + 1).mapToObj(i -> {
            drawn.incrementAndGet();
            return named("", "事项" + i);
        });
        GuideExport.Outcome outcome =
                new GuideExport(2).export(endless, folder, Format.DOCX, (count, name) -> count < 5);
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.written()).isBetween(5, 20).isEqualTo(files().size());
        assertThat(drawn.get()).isLessThan(30);
        for (String name : files()) {
            new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(folder.resolve(name))).close();
        }
    }
}
