package io.sitong.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentFilesTest {

    private static final byte[] TABLE = "事项名称,实施主体\n甲许可,甲局\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path zip(Charset names, Map<String, byte[]> members) throws IOException {
        Path file = folder.resolve("sent" + members.hashCode() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out, names, members);
        }
        return file;
    }

    private static void write(OutputStream out, Charset names, Map<String, byte[]> members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
    }

    private static List<String> read(SentFiles sent) {
        List<String> said = new ArrayList<>();
        for (SentFiles.SentFile file : sent.files()) {
            try {
                ReadResult result = new SpreadsheetReader(ImporterSettings.defaults())
                        .read(file.path(), file.name(), ReadOptions.none());
                said.add(result.uploadName() + " " + result.itemCount());
            } catch (UnreadableFile e) {
                said.add(String.valueOf(e.getMessage()));
            }
        }
        return said;
    }

    @Test
    void theWorkbooksInsideAZipAreFilesOfTheirOwn() throws IOException {
        for (String names : List.of("UTF-8", "GBK")) {
            Path file = zip(
                    Charset.forName(names),
                    Map.of(
                            "武川县/教育局.csv", TABLE,
                            "武川县\\民政局.csv", TABLE,
                            "__MACOSX/._教育局.csv", new byte[] {0, 1, 2},
                            "武川县/~$教育局.csv", new byte[] {0, 1, 2},
                            "武川县/Thumbs.db", new byte[] {0, 1, 2}));
            try (SentFiles sent = SentFiles.of(file, "武川县.zip", ImporterSettings.defaults())) {
                assertThat(read(sent)).containsExactlyInAnyOrder("教育局.csv 1", "民政局.csv 1");
                assertThat(sent.files()).allMatch(f -> f.archive().equals("武川县.zip"));
            }
        }
    }

    @Test
    void aFileThatIsNoZipOfFilesIsItself() throws IOException {
        Path csv = folder.resolve("a.zip");
        Files.write(csv, TABLE);
        try (SentFiles sent = SentFiles.of(csv, "a.zip", ImporterSettings.defaults())) {
            assertThat(sent.files()).containsExactly(new SentFiles.SentFile("a.zip", "", csv));
        }
        Path workbook = LayoutGrid.xlsx().sheet("清单", "事项名称 | 实施主体\n甲 | 甲局").in(folder);
        try (SentFiles sent = SentFiles.of(workbook, "b.zip", ImporterSettings.defaults())) {
            assertThat(sent.files()).extracting(SentFiles.SentFile::path).containsExactly(workbook);
        }
    }

    @Test
    void noNameLeadsOutOfThePrivateFolderAndNothingIsLeftBehind() throws IOException {
        Path file = zip(
                StandardCharsets.UTF_8,
                Map.of("../../escape.csv", TABLE, "/etc/escape2.csv", TABLE, "C:\\escape3.csv", TABLE));
        List<Path> copies;
        try (SentFiles sent = SentFiles.of(file, "x.zip", ImporterSettings.defaults())) {
            copies = sent.files().stream().map(SentFiles.SentFile::path).toList();
            assertThat(copies)
                    .hasSize(3)
                    .allMatch(p -> p.getParent().equals(copies.get(0).getParent()));
            assertThat(copies).allMatch(p -> p.getFileName().toString().startsWith("member"));
            assertThat(read(sent)).containsExactlyInAnyOrder("escape.csv 1", "escape2.csv 1", "escape3.csv 1");
        }
        assertThat(copies).noneMatch(Files::exists);
        assertThat(copies.get(0).getParent()).doesNotExist();
    }

    @Test
    void zipsInsideAndOtherFilesAreNamedAndTheRestIsRead() throws IOException {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        write(inner, StandardCharsets.UTF_8, Map.of("b.csv", TABLE));
        Path file = zip(
                StandardCharsets.UTF_8,
                Map.of(
                        "a.csv",
                        TABLE,
                        "inner.zip",
                        inner.toByteArray(),
                        "说明.pdf",
                        "%PDF-1.7 ".getBytes(StandardCharsets.UTF_8)));
        try (SentFiles sent = SentFiles.of(file, "x.zip", ImporterSettings.defaults())) {
            assertThat(read(sent))
                    .hasSize(3)
                    .contains("a.csv 1")
                    .anyMatch(s -> s.startsWith("“inner.zip”是压缩包"))
                    .anyMatch(s -> s.startsWith("“说明.pdf”实际上是 PDF 文件") || s.startsWith("“说明.pdf”实际上是PDF 文件"));
        }
    }

    @Test
    void archivesThatUnpackTooLargeOrHoldNothingAreRefused() throws IOException {
        Path large = zip(StandardCharsets.UTF_8, Map.of("a.csv", new byte[3 << 20], "b.csv", TABLE));
        ImporterSettings small = new ImporterSettings(1 << 20, 4 << 20, 1000, 100, 10, 100, 10, 30);
        try (SentFiles sent = SentFiles.of(large, "x.zip", small)) {
            assertThat(sent.files()).extracting(SentFiles.SentFile::name).containsExactly("b.csv");
            assertThat(sent.leftOut())
                    .singleElement()
                    .satisfies(e -> assertThat(e).hasMessageContaining("1 MB"));
        }
        Path empty = zip(StandardCharsets.UTF_8, Map.of("__MACOSX/x", TABLE));
        assertThatThrownBy(() -> SentFiles.of(empty, "空.zip", ImporterSettings.defaults()))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("“空.zip”");
    }
}
