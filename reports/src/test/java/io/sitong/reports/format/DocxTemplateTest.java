package io.sitong.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.reports.coverage.CoverageReport;
import io.sitong.reports.mapping.MappingReport;
import io.sitong.reports.outline.Cell;
import io.sitong.reports.outline.Column;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Row;
import io.sitong.reports.outline.Table;
import io.sitong.reports.sample.CoverageExample;
import io.sitong.reports.sample.MappingExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

class DocxTemplateTest {

    @Test
    void theContentStandsInTheFrameOfTheBureau() throws Exception {
        Outline outline = MappingReport.outline(MappingExample.data());
        try (XWPFDocument made = printed(template(doc -> {}), outline)) {
            List<String> texts =
                    made.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertThat(texts.get(0)).isEqualTo("内蒙古自治区政务服务局文件");
            assertThat(texts.get(1)).isEqualTo("关于“跨省通办”清单事项对应情况报告的报告");
            assertThat(texts).contains("一、总体情况", "此件公开发布").doesNotContain("{{正文}}");
            assertThat(texts.indexOf("一、总体情况")).isLessThan(texts.indexOf("此件公开发布"));
            assertThat(made.getHeaderList().get(0).getText()).contains("2026年11月22日 目录 283项");
            assertThat(made.getTables()).isNotEmpty();
            assertThat(made.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void pagesAreThoseOfTheTemplateAndTurnedForWideTables() throws Exception {
        try (XWPFDocument made = printed(template(doc -> {}), MappingReport.outline(MappingExample.data()))) {
            List<CTSectPr> sections = new ArrayList<>();
            made.getParagraphs().forEach(p -> {
                if (p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr()) {
                    sections.add(p.getCTP().getPPr().getSectPr());
                }
            });
            assertThat(sections).hasSize(2);
            assertThat(width(sections.get(0))).isEqualTo(11906);
            assertThat(width(sections.get(1))).as("turned").isEqualTo(16838);
            assertThat(sections.get(1).sizeOfHeaderReferenceArray())
                    .as("with its header")
                    .isEqualTo(1);
            CTSectPr last = made.getDocument().getBody().getSectPr();
            assertThat(width(last)).isEqualTo(11906);
            assertThat(last.getPgMar().getLeft().toString()).isEqualTo("2000");
        }
    }

    private static int width(CTSectPr section) {
        return Integer.parseInt(section.getPgSz().getW().toString());
    }

    @Test
    void headingsLookAsTheTemplateSaysAndNothingOfItIsOverwritten() throws Exception {
        byte[] template = template(doc -> {
            var style = doc.createStyles();
            style.addStyle(style("10", "heading 1"));
            style.addStyle(style("T", "局里的表格样式"));
        });
        try (XWPFDocument made = printed(template, MappingReport.outline(MappingExample.data()))) {
            assertThat(made.getParagraphs()).anySatisfy(p -> {
                assertThat(p.getText()).isEqualTo("一、总体情况");
                assertThat(p.getStyle()).isEqualTo("10");
            });
            assertThat(made.getStyles().getStyle("T").getName()).isEqualTo("局里的表格样式");
            assertThat(made.getStyles().getStyle("SitongT").getName()).startsWith("四同");
        }
    }

    private static XWPFStyle style(String id, String name) {
        var ct = CTStyle.Factory.newInstance();
        ct.setStyleId(id);
        ct.addNewName().setVal(name);
        ct.setType(STStyleType.PARAGRAPH);
        return new XWPFStyle(ct);
    }

    @Test
    void linksOfTheContentAreAddedToTheRelationsOfTheTemplate() throws Exception {
        String address = "https://zwfw.example.gov.cn/items?a=1&b=2";
        Outline outline = Outline.titled("出处")
                .add(Table.of(
                        List.of(Column.text("页面", 24)),
                        List.of(Row.of(Cell.of("事项目录").linking(address)))))
                .build(MappingExample.IMPRINT);
        try (XWPFDocument made = printed(template(doc -> {}), outline)) {
            assertThat(made.getHyperlinks()).extracting(XWPFHyperlink::getURL).containsExactly(address);
            assertThat(made.getHeaderList()).isNotEmpty();
        }
    }

    @Test
    void whatIsMadeFollowsTheSchema() throws Exception {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        for (Outline outline :
                List.of(MappingReport.outline(MappingExample.data()), CoverageReport.outline(CoverageExample.data()))) {
            try (XWPFDocument made = printed(template(doc -> {}), outline)) {
                made.getDocument().validate(options);
            }
        }
        assertThat(errors).filteredOn(e -> !e.getMessage().contains("space@")).isEmpty();
    }

    @Test
    void aPlaceholderCutIntoRunsIsFilledAllTheSame() throws Exception {
        byte[] template = template(doc -> {
            XWPFParagraph paragraph = doc.createParagraph();
            for (String piece : List.of("编制：{", "{生成", "人}", "}（签字）")) {
                paragraph.createRun().setText(piece);
            }
        });
        try (XWPFDocument made = printed(template, MappingReport.outline(MappingExample.data()))) {
            assertThat(made.getParagraphs())
                    .anySatisfy(p -> assertThat(p.getText()).isEqualTo("编制：内蒙古自治区政务服务局（签字）"));
        }
    }

    /** What stands in one more paragraph of a template, and what is said about it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            编号：{{文号}}            | 正文第5段的“{{文号}}”不认识，可用的有：{{标题}}
            {{正文}}                  | 出现了2次
            正文如下：{{正文}}        | 须在正文中独占一段
            {{标题                    | 花括号不成对
            """)
    void whatIsWrittenWrongIsSaidWithItsPlace(String text, String said) throws IOException {
        byte[] template = template(doc -> doc.createParagraph().createRun().setText(text));
        refused(template, said);
    }

    @Test
    void aTemplateWithoutAPlaceForTheContentIsRefused() throws IOException {
        refused(bytes(new XWPFDocument()), "缺少“{{正文}}”");
    }

    @Test
    void theContentCannotStandInATable() throws IOException {
        refused(template(doc -> doc.createTable(1, 1).getRow(0).getCell(0).setText("{{正文}}")), "须在正文中独占一段");
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        refused("一段文字".getBytes(StandardCharsets.UTF_8), "不是 Word（.docx）或 Excel");
        try (var book = new XSSFWorkbook()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            refused(out.toByteArray(), "不是 Word 文档");
        }
        refused(new byte[1_000_001], "文件过大");
    }

    @Test
    void aFileWithAPasswordIsNotCalledDamaged() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("1234");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(template(doc -> {}));
            }
            files.writeFilesystem(locked);
        }
        refused(locked.toByteArray(), "加了密码");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF}, "不是 Word（.docx）或 Excel");
    }

    @Test
    void whatRunsOrReachesOutsideIsRefused() throws IOException {
        refused(with("word/vbaProject.bin", "x"), "宏");
        refused(with("word/embeddings/oleObject1.bin", "x"), "嵌入或引用了其他文件");
        refused(
                with(
                        "word/_rels/settings.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r\" Type=\"t\" Target=\"http://example.org/t.dotm\" TargetMode=\"External\"/>"
                                + "</Relationships>"),
                "链接到外部地址“http://example.org/t.dotm”");
        refused(
                template(doc -> doc.createParagraph().getCTP().addNewFldSimple().setInstr("INCLUDETEXT c:/x")),
                "引用外部内容的域");
    }

    @Test
    void xmlThatNamesFilesIsNotFollowed() throws IOException {
        refused(
                with(
                        "word/document.xml",
                        "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\""
                                + WordParagraphs.W
                                + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"),
                "读不懂");
    }

    @Test
    void aSmallFileThatUnpacksToManyMegabytesIsRefused() throws IOException {
        refused(with("word/media/image1.png", "0".repeat(20_000_000)), "解开后超过");
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        Outline outline = MappingReport.outline(MappingExample.data());
        byte[] template = template(doc -> {});
        assertThat(bytes(template, outline)).isEqualTo(bytes(template, outline));
    }

    private static void refused(byte[] file, String said) {
        assertThatThrownBy(() -> DocxTemplate.read(file))
                .isInstanceOfSatisfying(
                        BadTemplate.class, bad -> assertThat(bad.sentence()).contains(said));
    }

    /** A letterhead with a header, a place for the content and a last line; {@code more} adds to it. */
    private static byte[] template(Consumer<XWPFDocument> more) throws IOException {
        XWPFDocument doc = new XWPFDocument();
        doc.createParagraph().createRun().setText("{{单位}}文件");
        doc.createParagraph().createRun().setText("关于{{ 标题 }}的报告");
        doc.createParagraph().createRun().setText("{{正文}}");
        doc.createParagraph().createRun().setText("此件公开发布");
        CTSectPr pages = doc.getDocument().getBody().addNewSectPr();
        pages.addNewPgSz().setW(11906);
        pages.getPgSz().setH(16838);
        CTPageMar margins = pages.addNewPgMar();
        margins.setLeft(2000);
        margins.setRight(1500);
        margins.setTop(1700);
        margins.setBottom(1600);
        margins.setHeader(900);
        margins.setFooter(800);
        margins.setGutter(0);
        doc.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{日期}} 目录 {{目录版本}}");
        doc.createStyles();
        more.accept(doc);
        return bytes(doc);
    }

    private static byte[] bytes(XWPFDocument doc) throws IOException {
        doc.createStyles();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        doc.write(out);
        doc.close();
        return out.toByteArray();
    }

    /** The letterhead with one part more, or another one in its place. */
    private static byte[] with(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(template(doc -> {})));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                    to.closeEntry();
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content.getBytes(StandardCharsets.UTF_8));
            to.closeEntry();
        }
        return out.toByteArray();
    }

    private static XWPFDocument printed(byte[] template, Outline outline) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(bytes(template, outline)));
    }

    private static byte[] bytes(byte[] template, Outline outline) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxTemplate.read(template)
                .writer(TemplateValues.of(outline, "内蒙古自治区政务服务局", "283项", "第1版"))
                .write(outline, out);
        return out.toByteArray();
    }
}
