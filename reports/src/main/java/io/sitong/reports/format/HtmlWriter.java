package io.sitong.reports.format;

import io.sitong.reports.outline.Cover;
import io.sitong.reports.outline.Outline;
import io.sitong.reports.outline.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Prints an outline as one self-contained web page that also prints well; loads nothing, runs nothing. */
public final class HtmlWriter implements DocumentWriter {

    private static final byte[] STYLE = (StoredParts.text("html/document.css") + StoredParts.text("html/screen.css"))
            .getBytes(StandardCharsets.UTF_8);

    private final Letters letters;

    public HtmlWriter() {
        this(Letters.USUAL);
    }

    HtmlWriter(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        try {
            XmlSink html = new XmlSink(out);
            HtmlBlocks blocks = new HtmlBlocks(html, HtmlWriter::append, false);
            boolean wide = outline.sections().stream().filter(Section::onPages).anyMatch(Section::landscape);
            html.raw("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"/>")
                    .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
                    .raw(
                            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>")
                    .raw("<title>")
                    .text(outline.title())
                    .raw("</title><style>\n")
                    .raw(STYLE)
                    .raw(letters.css())
                    .raw(wide ? "</style></head><body class=\"wide\">\n" : "</style></head><body>\n");
            String notice = outline.imprint().notice();
            if (notice != null) {
                blocks.element("p", "notice", notice);
            }
            Cover cover = outline.cover();
            if (cover == null) {
                blocks.element("h1", "title", outline.title());
            } else {
                blocks.cover(outline, cover);
            }
            String subtitle = outline.subtitle();
            if (subtitle != null && cover == null) {
                blocks.element("p", "subtitle", subtitle);
            }
            outline.sections().stream().filter(Section::onPages).forEach(blocks::add);
            blocks.element("footer", "", outline.imprint().line());
            html.raw("</body></html>\n").flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Browsers join Mongolian letters themselves once they know the language and a font that can. */
    private static void append(XmlSink html, String text) {
        if (!MongolianScript.in(text)) {
            html.text(text);
            return;
        }
        for (MongolianScript.Piece piece : MongolianScript.pieces(text)) {
            html.raw(piece.mongolian() ? "<span class=\"mn\" lang=\"mn-Mong\">" : "")
                    .text(text, piece.from(), piece.to())
                    .raw(piece.mongolian() ? "</span>" : "");
        }
    }
}
