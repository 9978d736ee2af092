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
 * The fonts of our PDFs, parsed. Parsing takes longer than a document, and a parsed font serves one document at a
 * time: so they are lent and handed back.
 */
final class PdfFonts {

    private static final ConcurrentLinkedDeque<PdfFonts> IDLE = new ConcurrentLinkedDeque<>();

    final TrueTypeFont regular;
    final TrueTypeFont bold;
    final TrueTypeFont mongolian;
    final CmapLookup characters;

    private PdfFonts() throws IOException {
        this.regular = parse("/fonts/NotoSansSC-Regular.ttf");
        this.bold = parse("/fonts/NotoSansSC-Bold.ttf");
        this.mongolian = parse(MongolianShaping.FONT);
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
}
