package fr.carnetderefus.proof.dossier.copyist;

import fr.carnetderefus.proof.dossier.copyist.UnfitException.Why;

import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1CFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

/**
 * A font of an original, and what of it was used. Only a font that is held in the file, whose used
 * letters are drawn in it, are as wide as the file says, and mean something, can travel: anything
 * else would be a guess of the reader's, which PDF/A forbids.
 */
abstract sealed class Letters permits GlyphLetters, CodeLetters {
    /** What widths may differ by, in thousandths of a letter (PDF/A-3, 6.2.11.5, allows one). */
    private static final double TOLERANCE = 0.95;

    private final PDFont font;
    private final int number;

    Letters(PDFont font, int number) {
        this.font = font;
        this.number = number;
    }

    static Letters of(PDFont font, Fragment fragment) throws UnfitException, IOException {
        if (!font.isEmbedded() || font.isDamaged() || font.isVertical()) {
            throw new UnfitException(Why.FONT);
        }
        return switch (font) {
            case PDTrueTypeFont simple when isTrueType(simple.getTrueTypeFont()) ->
                    new GlyphLetters(font, fragment.reserve());
            case PDType0Font pairs -> ofPairs(pairs, fragment);
            case PDType1CFont _ -> new CodeLetters(font, fragment.reserve(), 1);
            case PDType1Font _ -> new CodeLetters(font, fragment.reserve(), 1);
            default -> throw new UnfitException(Why.FONT);
        };
    }

    private static Letters ofPairs(PDType0Font font, Fragment fragment) throws UnfitException {
        var identity = COSName.IDENTITY_H.equals(font.getCOSObject().getCOSName(COSName.ENCODING));
        return switch (font.getDescendantFont()) {
            case PDCIDFontType2 held when isTrueType(held.getTrueTypeFont()) ->
                    new GlyphLetters(font, fragment.reserve());
            case PDCIDFontType0 _ when identity -> new CodeLetters(font, fragment.reserve(), 2);
            default -> throw new UnfitException(Why.FONT);
        };
    }

    private static boolean isTrueType(org.apache.fontbox.ttf.TrueTypeFont program) {
        return !(program instanceof OpenTypeFont open && open.isPostScript());
    }

    PDFont font() {
        return font;
    }

    /** The object that the font will be. */
    int number() {
        return number;
    }

    /** Whether one code is one byte in the copy as it was, so that blanks widen by themselves. */
    abstract boolean widensBlanks();

    /** How many bytes a code has in the copy. */
    abstract int bytes();

    /** The code in the copy; what it draws and means is noted. */
    abstract int use(int code) throws UnfitException, IOException;

    /** Writes the font with all that was used. */
    abstract void write(Fragment to) throws IOException, UnfitException;

    /** A string of the original in codes of the copy, as one or several strings of an array. */
    String coded(byte[] string, double blank) throws UnfitException, IOException {
        var coded = new StringBuilder("<");
        var in = new ByteArrayInputStream(string);
        while (in.available() > 0) {
            var before = in.available();
            var code = font.readCode(in);
            var single = before - in.available() == 1;
            coded.append(java.util.HexFormat.of().toHexDigits(use(code), 2 * bytes()));
            if (single && code == ' ' && blank != 0 && !widensBlanks()) {
                coded.append('>').append(Pdf.number(-1000 * blank)).append('<');
            }
        }
        return coded.append('>').toString();
    }

    /** What a code means; never nothing. */
    String meaning(int code) throws UnfitException {
        var meaning = font.toUnicode(code);
        if (meaning == null || !Meanings.isPlain(meaning)) {
            throw new UnfitException(Why.UNREADABLE_TEXT);
        }
        return meaning;
    }

    /** How wide a letter is, where file and font agree on it. */
    double width(int code) throws UnfitException, IOException {
        var said = font.getWidth(code);
        var drawn = font.getWidthFromFont(code);
        if (!font.hasExplicitWidth(code) && !(font instanceof PDType0Font)) {
            throw new UnfitException(Why.FONT);
        }
        if (!(Math.abs(said - drawn) <= TOLERANCE)) {
            throw new UnfitException(Why.FONT);
        }
        return said;
    }

    void checkDrawn(int code) throws UnfitException, IOException {
        if (!(font instanceof PDVectorFont drawn) || !drawn.hasGlyph(code)) {
            throw new UnfitException(Why.FONT);
        }
    }

    String box() throws IOException {
        var box = font.getBoundingBox();
        return box == null
                ? "[0 -250 1000 1000]"
                : "["
                        + Pdf.numbers(
                                box.getLowerLeftX(),
                                box.getLowerLeftY(),
                                box.getUpperRightX(),
                                box.getUpperRightY())
                        + "]";
    }

    String name() {
        var name = font.getName();
        return name == null || name.isBlank() ? "Unnamed" : name;
    }

    /** The font's program as it stands in the file. */
    @Nullable COSStream program(String key) {
        var descriptor = font.getFontDescriptor();
        return descriptor == null
                ? null
                : descriptor.getCOSObject().getCOSStream(COSName.getPDFName(key));
    }

    /**
     * Copies the font's program.
     *
     * @param entries what is said of it
     */
    int copied(Fragment to, @Nullable COSStream said, String entries) throws IOException {
        var program = Objects.requireNonNull(said);
        if (isPacked(program)) {
            var number = to.reserve();
            try (var raw = program.createRawInputStream()) {
                to.putStream(number, entries + "/Filter/FlateDecode", raw.readAllBytes());
            }
            return number;
        }
        try (var in = program.createInputStream()) {
            return to.deflated(entries, in.readAllBytes());
        }
    }

    /** Whether its bytes can stand in the copy as they stand in the file. */
    private static boolean isPacked(COSStream program) {
        return COSName.FLATE_DECODE.equals(program.getFilters())
                && !program.containsKey(COSName.DECODE_PARMS)
                && !program.containsKey(COSName.DP);
    }
}
