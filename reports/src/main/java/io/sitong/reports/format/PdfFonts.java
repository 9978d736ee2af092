package io.sitong.reports.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The two fonts of our PDFs, parsed. Parsing takes longer than a document, and a parsed font serves one document at a
 * time: so they are lent and handed back.
 */
final class PdfFonts {

    private static final ConcurrentLinkedDeque<PdfFonts> IDLE = new ConcurrentLinkedDeque<>();

    final TrueTypeFont regular;
    final TrueTypeFont bold;
    final CmapLookup characters;

    private PdfFonts() throws IOException {
        this.regular = parse("/fonts/NotoSansSC-Regular.ttf");
        this.bold = parse("/fonts/NotoSansSC-Bold.ttf");
        this.characters = regular.getUnicodeCmapLookup();
    }

    static PdfFonts borrow() throws IOException {
        PdfFonts idle = IDLE.pollFirst();
        return idle == null ? new PdfFonts() : idle;
    }

    void giveBack() {
        IDLE.addFirst(this);
    }

    private static TrueTypeFont parse(String resource) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new UncheckedIOException(new IOException("font missing: " + resource));
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    /** Text with what the fonts cannot draw shown as its code point in a box, never as nothing. */
    void append(XmlSink html, String text) {
        int from = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint > ' ' && characters.getGlyphId(codePoint) == 0 && !Character.isISOControl(codePoint)) {
                html.text(text, from, i)
                        .raw("<span class=\"missing-glyph\">U+")
                        .raw(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT))
                        .raw("</span>");
                from = next;
            }
            i = next;
        }
        html.text(text, from, text.length());
    }
}
