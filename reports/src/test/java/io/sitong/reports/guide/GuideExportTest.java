package io.sitong.reports.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitong.catalog.item.Item;
import io.sitong.catalog.item.ItemField;
import io.sitong.reports.format.Format;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.sample.GuideExample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("index."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyItemGetsAFileOfItsOwn() throws IOException {
        List<String> told = new ArrayList<>();
        GuideExport.Outcome outcome = new GuideExport(GuideLayout.GUIDE, Format.DOCX, 2)
                .export(
                        Stream.of(named("000131021000", "食品经营许可"), named("000131021000", "食品经营许可"), named("", "学历公证")),
                        folder,
                        (count, guide) -> told.add(guide.file()));
        assertThat(outcome).isEqualTo(new GuideExport.Outcome(3, 0, 0, false));
        assertThat(files())
                .containsExactlyInAnyOrder("000131021000 食品经营许可.docx", "000131021000 食品经营许可（2）.docx", "学历公证.docx");
        assertThat(told).containsExactly("000131021000 食品经营许可.docx", "000131021000 食品经营许可（2）.docx", "学历公证.docx");
    }

    @Test
    void namesThatFileSystemsRefuseAreMadeSafe() throws IOException {
        String dangerous = "../../etc/passwd\\a:b*c?\"d<e>|f\u0000\n\u202Eg";
        new GuideExport(GuideLayout.GUIDE, Format.HTML, 1)
                .export(
                        Stream.of(
                                named("", dangerous),
                                named("", "长".repeat(500)),
                                named("", "..."),
                                named("", "𠮷".repeat(120))),
                        folder,
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
                new GuideExport(GuideLayout.GUIDE, Format.DOCX, 2).export(endless, folder, (count, guide) -> count < 5);
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.written()).isEqualTo(5).isEqualTo(files().size());
        assertThat(drawn.get()).isLessThan(30);
        for (String name : files()) {
            new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(folder.resolve(name))).close();
        }
    }

    private GuideExport.Outcome again(GuideTarget target, Path before, GuideData... guides) throws IOException {
        try (target) {
            return new GuideExport(GuideLayout.GUIDE, Format.DOCX, 2)
                    .export(Stream.of(guides), target, GuideIndex.read(before), GuideExport.Progress.none());
        }
    }

    private static GuideData dated(GuideData guide, LocalDate day) {
        Imprint imprint =
                new Imprint(guide.imprint().author(), day, guide.imprint().source(), null);
        return new GuideData(guide.item(), guide.scope(), guide.edition(), guide.lists(), guide.remark(), imprint);
    }

    @Test
    void whatSaysTheSameOnAnotherDayIsNotWrittenAgain() throws IOException {
        GuideData food = named("000131021000", "食品经营许可");
        GuideData lottery = named("212011084000", "福彩销售网点解约");
        GuideData diploma = named("", "学历公证");
        again(GuideTarget.folder(folder), folder, food, lottery, diploma);
        Path file = folder.resolve("000131021000 食品经营许可.docx");
        byte[] first = Files.readAllBytes(file);

        LocalDate later = food.imprint().date().plusDays(30);
        GuideData renamed = named("212011084000", "福利彩票销售网点解约");
        GuideData added = named("000131099000", "新事项");
        assertThat(again(GuideTarget.folder(folder), folder, dated(food, later), renamed, added))
                .isEqualTo(new GuideExport.Outcome(2, 1, 1, false));
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        assertThat(Files.readAllLines(folder.resolve(GuideIndex.TABLE)))
                .extracting(line -> line.replaceAll(",[0-9a-f]{64},", ","))
                .containsExactly(
                        "\uFEFF编码,事项名称,版本,文件,内容摘要,变化",
                        "000131021000,食品经营许可,草稿,000131021000 食品经营许可.docx,未变",
                        "212011084000,福利彩票销售网点解约,草稿,212011084000 福利彩票销售网点解约.docx,变更",
                        "000131099000,新事项,草稿,000131099000 新事项.docx,新增",
                        "学历公证,学历公证,草稿,学历公证.docx,已撤下");
        assertThat(Files.readString(folder.resolve(GuideIndex.PAGE)))
                .contains("href=\"./000131099000%20%E6%96%B0%E4%BA%8B%E9%A1%B9.docx\"");
        // what was taken down is told once
        assertThat(again(GuideTarget.folder(folder), folder, food, renamed, added)
                        .removed())
                .isZero();
    }

    @Test
    void anotherAddressOfThePublicPageIsAChange() throws IOException {
        GuideData food = named("000131021000", "食品经营许可").onPage("https://a.example.cn/zone/items/000131021000");
        again(GuideTarget.folder(folder), folder, food);
        assertThat(again(GuideTarget.folder(folder), folder, food).same()).isEqualTo(1);
        GuideData moved = food.onPage("https://b.example.cn/zone/items/000131021000");
        assertThat(again(GuideTarget.folder(folder), folder, moved).written()).isEqualTo(1);
        assertThat(again(GuideTarget.folder(folder), folder, moved.onPage(null)).written())
                .isEqualTo(1);
    }

    @Test
    void aZipHoldsOnlyWhatChangedSinceTheOneBeforeAndTheIndexOfAll() throws IOException {
        GuideData food = named("000131021000", "食品经营许可");
        GuideData lottery = named("212011084000", "福彩销售网点解约");
        Path none = Files.createDirectory(folder.resolve("none"));
        Path first = folder.resolve("first.zip");
        Path copy = folder.resolve("copy.zip");
        Path second = folder.resolve("second.zip");
        again(GuideTarget.zip(first), none, food, lottery);
        again(GuideTarget.zip(copy), none, food, lottery);
        again(GuideTarget.zip(second), first, named("000131021000", "食品经营许可（新）"), lottery);
        assertThat(Files.readAllBytes(copy)).isEqualTo(Files.readAllBytes(first));
        assertThat(entries(first))
                .containsExactly("000131021000 食品经营许可.docx", "212011084000 福彩销售网点解约.docx", "index.csv", "index.html");
        assertThat(entries(second)).containsExactly("000131021000 食品经营许可（新）.docx", "index.csv", "index.html");
        assertThat(GuideIndex.read(second)).containsOnlyKeys("000131021000", "212011084000");
    }

    private static List<String> entries(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    @Test
    void aStoppedZipIsNotThereAndAStoppedFolderGoesOnWhereItEnded() throws IOException {
        GuideData[] three = {named("1", "甲"), named("2", "乙"), named("3", "丙")};
        Path zip = folder.resolve("stopped.zip");
        try (GuideTarget target = GuideTarget.zip(zip)) {
            new GuideExport(GuideLayout.GUIDE, Format.DOCX, 1)
                    .export(Stream.of(three), target, Map.of(), (count, guide) -> count < 2);
        }
        assertThat(Files.list(folder)).isEmpty();
        try (GuideTarget target = GuideTarget.folder(folder)) {
            new GuideExport(GuideLayout.GUIDE, Format.DOCX, 1)
                    .export(Stream.of(three), target, Map.of(), (count, guide) -> count < 2);
        }
        assertThat(again(GuideTarget.folder(folder), folder, three)).isEqualTo(new GuideExport.Outcome(1, 2, 0, false));
    }

    @Test
    void namesThatLookLikeFormulasAreHarmlessInTheIndexAndReadBack() throws IOException {
        GuideData formula = named("", "=HYPERLINK(1)");
        again(GuideTarget.folder(folder), folder, formula);
        assertThat(Files.readString(folder.resolve(GuideIndex.TABLE))).contains("\n'=HYPERLINK(1),'=HYPERLINK(1),");
        assertThat(again(GuideTarget.folder(folder), folder, formula).same()).isEqualTo(1);
    }

    @Test
    void anotherKindOfDocumentIsNotTakenForTheSame() throws IOException {
        GuideData food = named("000131021000", "食品经营许可");
        again(GuideTarget.folder(folder), folder, food);
        try (GuideTarget target = GuideTarget.folder(folder)) {
            assertThat(new GuideExport(GuideLayout.CARD, Format.DOCX)
                            .export(Stream.of(food), target, GuideIndex.read(folder), GuideExport.Progress.none())
                            .written())
                    .isEqualTo(1);
        }
    }
}
