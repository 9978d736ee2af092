package io.sitong.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sitong.catalog.NotYourDivision;
import io.sitong.catalog.account.Role;
import io.sitong.catalog.account.Viewer;
import io.sitong.catalog.division.DivisionCode;
import io.sitong.catalog.store.Stores;
import io.sitong.catalog.template.ReportTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplatesModelTest {

    private static final DivisionCode REGION = new DivisionCode("150000000000");
    private static final Viewer BUREAU = new Viewer(1, "政务服务局", Role.BUREAU, REGION);
    private static final Viewer CLERK = new Viewer(2, "赤峰市", Role.LOCALITY, new DivisionCode("150400000000"));
    private static final Viewer NEIGHBOUR = new Viewer(3, "外省", Role.BUREAU, new DivisionCode("210000000000"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);

    private Stores stores;
    private TemplatesModel model;

    @BeforeEach
    void anEmptyRegion() {
        var source = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1" + Stores.H2_OPTIONS, "sa", "");
        stores = Stores.open(source, CLOCK);
        model = of(BUREAU);
    }

    private TemplatesModel of(Viewer viewer) {
        return new TemplatesModel(stores.reportTemplates(), viewer, CLOCK);
    }

    @Test
    void aGoodTemplateIsKeptAndShownWithMadeUpFigures() throws IOException {
        assertThat(model.send("局文件.docx", template("{{标题}}", "{{正文}}"))).isEmpty();
        ReportTemplate kept = model.list().getFirst();
        assertThat(kept.name()).isEqualTo("局文件.docx");
        assertThat(kept.sentBy()).isEqualTo("政务服务局");
        assertThat(document(model.preview(kept).orElseThrow()))
                .contains("模板预览", "人力资源和社会保障", "样例数字")
                .doesNotContain("{{");
    }

    @Test
    void whatCannotBeUsedIsNotKeptAndSaidWhy() {
        assertThat(model.send("局文件.doc", new byte[10]))
                .hasValueSatisfying(w -> assertThat(w).contains("不是 .docx 或 .xlsx"));
        assertThat(model.send("局文件.docx", template("{{文号}}", "{{正文}}")))
                .hasValueSatisfying(w -> assertThat(w).contains("正文第1段", "{{文号}}"));
        assertThat(model.send("局文件.docx", template("{{标题}}", "没有位置")))
                .hasValueSatisfying(w -> assertThat(w).contains("缺少“{{正文}}”"));
        assertThat(model.list()).isEmpty();
    }

    @Test
    void eachKindOfReportIsPrintedIntoTheTemplateChosenLast() {
        byte[] first = template("甲", "{{正文}}");
        byte[] second = template("乙", "{{正文}}");
        model.send("甲.docx", first);
        model.send("乙.docx", second);
        ReportTemplate newest = model.list().get(0);
        ReportTemplate oldest = model.list().get(1);
        model.choose(oldest, ReportKind.MAPPING);
        model.choose(oldest, ReportKind.GAPS);
        model.choose(newest, ReportKind.MAPPING);
        assertThat(stores.reportTemplates().chosen(CLERK, "mapping", "docx")).hasValue(second);
        assertThat(stores.reportTemplates().chosen(CLERK, "gaps", "docx")).hasValue(first);
        assertThat(model.list().get(1).kinds()).containsExactly("gaps");
        model.unchoose(oldest, ReportKind.GAPS);
        assertThat(stores.reportTemplates().chosen(CLERK, "gaps", "docx")).isEmpty();
        model.remove(newest);
        assertThat(stores.reportTemplates().chosen(CLERK, "mapping", "docx")).isEmpty();
        assertThat(model.list()).hasSize(1);
    }

    @Test
    void onlyThoseWhoAdministerChangeThemAndNobodyOutsideSeesThem() {
        model.send("局文件.docx", template("{{标题}}", "{{正文}}"));
        ReportTemplate kept = model.list().getFirst();
        TemplatesModel clerk = of(CLERK);
        assertThat(clerk.list()).hasSize(1);
        assertThatThrownBy(() -> clerk.send("x.docx", template("{{标题}}", "{{正文}}")))
                .isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> clerk.choose(kept, ReportKind.GAPS)).isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> clerk.remove(kept)).isInstanceOf(NotYourDivision.class);
        TemplatesModel neighbour = of(NEIGHBOUR);
        assertThat(neighbour.list()).isEmpty();
        assertThat(neighbour.preview(kept)).isEmpty();
        assertThatThrownBy(() -> neighbour.remove(kept)).isInstanceOf(NotYourDivision.class);
        assertThatThrownBy(() -> neighbour.choose(kept, ReportKind.GAPS)).isInstanceOf(NotYourDivision.class);
    }

    @Test
    void everyDeedStandsInTheTrail() {
        model.send("局文件.docx", template("{{标题}}", "{{正文}}"));
        ReportTemplate kept = model.list().getFirst();
        model.choose(kept, ReportKind.GAPS);
        model.remove(kept);
        assertThat(stores.auditTrail().of(BUREAU, "report_template", kept.id(), 10))
                .extracting(entry -> entry.action())
                .containsExactlyInAnyOrder("add", "choose", "remove");
    }

    /** The smallest document Word opens, a paragraph for each text. */
    private static byte[] template(String... texts) {
        StringBuilder body = new StringBuilder();
        for (String text : texts) {
            body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        String w = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                            "word/styles.xml",
                            "<w:styles" + w + "</w:styles>",
                            "word/document.xml",
                            "<w:document" + w + "<w:body>" + body + "</w:body></w:document>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String document(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no document");
    }
}
