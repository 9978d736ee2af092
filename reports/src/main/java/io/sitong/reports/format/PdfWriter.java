package io.sitong.reports.format;

import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Imprint;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Prints an outline as a PDF with its Chinese fonts embedded, running heads and page numbers. */
public final class PdfWriter implements DocumentWriter {

    private static final byte[] STYLE = (StoredParts.text("html/document.css") + StoredParts.text("html/pages.css"))
            .getBytes(StandardCharsets.UTF_8);

    /** A cover has no page number, as that of a book. */
    private static final String COVERED = "@page :first { @bottom-center { content: element(firstfoot); } }";

    private final Letters letters;

    public PdfWriter() {
        this(Letters.USUAL);
    }

    PdfWriter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        PdfFonts fonts = PdfFonts.borrow();
        try (PDDocument document = new PDDocument()) {
            PdfPages paper = new PdfPages(document, fonts);
            paper.add(html(outline, paper.text));
            describe(document, outline.title(), outline.imprint());
            paper.save(out);
        } finally {
            fonts.giveBack();
        }
    }

    private XmlSink html(Outline outline, PdfText text) {
        XmlSink html = new XmlSink();
        HtmlBlocks blocks = new HtmlBlocks(html, text::append, true);
        String notice = outline.imprint().notice();
        html.raw("<html lang=\"zh-CN\"><head><title>")
                .text(outline.title())
                .raw("</title><style>")
                .raw(STYLE)
                .raw(letters.css());
        Cover cover = outline.cover();
        html.raw(cover == null ? "" : COVERED);
        html.raw("</style></head><body><div id=\"firsthead\">");
        text.append(html, notice == null ? "" : notice);
        html.raw("</div><div id=\"head\">");
        text.append(html, notice == null ? outline.title() : outline.title() + "　" + notice);
        html.raw("</div><div id=\"foot\"><div id=\"page\"></div><div>");
        text.append(html, outline.imprint().line());
        html.raw("</div></div><div id=\"firstfoot\"></div>");
        if (cover != null) {
            blocks.cover(outline, cover);
        }
        blocks.element("h1", "title", outline.title());
        String subtitle = outline.subtitle();
        if (subtitle != null) {
            blocks.element("p", "subtitle", subtitle);
        }
        outline.sections().stream().filter(Section::onPages).forEach(blocks::add);
        return html.raw("</body></html>");
    }

    /** Title, author and date from the imprint, and an id that depends on nothing else. */
    static void describe(PDDocument document, String title, Imprint imprint) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setAuthor(imprint.author());
        information.setProducer("Sitong");
        information.setCreationDate(GregorianCalendar.from(imprint.date().atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        document.setDocumentId((long) title.hashCode() * 31 + imprint.line().hashCode());
    }
}
