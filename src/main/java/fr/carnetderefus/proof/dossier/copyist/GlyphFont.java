package fr.carnetderefus.proof.dossier.copyist;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A font whose codes are its glyphs, two bytes each: the one way of writing text in which nothing
 * is left to a reader's guess, whatever way the original went.
 */
final class GlyphFont {
    /** How big letters are about, where that is not known better. */
    private static final String METRICS =
            "/ItalicAngle 0/Ascent 900/Descent -250/CapHeight 700/StemV 80";

    private final SortedMap<Integer, String> meanings = new TreeMap<>();
    private final SortedMap<Integer, Double> widths = new TreeMap<>();

    /**
     * Uses a glyph.
     *
     * @param width in thousandths of the letters' size
     * @throws UnfitException when it was used with another width before
     */
    void use(int glyph, double width, String meaning) throws UnfitException {
        var before = widths.putIfAbsent(glyph, width);
        if (before != null && Math.abs(before - width) > 0.5) {
            throw new UnfitException(UnfitException.Why.FONT);
        }
        meanings.putIfAbsent(glyph, meaning);
    }

    /** Writes the font whose program is an object already. */
    void write(Fragment to, int number, String name, String box, int program) throws IOException {
        var descriptor =
                to.add(
                        "<</Type/FontDescriptor/FontName"
                                + Pdf.name(name)
                                + "/Flags 4/FontBBox"
                                + box
                                + METRICS
                                + "/FontFile2 "
                                + Pdf.ref(program)
                                + ">>");
        write(to, number, name, descriptor, "/W" + Meanings.widths(widths), meanings());
    }

    private byte[] meanings() {
        return Meanings.program(meanings, 4);
    }

    /** Writes a font of glyphs of which every other thing is an object already. */
    static void write(
            Fragment to, int number, String name, int descriptor, String widths, byte[] meanings)
            throws IOException {
        var map = to.deflated("", meanings);
        var glyphs =
                to.add(
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont"
                                + Pdf.name(name)
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                                + " 0>>/CIDToGIDMap/Identity/FontDescriptor "
                                + Pdf.ref(descriptor)
                                + widths
                                + ">>");
        put(to, number, name, glyphs, map);
    }

    static void put(Fragment to, int number, String name, int glyphs, int map) throws IOException {
        to.put(
                number,
                "<</Type/Font/Subtype/Type0/BaseFont"
                        + Pdf.name(name)
                        + "/Encoding/Identity-H/DescendantFonts["
                        + Pdf.ref(glyphs)
                        + "]/ToUnicode "
                        + Pdf.ref(map)
                        + ">>");
    }
}
