package fr.carnetderefus.proof.dossier.copyist;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A font without a drawing, for text that lies unseen behind an image: its codes are what they
 * mean, in UTF-16, and all of them lead to one empty glyph half as wide as high.
 */
final class UnseenFont {
    /** Of each letter, in thousandths of its size. */
    static final int WIDTH = 500;

    private static final int UNITS = 1000;
    private static final String NAME = "CarnetUnseen";

    /** Every code but nought leads to glyph 1: nought is the glyph of what is missing. */
    private static final int CODES = 0x10000;

    private UnseenFont() {}

    static void write(Fragment to, int number) throws IOException {
        var bytes = program();
        var file = to.deflated("/Length1 " + bytes.length, bytes);
        var descriptor =
                to.add(
                        "<</Type/FontDescriptor/FontName/"
                                + NAME
                                + "/Flags 5/FontBBox[0 0 500 1000]/ItalicAngle 0/Ascent 1000"
                                + "/Descent 0/CapHeight 1000/StemV 80/FontFile2 "
                                + Pdf.ref(file)
                                + ">>");
        var leads = new byte[2 * CODES];
        for (var code = 1; code < CODES; code++) {
            leads[2 * code + 1] = 1;
        }
        var glyphMap = to.deflated("", leads);
        var map = to.deflated("", Meanings.identity());
        var glyphs =
                to.add(
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/"
                                + NAME
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                                + " 0>>/DW "
                                + WIDTH
                                + "/CIDToGIDMap "
                                + Pdf.ref(glyphMap)
                                + "/FontDescriptor "
                                + Pdf.ref(descriptor)
                                + ">>");
        GlyphFont.put(to, number, NAME, glyphs, map);
    }

    /** A TrueType file with two empty glyphs (OpenType specification, the tables named). */
    private static byte[] program() throws IOException {
        var tables = new LinkedHashMap<String, byte[]>(); // in the order of their names
        tables.put(
                "cmap",
                numbers(
                        "HHHHI HHHHHHHHHHHH",
                        0,
                        1,
                        3,
                        0,
                        12, // one map, for symbols
                        4,
                        24,
                        0,
                        2,
                        2,
                        0,
                        0,
                        0xFFFF,
                        0,
                        0xFFFF,
                        1,
                        0));
        tables.put("glyf", new byte[4]);
        tables.put(
                "head",
                numbers(
                        "IIIIHHLLHHHHHHHHH",
                        0x00010000,
                        0x00010000,
                        0,
                        0x5F0F3CF5,
                        0,
                        UNITS,
                        0,
                        0,
                        0,
                        0,
                        WIDTH,
                        UNITS,
                        0,
                        8,
                        2,
                        0,
                        0));
        tables.put(
                "hhea",
                numbers(
                        "IHHHHHHHHHHHHHHHH",
                        0x00010000,
                        UNITS,
                        0,
                        0,
                        WIDTH,
                        0,
                        0,
                        0,
                        1,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        1));
        tables.put("hmtx", numbers("HHH", WIDTH, 0, 0));
        tables.put("loca", numbers("HHH", 0, 0, 0));
        tables.put(
                "maxp",
                numbers("IHHHHHHHHHHHHHH", 0x00010000, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
        return file(tables);
    }

    private static byte[] numbers(String kinds, int... values) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var kind = kinds.replace(" ", "");
        for (var i = 0; i < values.length; i++) {
            switch (kind.charAt(i)) {
                case 'H' -> out.writeShort(values[i]);
                case 'I' -> out.writeInt(values[i]);
                default -> out.writeLong(values[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] file(Map<String, byte[]> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(0x00010000);
        var count = tables.size();
        var fitting = Integer.highestOneBit(count);
        out.writeShort(count);
        out.writeShort(16 * fitting);
        out.writeShort(Integer.numberOfTrailingZeros(fitting));
        out.writeShort(16 * (count - fitting));
        var offset = 12 + 16 * count;
        for (var table : tables.entrySet()) {
            out.writeBytes(table.getKey());
            out.writeInt(0); // the sum, which no reader of PDF asks for
            out.writeInt(offset);
            out.writeInt(table.getValue().length);
            offset += padded(table.getValue().length);
        }
        for (var table : tables.values()) {
            out.write(table);
            out.write(new byte[padded(table.length) - table.length]);
        }
        return bytes.toByteArray();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
