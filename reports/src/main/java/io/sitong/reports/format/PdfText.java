package io.sitong.reports.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * How text gets into one PDF: Chinese as it is, Mongolian in joined forms, and what no font of ours can draw as its code
 * point in a box, never as nothing.
 */
final class PdfText {

    /** A PDF reads no more pairs than this at a time. */
    private static final int PAIRS_AT_A_TIME = 100;

    private final PdfFonts fonts;

    /** The letters each joined form stands for, so that text copied from the PDF is what was written. */
    private final Map<Integer, String> letters = new TreeMap<>();

    PdfText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether the document needs the Mongolian font. */
    boolean mongolian() {
        return !letters.isEmpty();
    }

    void append(XmlSink html, String text) {
        if (!MongolianScript.in(text)) {
            plain(html, text, 0, text.length());
            return;
        }
        for (MongolianScript.Piece piece : MongolianScript.pieces(text)) {
            Optional<String> joined = piece.mongolian() ? joined(piece.of(text)) : Optional.empty();
            if (joined.isPresent()) {
                html.raw("<span class=\"mn\">").text(joined.get()).raw("</span>");
            } else {
                plain(html, text, piece.from(), piece.to());
            }
        }
    }

    /** The joined forms of a Mongolian word, as the characters our font calls them by. */
    Optional<String> joined(String word) {
        return MongolianShaping.forms(word).map(forms -> {
            StringBuilder names = new StringBuilder(forms.size());
            for (MongolianShaping.Form form : forms) {
                names.append((char) (MongolianShaping.FIRST_NAME + form.glyph()));
                // a form shared by several letters says the fewest: selectors chose it and need not be said again
                letters.merge(form.glyph(), form.letters(), (a, b) -> b.length() < a.length() ? b : a);
            }
            return names.toString();
        });
    }

    private void plain(XmlSink html, String text, int start, int end) {
        int from = start;
        int i = start;
        while (i < end) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint > ' ' && fonts.characters.getGlyphId(codePoint) == 0 && !Character.isISOControl(codePoint)) {
                html.text(text, from, i)
                        .raw("<span class=\"missing-glyph\">U+")
                        .raw(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                        .raw("</span>");
                from = next;
            }
            i = next;
        }
        html.text(text, from, end);
    }

    /** Says which letters the forms stand for; the library would say only the names of the forms. */
    void sayLetters(PDDocument document, PDType0Font mongolian) throws IOException {
        // the library says it when it saves, and only then; so it has to be let say it first
        document.save(OutputStream.nullOutputStream());
        byte[] map = characterMap().getBytes(StandardCharsets.US_ASCII);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map);
        }
        mongolian.getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Integer> said = new ArrayList<>();
        letters.forEach((glyph, text) -> {
            if (!text.isEmpty()) {
                said.add(glyph);
            }
        });
        for (int from = 0; from < said.size(); from += PAIRS_AT_A_TIME) {
            List<Integer> some = said.subList(from, Math.min(said.size(), from + PAIRS_AT_A_TIME));
            map.append(some.size()).append(" beginbfchar\n");
            for (int glyph : some) {
                map.append(String.format(Locale.ROOT, "<%04X> <", glyph));
                letters.getOrDefault(glyph, "").chars().forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
