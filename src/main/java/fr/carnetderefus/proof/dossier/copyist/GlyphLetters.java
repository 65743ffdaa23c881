package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A TrueType font, whose glyphs are called by their numbers in the copy. */
final class GlyphLetters extends Letters {
    private final GlyphFont used = new GlyphFont();
    private final Map<Integer, Integer> known = new HashMap<>();

    GlyphLetters(PDFont font, int number) {
        super(font, number);
    }

    @Override
    boolean widensBlanks() {
        return false;
    }

    @Override
    int bytes() {
        return 2;
    }

    @Override
    int use(int code) throws UnfitException, IOException {
        var seen = known.get(code);
        if (seen != null) {
            return seen;
        }
        var glyph = glyph(code);
        if (glyph <= 0 || glyph > 0xFFFF) {
            throw new UnfitException(Why.FONT);
        }
        used.use(glyph, width(code), meaning(code));
        known.put(code, glyph);
        return glyph;
    }

    private int glyph(int code) throws IOException {
        return switch (font()) {
            case PDTrueTypeFont simple -> simple.codeToGID(code);
            case PDType0Font pairs -> pairs.codeToGID(code);
            default -> 0;
        };
    }

    @Override
    void write(Fragment to) throws IOException {
        used.write(
                to,
                number(),
                name(),
                box(),
                copied(to, program("FontFile2"), "/Length1 " + size()));
    }

    /** How many bytes the font's program is, as it was read. */
    private long size() throws IOException {
        return switch (font()) {
            case PDTrueTypeFont simple -> simple.getTrueTypeFont().getOriginalDataSize();
            case PDType0Font pairs when pairs.getDescendantFont() instanceof PDCIDFontType2 held ->
                    held.getTrueTypeFont().getOriginalDataSize();
            default -> throw new IOException("not met: it was a TrueType font before");
        };
    }
}
