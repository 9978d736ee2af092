package io.sitong.reports.format;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the joined forms of Mongolian letters, which the PDF libraries do not: the shaper of the JDK does, from the
 * tables of the font.
 */
final class MongolianShaping {

    static final String FONT = "/fonts/NotoSansMongolian-Regular.ttf";

    /** The character map of our font names glyph n by this character plus n; so a form can be written as text. */
    static final char FIRST_NAME = '\uE000';

    private static final int DROPPED = 0xFFFF;
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    /** Absent on a system without the font libraries the JDK needs. */
    private static final @Nullable Font SHAPER = shaper();

    /** One glyph, and which of the letters it stands for; none where the glyph before says them. */
    record Form(int glyph, String letters) {}

    private MongolianShaping() {}

    private static @Nullable Font shaper() {
        try (InputStream in = MongolianShaping.class.getResourceAsStream(FONT)) {
            return in == null ? null : Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(1000f);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError e) {
            // a server without fontconfig prints code points, as it does for any other letter it has no glyph for
            System.getLogger(MongolianShaping.class.getName())
                    .log(System.Logger.Level.WARNING, "Mongolian script cannot be joined here", e);
            return null;
        }
    }

    /** The forms of a word from left to right; nothing where a letter of it has no glyph. */
    static Optional<List<Form>> forms(String word) {
        Font shaper = SHAPER;
        if (shaper == null) {
            return Optional.empty();
        }
        char[] letters = word.toCharArray();
        GlyphVector shaped = shaper.layoutGlyphVector(PAPER, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        List<Form> forms = new ArrayList<>();
        int end = letters.length;
        for (int i = shaped.getNumGlyphs() - 1; i >= 0; i--) {
            int glyph = shaped.getGlyphCode(i);
            if (glyph == 0) {
                return Optional.empty();
            }
            if (glyph != DROPPED) {
                int start = Math.min(end, shaped.getGlyphCharIndex(i));
                forms.addFirst(new Form(glyph, word.substring(start, end)));
                end = start;
            }
        }
        return forms.isEmpty() ? Optional.empty() : Optional.of(forms);
    }
}
