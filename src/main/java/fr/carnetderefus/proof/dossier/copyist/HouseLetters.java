package fr.carnetderefus.proof.dossier.copyist;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;

/** The house's own letters, for what stands above a copy or in its place. */
final class HouseLetters {
    private static final String FILE = "/fr/carnetderefus/ui/parts/fonts/CarnetText-Regular.ttf";
    private static final String NAME = "CarnetText-Regular";

    /** Stands where the font has no sign, as on the other papers. */
    private static final int NO_SIGN = '\u25A1';

    private final byte[] program;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unit;

    private HouseLetters(byte[] program, TrueTypeFont font) throws IOException {
        this.program = program;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unit = 1000.0 / font.getUnitsPerEm();
    }

    static HouseLetters load() throws IOException {
        try (var in = file()) {
            var program = in.readAllBytes();
            var font = new TTFParser().parse(new RandomAccessReadBuffer(program));
            return new HouseLetters(program, font);
        }
    }

    /** The font's file. */
    static InputStream file() {
        return Objects.requireNonNull(HouseLetters.class.getResourceAsStream(FILE), FILE);
    }

    /** Writes the font with every letter it has, for what will be said is not known yet. */
    void write(Fragment to, int number) throws IOException {
        var letters = new GlyphFont();
        try {
            for (var sign = ' '; sign < '\uE000'; sign++) {
                var glyph = glyphs.getGlyphId(sign);
                if (glyph > 0) {
                    letters.use(
                            glyph, font.getAdvanceWidth(glyph) * unit, Character.toString(sign));
                }
            }
        } catch (UnfitException e) {
            throw new IllegalStateException("one glyph has one width", e);
        }
        var file = to.deflated("/Length1 " + program.length, program);
        var box = font.getFontBBox();
        letters.write(
                to,
                number,
                NAME,
                "["
                        + Pdf.numbers(
                                box.getLowerLeftX() * unit,
                                box.getLowerLeftY() * unit,
                                box.getUpperRightX() * unit,
                                box.getUpperRightY() * unit)
                        + "]",
                file);
    }

    /** A text in this font's codes. */
    String coded(String text) {
        var coded = new StringBuilder("<");
        text.codePoints().forEach(sign -> coded.append(HexFormat.of().toHexDigits(glyph(sign), 4)));
        return coded.append('>').toString();
    }

    /** How long a text is, in letters' sizes. */
    double width(String text) throws IOException {
        var width = 0.0;
        for (var sign : text.codePoints().toArray()) {
            width += font.getAdvanceWidth(glyph(sign)) * unit / 1000;
        }
        return width;
    }

    private int glyph(int sign) {
        var glyph = glyphs.getGlyphId(sign);
        return glyph > 0 ? glyph : glyphs.getGlyphId(NO_SIGN);
    }
}
