package fr.carnetderefus.proof.dossier.copyist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Which letters the codes of a font mean, as a reader wants to be told. */
final class Meanings {
    /** The most lines there may be between a begin and its end (PDF 32000-1, 9.10.3). */
    private static final int BLOCK = 100;

    private static final String BEGIN =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            """;

    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private Meanings() {}

    /**
     * Whether a text may be what a code means: something, and nothing that only its maker knows.
     */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(c ->
                                c == 0
                                        || c == 0xFEFF
                                        || (c & 0xFFFE) == 0xFFFE
                                        || Character.getType(c) == Character.PRIVATE_USE
                                        || Character.getType(c) == Character.SURROGATE);
    }

    /**
     * The ToUnicode program.
     *
     * @param digits of a code: 2 for fonts of one byte, 4 for two
     */
    static byte[] program(SortedMap<Integer, String> meanings, int digits) {
        var lines = new ArrayList<String>();
        for (var meaning : meanings.entrySet()) {
            lines.add(
                    "<"
                            + HexFormat.of().toHexDigits(meaning.getKey(), digits)
                            + "> <"
                            + HexFormat.of()
                                    .withUpperCase()
                                    .formatHex(
                                            meaning.getValue().getBytes(StandardCharsets.UTF_16BE))
                            + ">");
        }
        return framed(digits, blocks(lines, "bfchar"));
    }

    /** For a font whose codes are what they mean, in UTF-16. */
    static byte[] identity() {
        var lines = new ArrayList<String>();
        for (var high = 0; high < 0x100; high++) {
            var row = HexFormat.of().toHexDigits(high, 2);
            lines.add("<" + row + "00> <" + row + "ff> <" + row + "00>");
        }
        return framed(4, blocks(lines, "bfrange"));
    }

    private static String blocks(List<String> lines, String kind) {
        var written = new StringBuilder();
        for (var from = 0; from < lines.size(); from += BLOCK) {
            var block = lines.subList(from, Math.min(lines.size(), from + BLOCK));
            written.append(block.size()).append(" begin").append(kind).append('\n');
            block.forEach(line -> written.append(line).append('\n'));
            written.append("end").append(kind).append('\n');
        }
        return written.toString();
    }

    private static byte[] framed(int digits, String blocks) {
        var text =
                BEGIN
                        + "<"
                        + "0".repeat(digits)
                        + "> <"
                        + "f".repeat(digits)
                        + ">\nendcodespacerange\n"
                        + blocks
                        + END;
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Widths of two-byte codes, as {@code W} has them. */
    static String widths(SortedMap<Integer, Double> widths) {
        var written = new StringBuilder("[");
        var expected = -1;
        for (Map.Entry<Integer, Double> width : widths.entrySet()) {
            if (width.getKey() != expected) {
                written.append(expected < 0 ? "" : "]").append(width.getKey()).append('[');
            } else {
                written.append(' ');
            }
            written.append(Pdf.number(width.getValue()));
            expected = width.getKey() + 1;
        }
        return written.append(expected < 0 ? "]" : "]]").toString();
    }
}
