package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.sitong.reports.guide.GuideData;
import io.sitong.reports.guide.GuideLayout;
import io.sitong.reports.guide.OneNotice;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.QrLink;
import io.sitong.reports.sample.GuideExample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is in a document can be read by a telephone, and by whoever has none. */
class QrLinkTest {

    private static final String ADDRESS = "https://zwfw.example.gov.cn/zone/items/000131021000?division=150402000000";
    private static final String CAPTION = "扫码查看最新办事指南";

    private static Outline outline(String... addresses) {
        var outline = Outline.titled("食品经营许可");
        for (String address : addresses) {
            outline.add(new QrLink(CAPTION, address, 25));
        }
        return outline.build(new Imprint("政务服务局", LocalDate.of(2026, 11, 22), "目录第3版", null));
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int[] dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots))))
                .getText();
    }

    private static String read(byte[] picture) throws IOException, ReaderException {
        return read(ImageIO.read(new ByteArrayInputStream(picture)));
    }

    private static List<XWPFPicture> pictures(XWPFDocument word) {
        List<XWPFPicture> pictures = new ArrayList<>();
        word.getTables()
                .forEach(table -> table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs()
                                        .forEach(p -> p.getRuns()
                                                .forEach(run -> pictures.addAll(run.getEmbeddedPictures()))))));
        return pictures;
    }

    @Test
    void wordHoldsAPictureOfEachAddressWithItsWidthAndItsWords() throws Exception {
        String other = "https://zwfw.example.gov.cn/zone/items/000131099000";
        byte[] file = Golden.bytes(Format.DOCX, outline(ADDRESS, other, ADDRESS));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<XWPFPicture> pictures = pictures(word);
            List<String> read = new ArrayList<>();
            for (XWPFPicture picture : pictures) {
                read.add(read(picture.getPictureData().getData()));
            }
            assertThat(read).containsExactly(ADDRESS, other, ADDRESS);
            assertThat(word.getAllPictures()).hasSize(2);
            assertThat(pictures.getFirst().getWidth()).isBetween(70.8, 70.9);
            assertThat(word.getTables().getFirst().getText()).contains(CAPTION, ADDRESS);
            assertThat(word.getDocument().xmlText()).contains("descr=\"" + CAPTION + "：" + ADDRESS);
            assertThat(word.getDocument().xmlText()).contains("id=\"9001\"", "id=\"9002\"", "id=\"9003\"");
        }
    }

    @Test
    void aTemplateOfTheBureauTakesThePictureToo() throws Exception {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (XWPFDocument own = new XWPFDocument()) {
            own.createStyles();
            own.createParagraph().createRun().setText("{{正文}}");
            own.write(template);
        }
        TemplateValues none = new TemplateValues(Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxTemplate.read(template.toByteArray()).writer(none).write(outline(ADDRESS), out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read(pictures(word).getFirst().getPictureData().getData()))
                    .isEqualTo(ADDRESS);
        }
    }

    @Test
    void paperCanBeScanned() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(Golden.bytes(Format.PDF, outline(ADDRESS)))) {
            assertThat(read(new PDFRenderer(pdf).renderImageWithDPI(0, 200))).isEqualTo(ADDRESS);
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(CAPTION, ADDRESS);
        }
    }

    @Test
    void aWebPageCarriesThePictureItself() throws Exception {
        String html = new String(Golden.bytes(Format.HTML, outline(ADDRESS)), StandardCharsets.UTF_8);
        Matcher picture =
                Pattern.compile("src=\"data:image/png;base64,([^\"]+)\"").matcher(html);
        assertThat(picture.find()).isTrue();
        assertThat(read(Base64.getDecoder().decode(picture.group(1)))).isEqualTo(ADDRESS);
        assertThat(html).contains("img-src data:", "alt=\"" + CAPTION + "\"", "<a href=\"" + ADDRESS + "\">");
    }

    @Test
    void aSheetHasTheAddressToBeClicked() throws IOException {
        byte[] file = Golden.bytes(Format.XLSX, outline(ADDRESS));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(CAPTION + "：");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo(ADDRESS);
            assertThat(sheet.getHyperlinkList()).singleElement().satisfies(link -> {
                assertThat(link.getType()).isEqualTo(HyperlinkType.URL);
                assertThat(link.getAddress()).isEqualTo(ADDRESS);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameAddressGivesTheSameBytes(Format format) {
        assertThat(Golden.bytes(format, outline(ADDRESS))).isEqualTo(Golden.bytes(format, outline(ADDRESS)));
    }

    private static Stream<Outline> documents() {
        return Stream.concat(
                Stream.of(GuideLayout.values()).map(layout -> layout.outline(GuideExample.full())),
                Stream.of(OneNotice.outline(GuideExample.full(), List.of("餐饮服务"))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentOfAnItemLeadsToItsPage(Outline document) throws Exception {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(Golden.bytes(Format.DOCX, document)))) {
            assertThat(pictures(word)).hasSize(1);
            assertThat(read(pictures(word).getFirst().getPictureData().getData()))
                    .isEqualTo(GuideExample.PUBLIC_PAGE);
        }
    }

    @Test
    void whereThePageIsNotKnownNothingIsSaid() {
        GuideData nowhere = GuideExample.full().onPage(null);
        Map<GuideLayout, String> texts = new TreeMap<>();
        for (GuideLayout layout : GuideLayout.values()) {
            texts.put(layout, new MarkdownWriter().text(layout.outline(nowhere)));
        }
        assertThat(texts).allSatisfy((layout, text) -> assertThat(text).doesNotContain("扫码", "http", "▦"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zone/items/1", "javascript:alert(1)", "https://a b", "https://a/\"><script>"})
    void onlyAWebAddressCanBeScanned(String address) {
        assertThatThrownBy(() -> new QrLink(CAPTION, address, 25)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAddressInChineseIsReadAsItIsWritten() throws Exception {
        String chinese = "https://政务.example.cn/zone/items/1";
        String html = new String(Golden.bytes(Format.HTML, outline(chinese)), StandardCharsets.UTF_8);
        Matcher picture = Pattern.compile("base64,([^\"]+)\"").matcher(html);
        assertThat(picture.find()).isTrue();
        assertThat(read(Base64.getDecoder().decode(picture.group(1)))).isEqualTo(chinese);
    }
}
