package io.sitong.reports.format;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Lays out web pages onto the end of a PDF, in our fonts; loads nothing from anywhere: pictures stand in the page. */
final class PdfPages {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private static final String FAMILY = "Noto Sans SC";

    private final PDDocument document;
    final PDType0Font regular;
    private final PDType0Font bold;
    private final PdfFonts fonts;
    private @Nullable PDType0Font mongolian;
    final PdfText text;

    PdfPages(PDDocument document, PdfFonts fonts) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.text = new PdfText(fonts);
        this.regular = PDType0Font.load(document, fonts.regular, true);
        this.bold = PDType0Font.load(document, fonts.bold, true);
    }

    void add(XmlSink html) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.useFastMode();
        builder.useFont(new PDFontSupplier(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(bold), FAMILY, 700, FontStyle.NORMAL, true);
        PDType0Font needed = mongolian();
        if (needed != null) {
            builder.useFont(new PDFontSupplier(needed), MongolianScript.FREE_FONT, 400, FontStyle.NORMAL, true);
        }
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:image/png;base64,"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(new String(html.bytes(), StandardCharsets.UTF_8), "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** The Mongolian font once there is text in it; nothing before, for most documents have none. */
    @Nullable
    PDType0Font mongolian() throws IOException {
        if (mongolian == null && text.mongolian()) {
            mongolian = PDType0Font.load(document, fonts.mongolian, true);
        }
        return mongolian;
    }

    /** Writes the document once all pages are there. */
    void save(OutputStream out) throws IOException {
        PDType0Font used = mongolian;
        if (used != null) {
            text.sayLetters(document, used);
        }
        document.save(out);
    }
}
