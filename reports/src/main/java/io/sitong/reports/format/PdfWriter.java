package io.sitong.reports.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints an outline as a PDF with its Chinese fonts embedded, running heads and page numbers. */
public final class PdfWriter implements DocumentWriter {

    private static final String FAMILY = "Noto Sans SC";
    private static final byte[] STYLE = (StoredParts.text("html/document.css") + StoredParts.text("html/pages.css"))
            .getBytes(StandardCharsets.UTF_8);

    static {
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        PdfFonts fonts = PdfFonts.borrow();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, fonts.regular, true)),
                    FAMILY,
                    400,
                    FontStyle.NORMAL,
                    true);
            builder.useFont(
                    new PDFontSupplier(PDType0Font.load(document, fonts.bold, true)),
                    FAMILY,
                    700,
                    FontStyle.NORMAL,
                    true);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false,
                    com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            builder.withHtmlContent(html(outline, fonts), "");
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                describe(document, outline);
                document.save(out);
            }
        } finally {
            fonts.giveBack();
        }
    }

    private static String html(Outline outline, PdfFonts fonts) {
        XmlSink html = new XmlSink();
        HtmlBlocks blocks = new HtmlBlocks(html, fonts::append, true);
        String notice = outline.imprint().notice();
        html.raw("<html lang=\"zh-CN\"><head><title>")
                .text(outline.title())
                .raw("</title><style>")
                .raw(STYLE);
        html.raw("</style></head><body><div id=\"firsthead\">");
        fonts.append(html, notice == null ? "" : notice);
        html.raw("</div><div id=\"head\">");
        fonts.append(html, notice == null ? outline.title() : outline.title() + "　" + notice);
        html.raw("</div><div id=\"foot\"><div id=\"page\"></div><div>");
        fonts.append(html, outline.imprint().line());
        html.raw("</div></div>");
        blocks.element("h1", "title", outline.title());
        String subtitle = outline.subtitle();
        if (subtitle != null) {
            blocks.element("p", "subtitle", subtitle);
        }
        outline.sections().stream().filter(Section::onPages).forEach(blocks::add);
        return new String(html.raw("</body></html>").bytes(), StandardCharsets.UTF_8);
    }

    /** Title, author and date from the imprint, and an id that depends on nothing else. */
    private static void describe(PDDocument document, Outline outline) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(outline.title());
        information.setAuthor(outline.imprint().author());
        information.setProducer("Sitong");
        information.setCreationDate(
                GregorianCalendar.from(outline.imprint().date().atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.setDocumentId((long) outline.title().hashCode() * 31
                + outline.imprint().line().hashCode());
    }
}
