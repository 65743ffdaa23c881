package fr.carnetderefus.proof.worker;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of picture that phones, scanners and screens make, told by how a file begins. */
public enum PictureKind {
    JPEG("jpeg", "\u00FF\u00D8\u00FF", "\u00FF\u00D8\u00FF"),
    PNG("png", "\u0089PNG\r\n\u001A\n", "\u0089PNG\r\n\u001A\n"),
    TIFF("tiff", "II*\u0000", "MM\u0000*");

    private static final int LONGEST = 8;

    private final String format;
    private final String start;
    private final String orStart;

    PictureKind(String format, String start, String orStart) {
        this.format = format;
        this.start = start;
        this.orStart = orStart;
    }

    /** The kind of a file; its name is not asked. */
    public static Optional<PictureKind> of(byte[] file) {
        var head = new String(file, 0, Math.min(file.length, LONGEST), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> head.startsWith(kind.start) || head.startsWith(kind.orStart))
                .findFirst();
    }

    /** As ImageIO calls it. */
    String format() {
        return format;
    }

    String mediaType() {
        return "image/" + format;
    }
}
